package kllab.lab.coin;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kllab.core.bayes.CoinBelief;
import kllab.core.probability.Beta;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result, and the labels made of them; what is a sum or a difference is that of its terms as shown. */
final class CoinNumbers {
    static final int DECIMALS = 3;

    /** In sentences, and beside bars. */
    static final int PROSE = 2;

    private static final int IN_FULL = 4;

    /** Below this, in the displayed unit, two decimals show nothing. */
    static final double LEAST_SHOWN = 0.005;

    /** The belief under which a flip teaches most: the weakest one that can be set. */
    private static final double WIDEST_EXPECTS =
            CoinBelief.of(Beta.of(CoinState.LEAST, CoinState.LEAST)).expectedLesson();

    // ---- all flips ------------------------------------------------------------------------------------------------

    static final Quantity<CoinResult> N = Quantity.count("n", CoinResult::n);
    static final Quantity<CoinResult> HEADS = Quantity.count("heads", CoinResult::heads);
    static final Quantity<CoinResult> KL = Quantity.information("kl", DECIMALS, CoinResult::kl);
    static final Quantity<CoinResult> LESSONS = Quantity.information("lessons", DECIMALS, CoinResult::lessons);
    static final Quantity<CoinResult> SURPRISE = Quantity.information("surprise", DECIMALS, r -> r.surprise());

    /** What is left of the surprise, beside what all flips have taught at once. */
    static final Quantity<CoinResult> NOISE = Quantity.<CoinResult>information(
                    "noise", DECIMALS, r -> Math.max(0, r.surprise() - r.kl()))
            .shownAs((r, look) -> Math.max(0, SURPRISE.shown(r, look) - KL.shown(r, look)));

    /** The same beside what they have taught one by one. */
    static final Quantity<CoinResult> NOISES = Quantity.<CoinResult>information(
                    "noises", DECIMALS, r -> Math.max(0, r.surprise() - r.lessons()))
            .shownAs((r, look) -> Math.max(0, SURPRISE.shown(r, look) - LESSONS.shown(r, look)));

    static final Quantity<CoinResult> BEHIND =
            Quantity.count("behind", r -> r.state().behind());
    static final Quantity<CoinResult> LAST = Quantity.count("last", r -> CoinResult.LAST);
    static final Quantity<CoinResult> LAST_LESSONS =
            Quantity.maybe("last-lessons", INFORMATION, PROSE, CoinResult::lastLessons);

    static final Quantity<CoinResult> HARDLY = Quantity.of("hardly", TIME, PROSE, r -> 2 * LEAST_SHOWN);

    // ---- what a flip is worth -------------------------------------------------------------------------------------

    static final Quantity<CoinResult> MOST =
            Quantity.maybe("most", COUNT, 0, r -> r.most() < 0 ? Double.NaN : r.most() + 1);
    static final Quantity<CoinResult> MOST_TAUGHT = Quantity.maybe(
            "most-taught",
            INFORMATION,
            DECIMALS,
            r -> r.most() < 0 ? Double.NaN : r.run().lesson(r.most()));
    static final Quantity<CoinResult> MOST_EXPECTED = Quantity.maybe(
            "most-expected",
            INFORMATION,
            DECIMALS,
            r -> r.most() < 0 ? Double.NaN : r.run().belief(r.most()).expectedLesson());
    static final Quantity<CoinResult> NEXT =
            Quantity.information("next", DECIMALS, r -> r.posterior().expectedLesson());
    static final Quantity<CoinResult> WIDEST = Quantity.information("widest", DECIMALS, r -> WIDEST_EXPECTS);

    // ---- each flip ------------------------------------------------------------------------------------------------

    static final Quantity<CoinResult> PLACE =
            Quantity.row("place", COUNT, 0, CoinResult::shown, (r, i) -> r.first() + i + 1);

    /** What each taught, as it stands at its bar: what is shown adds up to the sum as shown. */
    static final Quantity<CoinResult> STEP = Quantity.<CoinResult>row(
                    "step", INFORMATION, PROSE, CoinResult::seen, CoinResult::lesson)
            .writtenBy((r, i, look) -> Numbers.signed(steps(r, look)[i + 1], PROSE));

