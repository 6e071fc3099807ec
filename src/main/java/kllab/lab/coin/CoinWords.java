package kllab.lab.coin;

import static kllab.lab.coin.CoinNumbers.A;
import static kllab.lab.coin.CoinNumbers.A_AFTER;
import static kllab.lab.coin.CoinNumbers.B;
import static kllab.lab.coin.CoinNumbers.B_AFTER;
import static kllab.lab.coin.CoinNumbers.EXPECTED;
import static kllab.lab.coin.CoinNumbers.HEADS;
import static kllab.lab.coin.CoinNumbers.HIGH;
import static kllab.lab.coin.CoinNumbers.KL;
import static kllab.lab.coin.CoinNumbers.LAST;
import static kllab.lab.coin.CoinNumbers.LAST_LESSONS;
import static kllab.lab.coin.CoinNumbers.LESSON;
import static kllab.lab.coin.CoinNumbers.LESSONS;
import static kllab.lab.coin.CoinNumbers.LOW;
import static kllab.lab.coin.CoinNumbers.MEAN;
import static kllab.lab.coin.CoinNumbers.MOST;
import static kllab.lab.coin.CoinNumbers.MOST_EXPECTED;
import static kllab.lab.coin.CoinNumbers.MOST_TAUGHT;
import static kllab.lab.coin.CoinNumbers.N;
import static kllab.lab.coin.CoinNumbers.NEXT;
import static kllab.lab.coin.CoinNumbers.NOISE;
import static kllab.lab.coin.CoinNumbers.NOISES;
import static kllab.lab.coin.CoinNumbers.NOISE_OF;
import static kllab.lab.coin.CoinNumbers.PLACE;
import static kllab.lab.coin.CoinNumbers.PROSE;
import static kllab.lab.coin.CoinNumbers.SURPRISE;
import static kllab.lab.coin.CoinNumbers.SURPRISE_OF;
import static kllab.lab.coin.CoinNumbers.TRUTH;
import static kllab.lab.coin.CoinNumbers.WIDEST;

import java.util.List;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The sentences and labels of a result. */
final class CoinWords {
    /** Below this, in the displayed unit, two decimals show nothing. */
    static final double HARDLY = 0.005;

    // ---- labels ---------------------------------------------------------------------------------------------------

    static final Said<CoinResult> BEFORE = Said.message("coin.before.of", A, B);
    static final Said<CoinResult> INTERVAL = Said.message("coin.interval.of", LOW, HIGH);
    static final Said<CoinResult> AFTER = Said.message("coin.after.of", A_AFTER, B_AFTER);
    static final Said<CoinResult> TRUE = Said.message("coin.truth.of", TRUTH);
    static final Said<CoinResult> SEEN = Said.message("coin.seen", HEADS, N);
    static final Said<CoinResult> NEXT_ONE = Said.message("coin.next", NEXT.to(PROSE));

    /** A flip in figures: where it stands, lesson and noise, their sum. */
    static List<Said<CoinResult>> figures(int item) {
        return List.of(
                Said.message("coin.figures.place", PLACE.item(item)),
                Said.message("coin.figures.parts", LESSON.item(item), NOISE_OF.item(item)),
                Said.message("coin.figures.sum", SURPRISE_OF.item(item)));
    }

    /** All that is known of a flip that is shown. */
    static Said<CoinResult> told(int item) {
        Said<CoinResult> parts = Said.message(
                r -> r.run().isHeads(r.first() + item) ? "coin.told.heads" : "coin.told.tails",
                PLACE.item(item),
                SURPRISE_OF.item(item),
                LESSON.item(item),
                NOISE_OF.item(item),
                Said.unit());
        return Said.inTurn(
                parts,
                Said.<CoinResult>message("coin.told.expected", EXPECTED.item(item), Said.unit())
                        .when(r -> item < r.withExpected()));
    }

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<CoinResult> SPOKEN_MEAN = Said.message("coin.spoken.mean", MEAN, A, B);
    static final Said<CoinResult> SPOKEN_STRENGTH = Said.message("coin.spoken.strength", A, B);
    static final Said<CoinResult> SPOKEN_LOW = Said.message("coin.spoken.low", LOW);
    static final Said<CoinResult> SPOKEN_HIGH = Said.message("coin.spoken.high", HIGH);
    static final Said<CoinResult> SPOKEN_TRUTH = Said.message("coin.spoken.truth", TRUTH);
    static final Said<CoinResult> SPOKEN_A = Said.message("coin.spoken.a", A);
    static final Said<CoinResult> SPOKEN_B = Said.message("coin.spoken.b", B);
    static final Said<CoinResult> SPOKEN_BELIEFS =
            Said.message("coin.spoken.beliefs", A, B, LOW, HIGH, A_AFTER, B_AFTER, TRUTH);
    static final Said<CoinResult> SPOKEN_FLIPS = Said.inTurn(
            Said.message("coin.spoken.flips", N, HEADS),
            Said.each(CoinResult::shown, CoinWords::told),
            Said.message("coin.spoken.next", NEXT, Said.unit()));
    static final Said<CoinResult> SPOKEN_READOUTS =
            Said.message("coin.spoken.readouts", KL, LESSONS, SURPRISE, Said.unit());
    static final Said<CoinResult> SPOKEN_FORMULA =
            Said.message("coin.spoken.formula", SURPRISE, KL, NOISE, Said.unit());
    static final Said<CoinResult> SPOKEN_BALANCE =
            Said.message("coin.spoken.balance", KL, NOISE, LESSONS, NOISES, SURPRISE, Said.unit());

