package kllab.ui.hand;

import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import kllab.ui.Hold;
import kllab.ui.Subject;
import kllab.ui.control.BarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Dragging one bar of a lab: a drag is one undo step, and every move starts from the state at the beginning of the
 * drag, so that a drag through zero and back loses nothing.
 */
public final class BarHand<S, R> implements BarHandle.Hand {
    private final Subject<S, R> model;
    private final DoubleUnaryOperator chanceAt;
    private final BiConsumer<Double, S> move;
    private final Runnable edit;
    private S start;
    private @Nullable Hold gesture;

    /**
     * A drag of one bar.
     *
     * @param chanceAt the value at a height, in the coordinates of the handle's parent
     * @param move sets a value, given the state at the beginning of the drag
     * @param edit opens the field of the bar
     */
    public BarHand(Subject<S, R> model, DoubleUnaryOperator chanceAt, BiConsumer<Double, S> move, Runnable edit) {
        this.model = model;
        this.chanceAt = chanceAt;
        this.move = move;
        this.edit = edit;
        this.start = model.state();
    }

    @Override
    public void grab() {
        gesture = model.beginGesture();
        start = model.state();
    }

    @Override
    public void dragTo(double y) {
        set(chanceAt.applyAsDouble(y));
    }

    @Override
    public void set(double value) {
        if (gesture != null && !gesture.isOver()) {
            move.accept(value, start);
        }
    }

    @Override
    public void release() {
        if (gesture != null) {
            gesture.end();
        }
    }

    @Override
    public void cancel() {
        if (gesture != null) {
            gesture.cancel();
        }
    }

    @Override
    public void edit() {
        edit.run();
    }

    @Override
    public void toggleLock() {
        // no locks if there are few bars
    }
}
