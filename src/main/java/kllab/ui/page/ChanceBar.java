package kllab.ui.page;

import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import kllab.figure.Look;
import kllab.figure.page.BarPlace;
import kllab.ui.hand.Dial;
import org.jspecify.annotations.Nullable;

/**
 * A probability that is dragged as a bar and typed into a field.
 *
 * @param side the distribution, as a style class: p or q
 * @param setter starts from the state at the beginning of the drag, so that a drag through zero and back loses nothing
 * @param spoken its name and value for screen readers
 * @param place its place on the sheet; null if it is not there
 * @param <S> the state that it belongs to
 */
public record ChanceBar<S>(
        String side,
        DoubleSupplier value,
        Dial.Setter<S> setter,
        Function<Look, String> spoken,
        Supplier<@Nullable BarPlace> place) {}
