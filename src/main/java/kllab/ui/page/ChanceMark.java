package kllab.ui.page;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import kllab.figure.Said;
import kllab.figure.page.MarkPlace;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.Dial;
import org.jspecify.annotations.Nullable;

/**
 * A probability that slides to and fro as a mark, with a field for its number.
 *
 * @param side the style of its distribution, p or q: the sheet paints P as a disc, Q as a ring; or one of its own
 * @param upright whether it slides up and down
 * @param set starts from the state at the beginning of the drag, so that a drag through zero and back loses nothing
 * @param written how its field shows it
 * @param least what it can be at least, in a state
 * @param most what it can be at most
 * @param spoken its name and value for screen readers
 * @param place where it is on its part, after the sheet has settled; null if it is not there
 */
public record ChanceMark<S, R>(
        String side,
        boolean upright,
        ToDoubleFunction<S> chance,
        Dial.Setter<S> set,
        DoubleFunction<String> written,
        ToDoubleFunction<S> least,
        ToDoubleFunction<S> most,
        Said<R> spoken,
        Supplier<@Nullable MarkPlace> place) {
    /** A mark that can be anywhere. */
    public ChanceMark(
            String side,
            boolean upright,
            ToDoubleFunction<S> chance,
            Dial.Setter<S> set,
            DoubleFunction<String> written,
            Said<R> spoken,
            Supplier<@Nullable MarkPlace> place) {
        this(side, upright, chance, set, written, state -> 0, state -> 1, spoken, place);
    }

    /** A mark that depends on no other number of its distribution. */
    public ChanceMark(
            String side,
            boolean upright,
            ToDoubleFunction<S> chance,
            DoubleConsumer set,
            DoubleFunction<String> written,
            Said<R> spoken,
            Supplier<@Nullable MarkPlace> place) {
        this(side, upright, chance, (wanted, from) -> set.accept(wanted), written, spoken, place);
    }

    /** A mark that slides to and fro, written as all probabilities are. */
    public ChanceMark(
            String side,
            ToDoubleFunction<S> chance,
            DoubleConsumer set,
            Said<R> spoken,
            Supplier<@Nullable MarkPlace> place) {
        this(side, false, chance, set, ChanceField::shown, spoken, place);
    }

    /** The same between two ends, which may follow from the state. */
    public ChanceMark<S, R> within(ToDoubleFunction<S> from, ToDoubleFunction<S> to) {
        return new ChanceMark<>(side, upright, chance, set, written, from, to, spoken, place);
    }
}
