package kllab.ui.page;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import kllab.figure.Said;
import kllab.figure.page.MarkPlace;

/**
 * A probability that slides to and fro as a mark, with a field for its number.
 *
 * @param side the style of its distribution, p or q
 * @param shape the style of its mark: ring or disc, which the sheet paints
 * @param spoken its name and value for screen readers
 * @param place where it is on its part, after the sheet has settled
 */
public record ChanceMark<R>(
        String side,
        String shape,
        DoubleSupplier chance,
        DoubleConsumer set,
        Said<R> spoken,
        Supplier<MarkPlace> place) {}
