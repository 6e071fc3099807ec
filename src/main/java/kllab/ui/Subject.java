package kllab.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import kllab.figure.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows and its hands change: a lab's model, as the widgets see it.
 *
 * @param <S> the state
 * @param <R> the result computed from it
 */
public interface Subject<S, R> {
    S state();

    R result();

    /** A listener to the state finds the matching result already set. */
    ReadOnlyObjectProperty<S> stateProperty();

    /** The pinned result for comparison, or null. */
    ReadOnlyObjectProperty<@Nullable R> pinnedProperty();

    /** Whether a gesture is under way: axes stay as they are until it ends. */
    ReadOnlyBooleanProperty movingProperty();

    /** Whether nothing of the result is still being computed. */
    ReadOnlyBooleanProperty wholeProperty();

    /** Runs an action as soon as nothing is being computed; now, if that is the case. */
    void whenWhole(Runnable action);

    /** What its sheets show now. */
    Sheet.Moment<R> moment();

    /** Sets another state: one undo step, or part of the current gesture. No step if nothing changes. */
    void change(UnaryOperator<S> edit);

    /** Begins a gesture: all changes until its end are one step. A current one is ended first. */
    Hold beginGesture();

    /** The same for what is look, not content: no step, and axes need not wait. */
    Hold beginLook();

    /** Back to the preset that the state came from. */
    void reset();
}
