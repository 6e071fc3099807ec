package kllab.lab.coin;

import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.function.ToDoubleFunction;
import kllab.core.bayes.CoinBelief;
import kllab.core.probability.Beta;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result; what is a sum or a difference is that of its terms as shown. */
final class CoinNumbers {
    static final int DECIMALS = 3;

    /** In sentences, and beside bars. */
    static final int PROSE = 2;

    private static final int IN_FULL = 4;

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

    static final Quantity<CoinResult> LAST = Quantity.count("last", r -> CoinResult.LAST);
    static final Quantity<CoinResult> LAST_LESSONS =
            Quantity.maybe("last-lessons", INFORMATION, PROSE, CoinResult::lastLessons);

    /** Below this, in the displayed unit, two decimals show nothing. */
    static final Quantity<CoinResult> HARDLY = Quantity.of("hardly", TIME, PROSE, r -> 2 * CoinWords.HARDLY);

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
                    "step", INFORMATION, PROSE, CoinResult::shown, CoinResult::lesson)
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

    // ---- beliefs --------------------------------------------------------------------------------------------------

    static final Quantity<CoinResult> A = count("a", r -> r.state().a());
    static final Quantity<CoinResult> B = count("b", r -> r.state().b());
    static final Quantity<CoinResult> A_AFTER =
            count("a-after", r -> r.posterior().beta().a());
    static final Quantity<CoinResult> B_AFTER =
            count("b-after", r -> r.posterior().beta().b());
    static final Quantity<CoinResult> MEAN = Quantity.chance(
            "mean",
            r -> r.prior().beta().a() / (r.prior().beta().a() + r.prior().beta().b()));
    static final Quantity<CoinResult> LOW = chance("low", r -> r.state().low());
    static final Quantity<CoinResult> HIGH = chance("high", r -> r.state().high());
    static final Quantity<CoinResult> TRUTH = chance("truth", r -> r.state().truth());

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
        double[] steps = new double[r.shown() + 1];
        steps[0] = look.shown(r.earlier());
        for (int i = 0; i < r.shown(); i++) {
            steps[i + 1] = look.shown(r.lesson(i));
        }
        return AddingUp.to(Numbers.rounded(look.shown(r.lessons()), PROSE), PROSE, steps);
    }
}
