package kllab.lab.hypotheses;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Quantity.Value;
import kllab.figure.Said;
import kllab.text.AddingUp;
import kllab.text.Numbers;

/** The numbers of a result. */
final class HypothesesNumbers {
    static final int DECIMALS = 3;
    static final int PROSE = 2;

    /** The decimals of the products, one more than those of probabilities: they are smaller. */
    private static final int OF_PRODUCTS = 4;

    /** Below this a probability has more decimals than others. */
    private static final double SMALLEST_PLAIN = 0.001;

    /** Deciban in a nat. */
    private static final double DECIBAN = 10 / Math.log(10);

    // ---- a row for each hypothesis ----------------------------------------------------------------------------------

    static final Quantity<HypothesesResult> PRIOR =
            chances("prior", HypothesesResult::prior).written(HypothesesNumbers::typed);
    static final Quantity<HypothesesResult> LIKELIHOOD =
            chances("likelihood", HypothesesResult::likelihood).written(HypothesesNumbers::typed);
    static final Quantity<HypothesesResult> OF_ALL = chances("likelihood-of-all", HypothesesResult::likelihoodOfAll);
    static final Quantity<HypothesesResult> JOINT =
            chances("joint", HypothesesResult::joint).writtenBy((r, i, look) -> joint(r, i));
    static final Quantity<HypothesesResult> POSTERIOR =
            chances("posterior", HypothesesResult::posterior).writtenBy((r, i, look) -> posterior(r, i));
    static final Quantity<HypothesesResult> SHIFT =
            Quantity.row("shift", INFORMATION, PROSE, HypothesesResult::size, HypothesesResult::shift);
    static final Quantity<HypothesesResult> CONTRIBUTION = Quantity.row(
                    "share", INFORMATION, DECIMALS, HypothesesResult::size, HypothesesResult::share)
            .writtenBy((r, i, look) -> Numbers.signed(contributions(r, look)[i], DECIMALS));

    // ---- of all hypotheses ------------------------------------------------------------------------------------------

    static final Quantity<HypothesesResult> EVIDENCE = Quantity.<HypothesesResult>chance(
                    "evidence", HypothesesResult::jointSum)
            .writtenBy((r, i, look) -> Numbers.fixed(r.jointSum(), decimalsOfProducts(r)));
    static final Quantity<HypothesesResult> POWER = Quantity.<HypothesesResult>count("power", HypothesesResult::power)
            .writtenBy((r, i, look) -> Numbers.power(r.power()));
    static final Quantity<HypothesesResult> KL = Quantity.maybe("kl", INFORMATION, DECIMALS, HypothesesResult::kl);
    static final Quantity<HypothesesResult> SURPRISE =
            Quantity.information("surprise", DECIMALS, HypothesesResult::surprise);
    static final Quantity<HypothesesResult> LEFT = Quantity.<HypothesesResult>information(
                    "left", DECIMALS, r -> r.test().expectedLoss())
            .shownAs((r, look) -> Math.max(0, SURPRISE.shown(r, look) - KL.shown(r, look)));

    // ---- of the selected hypothesis ---------------------------------------------------------------------------------

    static final Quantity<HypothesesResult> PRIOR_OF_SELECTED =
            Quantity.chance("selected-prior", r -> r.prior(r.selected()));
    static final Quantity<HypothesesResult> POSTERIOR_OF_SELECTED =
            Quantity.maybe("selected-posterior", CHANCE, 0, r -> r.posterior(r.selected()));
    static final Quantity<HypothesesResult> LEVEL = Quantity.<HypothesesResult>row(
                    "level", CHANCE, 0, r -> r.path().size(), HypothesesResult::level)
            .written(Numbers::percent);
    static final Quantity<HypothesesResult> WEIGHT =
            Quantity.row("weight", INFORMATION, PROSE, r -> r.path().size() - 1, (r, i) -> r.weight(i + 1));
    static final Quantity<HypothesesResult> WEIGHT_OF_ALL =
            Quantity.maybe("weight-of-all", INFORMATION, PROSE, HypothesesResult::weightOfAll);
    static final Quantity<HypothesesResult> DECIBANS =
            Quantity.maybe("deciban", TIME, 1, r -> DECIBAN * r.weightOfAll());
    static final Quantity<HypothesesResult> STEP =
            Quantity.row("step", COUNT, 0, r -> r.path().size(), (r, i) -> i);
    static final Quantity<HypothesesResult> NEXT_LEVEL =
            Quantity.maybe("next-level", CHANCE, 0, r -> r.hasNext() ? r.level(r.results() + 1) : Double.NaN);
    static final Quantity<HypothesesResult> NEXT_GAIN =
            Quantity.maybe("next-gain", INFORMATION, PROSE, HypothesesResult::nextGain);

    // ---- a thousand cases -------------------------------------------------------------------------------------------

    static final Quantity<HypothesesResult> RESULTS = Quantity.count("results", HypothesesResult::results);
    static final Quantity<HypothesesResult> CASES = Quantity.row("cases", COUNT, 0, r -> 4, (r, i) -> r.cases()[i]);
    static final Quantity<HypothesesResult> WITH = Quantity.count("with", r -> r.cases()[0] + r.cases()[1]);
    static final Quantity<HypothesesResult> WITHOUT = Quantity.count("without", r -> r.cases()[2] + r.cases()[3]);

    /** Of those with the results; nobody may have them. */
    static final Quantity<HypothesesResult> RATIO =
            Quantity.maybe("ratio", SHARE, 0, r -> r.cases()[0] / (r.cases()[0] + r.cases()[1]));

    private HypothesesNumbers() {}

    private static Quantity<HypothesesResult> chances(String id, Value<HypothesesResult> value) {
        return Quantity.row(id, CHANCE, 0, HypothesesResult::size, value);
    }

    /** A probability as in its field: thirds are no decimals that a person would type. */
    static String typed(double chance) {
        return Numbers.fraction(chance, 3, 7, 9);
    }

    private static int decimalsOfProducts(HypothesesResult result) {
        return result.power() == 0 ? OF_PRODUCTS : DECIMALS;
    }

    private static double[] all(HypothesesResult result, IntToDoubleFunction value) {
        return IntStream.range(0, result.size()).mapToDouble(value).toArray();
    }

    /** They add up to the evidence as shown, but for those that need more decimals. */
    private static String joint(HypothesesResult result, int item) {
        double[] all = all(result, result::joint);
        int decimals = decimalsOfProducts(result);
        double shown = AddingUp.to(result.jointSum(), decimals, all)[item];
        return shown == 0 && all[item] > 0 ? Numbers.chance(all[item]) : Numbers.fixed(shown, decimals);
    }

    /** They add up to 1, but for those that need more decimals. */
    private static String posterior(HypothesesResult result, int item) {
        double exact = result.posterior(item);
        return exact > 0 && exact < SMALLEST_PLAIN
                ? Numbers.chance(exact)
                : Numbers.fixed(AddingUp.to(1, DECIMALS, all(result, result::posterior))[item], DECIMALS);
    }

    /** They add up to the KL as shown. */
    private static double[] contributions(HypothesesResult result, Look look) {
        double[] exact = all(result, i -> CONTRIBUTION.exact(result, i, look));
        return AddingUp.to(KL.shown(result, look), DECIMALS, exact);
    }

    /** The evidence of all results with its sign. */
    static Said<HypothesesResult> signed(Quantity<HypothesesResult> what) {
        return (r, look) -> what.signedAt(r, 0, look);
    }
}
