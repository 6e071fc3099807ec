package kllab.lab.squeezed;

import static kllab.figure.Quantity.Kind.INFORMATION;

import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import kllab.core.information.Readers;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.io.squeezing.Squeezed.Excerpt;
import kllab.io.squeezing.Squeezed.Row;
import kllab.text.Numbers;

/** The numbers of a result. */
final class SqueezedNumbers {
    static final int DECIMALS = 3;

    /** Below this, in the displayed unit, three decimals show nothing. */
    static final double HARDLY = 0.0005;

    private static final int ONE = 1;

    // ---- the rows ---------------------------------------------------------------------------------------------------

    static final Quantity<SqueezedResult> FLOOR = ofRows("floor", Row::floor);
    static final Quantity<SqueezedResult> PAID = ofRows("paid", Row::paid);
    static final Quantity<SqueezedResult> WASTED =
            ofRows("wasted", row -> row.paid() - row.floor()).writtenBy(SqueezedNumbers::wasted);

    // ---- the row that is looked at ----------------------------------------------------------------------------------

    static final Quantity<SqueezedResult> FLOOR_NOW = ofNow("floor-now", Row::floor);
    static final Quantity<SqueezedResult> KL = ofNow("kl", Row::kl);
    static final Quantity<SqueezedResult> PAID_NOW = ofNow("paid-now", Row::paid);

    /** What the end of the code costs, beside the KL; or all that is more than the floor, if there is none. */
    static final Quantity<SqueezedResult> REST =
            Quantity.maybe("rest", INFORMATION, DECIMALS, SqueezedNumbers::rest).shownAs(SqueezedNumbers::restAsShown);

    static final Quantity<SqueezedResult> BYTES =
            Quantity.count("bytes", r -> r.now().bytes());

    // ---- the text ---------------------------------------------------------------------------------------------------

    static final Quantity<SqueezedResult> H = Quantity.maybe("entropy", INFORMATION, DECIMALS, SqueezedResult::entropy);

    /** By how much Deflate differs from the letters' own entropy. */
    static final Quantity<SqueezedResult> FROM_H = Quantity.<SqueezedResult>maybe(
                    "from-entropy", INFORMATION, DECIMALS, r -> Math.abs(r.now().paid() - r.entropy()))
            .shownAs((r, look) -> Math.abs(PAID_NOW.shown(r, look) - H.shown(r, look)));

    static final Quantity<SqueezedResult> SYMBOLS =
            Quantity.count("symbols", r -> r.isThere() ? r.text().symbols() : 0);
    static final Quantity<SqueezedResult> ALPHABET =
            Quantity.count("alphabet", r -> r.isThere() ? r.text().alphabet() : 0);
    static final Quantity<SqueezedResult> SHARES =
            Quantity.row("share", INFORMATION, DECIMALS, SqueezedResult::letters, SqueezedResult::share);

    /** What the first words and the last ones take in Huffman's code, and in the best adaptive one. */
    static final Quantity<SqueezedResult> IN_WORDS =
            ends("in-words", end -> end.bits() * Math.log(2)).written(shown -> Numbers.trimmed(shown, ONE));

    static final Quantity<SqueezedResult> LEARNED = ends("learned", Excerpt::learnedInAll);

    // ---- why not one bit fewer --------------------------------------------------------------------------------------

    static final Quantity<SqueezedResult> READERS_LEAST = Quantity.information("readers-least", 1, r -> Readers.LEAST);
    static final Quantity<SqueezedResult> READERS_MOST = Quantity.information("readers-most", 1, r -> Readers.MOST);
    static final Quantity<SqueezedResult> LENGTH =
            Quantity.count("length", r -> r.tooFew().length());
    static final Quantity<SqueezedResult> TEXTS =
            Quantity.count("texts", r -> r.tooFew().texts());
    static final Quantity<SqueezedResult> BITS =
            Quantity.count("bits", r -> r.tooFew().bits());
    static final Quantity<SqueezedResult> CODES =
            Quantity.count("codes", r -> r.tooFew().codes());
    static final Quantity<SqueezedResult> SHARING =
            Quantity.count("sharing", r -> r.tooFew().sharing());

    private SqueezedNumbers() {}

    private static Quantity<SqueezedResult> ofRows(String id, ToDoubleFunction<Row> value) {
        ToIntFunction<SqueezedResult> rows = r -> r.coders().size();
        return Quantity.row(
                id,
                INFORMATION,
                DECIMALS,
                rows,
                (r, i) -> value.applyAsDouble(r.row(r.coders().get(i))));
    }

    private static Quantity<SqueezedResult> ofNow(String id, ToDoubleFunction<Row> value) {
        return Quantity.maybe(id, INFORMATION, DECIMALS, r -> value.applyAsDouble(r.now()));
    }

    private static Quantity<SqueezedResult> ends(String id, ToDoubleFunction<Excerpt> value) {
        ToIntFunction<SqueezedResult> two = r -> r.ends().size();
        return Quantity.row(
                id,
                INFORMATION,
                ONE,
                two,
                (r, i) -> value.applyAsDouble(r.ends().get(i)));
    }

    private static double rest(SqueezedResult result) {
        Row row = result.now();
        return row.paid() - row.floor() - (Double.isNaN(row.kl()) ? 0 : row.kl());
    }

    /** What is left of the paid number as shown when the others, as shown, are taken away. */
    private static double restAsShown(SqueezedResult result, Look look) {
        double kl = Double.isNaN(result.now().kl()) ? 0 : KL.shown(result, look);
        return PAID_NOW.shown(result, look) - FLOOR_NOW.shown(result, look) - kl;
    }

    /** As the difference of the numbers beside it; one that these do not show with a single digit. */
    private static String wasted(SqueezedResult result, int item, Look look) {
        double exact = WASTED.exact(result, item, look);
        double size = Math.abs(exact);
        if (size < 1e-9 || !(size < HARDLY)) {
            return size < 1e-9
                    ? Numbers.trimmed(0, 0)
                    : Numbers.amount(PAID.shown(result, item, look) - FLOOR.shown(result, item, look), DECIMALS);
        }
        int exponent = (int) Math.floor(Math.log10(size));
        long digit = Math.round(size / Math.pow(10, exponent));
        boolean carries = digit == 10;
        return Numbers.trimmed(carries ? 1 : (double) digit, 0) + "\u00A0\u00D7\u00A0"
                + Numbers.power(carries ? exponent + 1 : exponent);
    }

    /** Whether a row wastes too little to be seen among its numbers. */
    static boolean isHardly(double nats, Look look) {
        return Math.abs(look.shown(nats)) < HARDLY;
    }
}
