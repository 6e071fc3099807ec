package kllab.ui.page;

import kllab.figure.Look;
import kllab.figure.page.BarPlace;
import org.jspecify.annotations.Nullable;

/**
 * A probability that is dragged as a bar and typed into a field.
 *
 * @param <S> the state that it belongs to
 */
public interface ChanceBar<S> {
    /** The distribution, as a style class: p or q. */
    String side();

    double chance();

    /**
     * Sets the probability.
     *
     * @param from the state at the beginning of the drag, so that a drag through zero and back loses nothing
     */
    void set(double chance, S from);

    /** Its name and value for screen readers. */
    String spoken(Look look);

    /** Its place on the sheet; null if it is not there. */
    @Nullable
    BarPlace place();
}
