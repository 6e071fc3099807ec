package kllab.figure.page;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import kllab.figure.Balance;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.OpeningSheet;
import kllab.figure.Quantity;
import kllab.figure.ReadoutSheet;
import kllab.figure.Said;
import kllab.figure.Sheet;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page: a sheet, and all that others must know of it.
 *
 * @param id its name on the page
 * @param sheet makes its sheet
 * @param spoken what it says to a screen reader
 * @param shows what of a result it shows: as long as that is equal, it need not be painted again; null if it is all
 * @param tells the names of the quantities that can be read off it
 * @param <R> the result that it shows
 */
public record Part<R>(
        String id,
        Function<Setup<R>, ? extends Sheet<R>> sheet,
        BiFunction<R, Look, String> spoken,
        @Nullable Function<R, ?> shows,
        List<String> tells) {
    /** The part at the top of a page. */
    public static final String OPENING = "opening";

    /** The part at its bottom. */
    public static final String BALANCE = "balance";

    /** What a window has over the right end of the balance, so that both of its rows end before it. */
    public static final String BESIDE_BALANCE = "beside";

    /** The row with the button that goes back to the preset, in a window. */
    public static final String RESET = "reset";

    private static final double AFTER_BALANCE = 7.2;
    private static final double AFTER_BALANCE_WITHOUT_BUTTON = 3;

    /**
     * What a sheet is made for.
     *
     * @param result the first that it shows
     * @param mode what it is shown on
     */
    public record Setup<R>(R result, Mode mode) {
        public boolean onPaper() {
            return mode == Mode.PAPER;
        }

        /** Whether fields stand over it, where else it has numbers. */
        public boolean withFields() {
            return mode == Mode.WINDOW;
        }

        /** What the balance keeps free at its right end, in rem: in a window there is a button. */
        public double afterBalance() {
            return mode == Mode.WINDOW ? AFTER_BALANCE : AFTER_BALANCE_WITHOUT_BUTTON;
        }
    }

    /** A part that is painted again with every result. */
    public static <R> Part<R> of(
            String id, Function<Setup<R>, ? extends Sheet<R>> sheet, BiFunction<R, Look, String> spoken) {
        return new Part<>(id, sheet, spoken, null, List.of());
    }

    /** The same, where the window and paper have the same sheet. */
    public static <R> Part<R> of(String id, Supplier<? extends Sheet<R>> sheet, BiFunction<R, Look, String> spoken) {
        return of(id, setup -> sheet.get(), spoken);
    }

    /** The sentence and the numbers at the top. */
    public static <R> Part<R> opening(BiFunction<R, Look, RichText> headline, OpeningSheet.Readouts<R> readouts) {
        return of(
                OPENING,
                setup -> new OpeningSheet<>(headline, readouts),
                (result, look) -> headline.apply(result, look).plain());
    }

    /** The large numbers beside a stage, over bars on a common scale. */
    public static <R> Part<R> readouts(
            OpeningSheet.Readouts<R> readouts, Function<R, double[]> bars, BiFunction<R, Look, String> spoken) {
        return of(StagePage.READOUTS, () -> new ReadoutSheet<>(readouts, bars), spoken);
    }

    /** The sum at the bottom; in a window with room for a button at its right. */
    public static <R> Part<R> balance(BiFunction<R, Look, Balance> balance, BiFunction<R, Look, String> spoken) {
        return of(BALANCE, setup -> new IdentitySheet<>(setup.afterBalance(), balance), spoken);
    }

    /**
     * H(P) + KL(P‖Q) = H(P,Q) at the bottom, on an axis that ends at an amount in the displayed unit: what stands above has the
     * same.
     *
     * @param parts the three
     * @param thing per which they are, as in {@link Look#unitPer}
     */
    public static <R> Part<R> balance(List<Quantity<R>> parts, String thing, ToDoubleBiFunction<R, Look> end) {
        Said<R> spoken =
                Said.message("identity.spoken", parts.getFirst(), parts.get(1), parts.getLast(), Said.unitPer(thing));
        BiFunction<R, Look, Balance> balance = (result, look) ->
                Balance.of(parts, Balance.Parts.ENTROPIES, look.unitPer(thing), "identity.", result, look);
        return of(BALANCE, setup -> new IdentitySheet<>(setup.afterBalance(), balance).endingAt(end), spoken);
    }

    /** The same part, painted again only if this of the result has changed. */
    public Part<R> showing(Function<R, ?> what) {
        return new Part<>(id, sheet, spoken, what, tells);
    }

    /** The same part; these quantities can be read off it. */
    public Part<R> telling(String... quantities) {
        return new Part<>(id, sheet, spoken, shows, List.of(quantities));
    }
}
