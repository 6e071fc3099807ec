package kllab.ui.control;

import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import kllab.text.Numbers;

/** A field for a probability. */
public final class ChanceField extends NumberField {
    /**
     * A field without a value yet.
     *
     * @param side the distribution: p or q
     * @param keep receives a valid new value
     * @param complain receives invalid input; an empty text removes the complaint
     * @param done called after Enter on a valid value: the owner moves the focus, so that single keys work again
     */
    public ChanceField(
            String side, DoubleConsumer keep, BiConsumer<? super NumberField, String> complain, Runnable done) {
        this(side, ChanceField::shown, keep, complain, done);
    }

    /** The same with a way of its own to write probabilities. */
    public ChanceField(
            String side,
            DoubleFunction<String> written,
            DoubleConsumer keep,
            BiConsumer<? super NumberField, String> complain,
            Runnable done) {
        super(new Range(0, 1, written), keep, complain, done, "chance", side);
    }

    /**
     * Shows a probability; for a possible outcome whose probability underflows to 0, shows that it is less than the
     * least double.
     */
    public void show(double chance, boolean possible) {
        show(possible ? Math.max(chance, Double.MIN_VALUE) : chance);
    }

    /** A probability as usual. */
    public static String shown(double chance) {
        return chance == Double.MIN_VALUE ? "<5e-324" : Numbers.chance(chance);
    }
}
