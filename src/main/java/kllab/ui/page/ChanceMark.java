package kllab.ui.page;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import kllab.figure.Said;
import kllab.figure.page.MarkPlace;

/**
 * A probability that slides to and fro as a mark, with a field for its number.
 *
 * @param side the style of its distribution, p or q; the sheet paints P as a disc, Q as a ring
 * @param spoken its name and value for screen readers
 * @param place where it is on its part, after the sheet has settled
 */
public record ChanceMark<S, R>(
        String side, ToDoubleFunction<S> chance, DoubleConsumer set, Said<R> spoken, Supplier<MarkPlace> place) {}