    static final Quantity<CoinResult> LESSON =
            Quantity.row("lesson", INFORMATION, IN_FULL, CoinResult::shown, CoinResult::lesson);
    static final Quantity<CoinResult> SURPRISE_OF =
            Quantity.row("surprise-of", INFORMATION, IN_FULL, CoinResult::shown, CoinResult::surprise);
    static final Quantity<CoinResult> NOISE_OF = Quantity.<CoinResult>row(
                    "noise-of", INFORMATION, IN_FULL, CoinResult::shown, (r, i) -> r.surprise(i) - r.lesson(i))
            .writtenBy(
                    (r, i, look) -> Numbers.fixed(SURPRISE_OF.shown(r, i, look) - LESSON.shown(r, i, look), IN_FULL));
    static final Quantity<CoinResult> EXPECTED =
            Quantity.row("expected", INFORMATION, IN_FULL, CoinResult::withExpected, CoinResult::expected);

    /** What flips surprise on average who knows the coin: told where no flip can teach it. */
    static final Quantity<CoinResult> FLOOR = Quantity.maybe("floor", INFORMATION, PROSE, CoinResult::floor);

    // ---- beliefs --------------------------------------------------------------------------------------------------

    static final Quantity<CoinResult> A = count("a", r -> r.state().a());
    static final Quantity<CoinResult> B = count("b", r -> r.state().b());
    static final Quantity<CoinResult> A_AFTER =
            count("a-after", r -> r.posterior().beta().a());
    static final Quantity<CoinResult> B_AFTER =
            count("b-after", r -> r.posterior().beta().b());
    static final Quantity<CoinResult> MEAN =
            Quantity.chance("mean", r -> r.state().mean());
    static final Quantity<CoinResult> LOW = chance("low", r -> r.state().low());
    static final Quantity<CoinResult> HIGH = chance("high", r -> r.state().high());
    static final Quantity<CoinResult> TRUTH = chance("truth", r -> r.state().truth());

    // ---- labels ---------------------------------------------------------------------------------------------------

    static final Said<CoinResult> BEFORE =
            Said.message(r -> r.prior().isCut() ? "coin.before.cut" : "coin.before.of", A, B, LOW, HIGH);
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

    /** What flips surprise who knows the coin. */
    static final List<Said<CoinResult>> FLOOR_LINES =
            List.of(Said.message("coin.floor.name"), Said.message("coin.floor.mean", FLOOR));

    /** All that is known of a flip that is shown. */
    static Said<CoinResult> told(int item) {
        Said<CoinResult> parts = Said.message(
                r -> r.isHeads(item) ? "coin.told.heads" : "coin.told.tails",
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
            Said.<CoinResult>message("coin.spoken.behind", BEHIND)
                    .when(r -> r.state().behind() > 0),
            Said.each(CoinResult::shown, CoinNumbers::told),
            Said.message("coin.spoken.next", NEXT, Said.unit()));
    static final Said<CoinResult> SPOKEN_READOUTS =
            Said.message("coin.spoken.readouts", KL, LESSONS, SURPRISE, Said.unit());
    static final Said<CoinResult> SPOKEN_FORMULA =
            Said.message("coin.spoken.formula", SURPRISE, KL, NOISE, Said.unit());
    static final Said<CoinResult> SPOKEN_BALANCE =
            Said.message("coin.spoken.balance", KL, NOISE, LESSONS, NOISES, SURPRISE, Said.unit());

    private CoinNumbers() {}

    private static Quantity<CoinResult> count(String id, ToDoubleFunction<CoinResult> value) {
        return Quantity.of(id, TIME, PROSE, value).written(CoinNumbers::parameter);
    }

    private static Quantity<CoinResult> chance(String id, ToDoubleFunction<CoinResult> value) {
        return Quantity.chance(id, value).written(CoinNumbers::place);
    }

    /** A probability on the axis, without zeros at its end. */
    static String place(double chance) {
        return chance == Numbers.rounded(chance, DECIMALS) ? Numbers.trimmed(chance, DECIMALS) : Numbers.chance(chance);
    }

    /** A parameter of a Beta distribution. */
    static String parameter(double value) {
        return Numbers.grouped(Numbers.trimmed(Numbers.rounded(value, PROSE), PROSE));
    }

    /** What was taught before the flips that are shown, and by each of these, with the sum as shown. */
    private static double[] steps(CoinResult r, Look look) {
        double[] steps = new double[r.seen() + 1];
        steps[0] = look.shown(r.earlier());
        for (int i = 0; i < r.seen(); i++) {
            steps[i + 1] = look.shown(r.lesson(i));
        }
        return AddingUp.to(Numbers.rounded(look.shown(r.lessons()), PROSE), PROSE, steps);
    }
}