    // ---- beside the stage -----------------------------------------------------------------------------------------

    static final Said<CoinResult> REMARK = Said.inTurn(
            Said.message(CoinWords::remark, TRUTH),
            Said.<CoinResult>message("coin.remark.most", MOST, MOST_TAUGHT, MOST_EXPECTED, Said.unit())
                    .when(r -> r.most() >= 0),
            Said.message("coin.remark.next", NEXT, WIDEST, Said.unit()));

    private static final Readouts<CoinResult> TAUGHT = Readouts.of(
            new Readouts.Line<>(Said.message("coin.readout.kl"), KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("coin.readout.sum"), LESSONS, Said.unit(), Tone.INK2));
    private static final Readouts<CoinResult> SURPRISED = Readouts.of(
            new Readouts.Line<>(Said.message("coin.readout.lessons"), LESSONS, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("coin.readout.surprise"), SURPRISE, Said.unit(), Tone.INK2));
    static final Readouts<CoinResult> READOUTS =
            (result, pinned, look) -> (isWaterfall(result) ? TAUGHT : SURPRISED).of(result, pinned, look);

    private CoinWords() {}

    static boolean isWaterfall(CoinResult result) {
        return result.state().account() == Account.WATERFALL;
    }

    private static String remark(CoinResult result) {
        return result.isExcluded()
                ? "coin.remark.gap"
                : result.state().account().key() + ".remark";
    }

    /** What the large numbers are long, and their scale. */
    static double[] bars(CoinResult r) {
        return isWaterfall(r)
                ? new double[] {r.kl(), r.lessons(), Math.max(0.1, Math.max(r.kl(), r.lessons()))}
                : new double[] {r.lessons(), r.surprise(), Math.max(0.1, r.surprise())};
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(CoinResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<CoinResult> sentence(CoinResult result, Look look) {
        if (result.isExcluded()) {
            return Said.message("coin.headline.gap", TRUTH);
        }
        if (result.n() == 0) {
            return Said.message(result.state().account().key() + ".headline.none");
        }
        return isWaterfall(result) ? taught(result, look) : surprised(result, look);
    }

    private static Said<CoinResult> taught(CoinResult result, Look look) {
        double atOnce = KL.shown(result, look);
        if (atOnce < HARDLY) {
            return Said.message(
                    result.n() == 1 ? "coin.waterfall.headline.one.nothing" : "coin.waterfall.headline.nothing",
                    N,
                    CoinNumbers.HARDLY,
                    Said.unit());
        }
        if (result.n() == 1) {
            return Said.message("coin.waterfall.headline.one", KL.to(PROSE), Said.unit());
        }
        String once = KL.to(PROSE).apply(result, look);
        boolean same = once.equals(LESSONS.to(PROSE).apply(result, look));
        String than = same ? ".headline.just" : result.kl() < result.lessons() ? ".headline.less" : ".headline.more";
        return Said.message("coin.waterfall" + than, N, KL.to(PROSE), LESSONS.to(PROSE), Said.unit());
    }

    private static Said<CoinResult> surprised(CoinResult result, Look look) {
        if (result.n() == 1) {
            return Said.message("coin.lessons.headline.one", SURPRISE.to(PROSE), LESSONS.to(PROSE), Said.unit());
        }
        boolean hardly = result.hasLast() && look.shown(result.lastLessons()) < HARDLY;
        String end = !result.hasLast() ? ".headline" : hardly ? ".headline.ended" : ".headline.last";
        return Said.message(
                "coin.lessons" + end,
                SURPRISE.to(PROSE),
                N,
                LESSONS.to(PROSE),
                LAST,
                hardly ? CoinNumbers.HARDLY : LAST_LESSONS,
                Said.unit());
    }

    // ---- the balance ----------------------------------------------------------------------------------------------

    /** The same surprise in two parts: what was taught at once, or one by one, and the rest. */
    static Balance balance(CoinResult result, Look look) {
        Piece kl = Piece.of(Fill.KL, "<KL/>", "coin.at-once", KL, result, look);
        Piece noise = Piece.of(Fill.MORE, "", "coin.noise", NOISE, result, look);
        Piece lessons = Piece.of(Fill.KL, "", "coin.one-by-one", LESSONS, result, look);
        Piece noises = Piece.of(Fill.MORE, "", "coin.noise", NOISES, result, look);
        RichText total = look.rich("coin.surprise.all", SURPRISE.apply(result, look));
        return new Balance(List.of(kl, noise), List.of(lessons, noises), look.unitName()).with(List.of(), total);
    }
}
