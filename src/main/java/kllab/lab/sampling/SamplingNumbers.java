package kllab.lab.sampling;

import static kllab.figure.Quantity.Kind.CHANCE;
import static kllab.figure.Quantity.Kind.COUNT;
import static kllab.figure.Quantity.Kind.INFORMATION;
import static kllab.figure.Quantity.Kind.SHARE;
import static kllab.figure.Quantity.Kind.TIME;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import kllab.core.sampling.DrawRun;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.LearnerCrowd;
import kllab.core.sampling.Moments;
import kllab.figure.Quantity;
import kllab.text.Numbers;

/** The numbers of a run, on all pages; a page has none of those that only others compute. */
final class SamplingNumbers {
    /** The estimators, in the order of the rows of their numbers. */
    static final List<Estimator> ESTIMATORS = List.of(Estimator.values());

    private static final int DECIMALS = 3;
    private static final double TENTH = 0.1;
    private static final double MOST_TOLD = 1e12;
    private static final double LARGEST_PLAIN = 1e9;
    private static final double SMALLEST_BIAS = 0.0005;
    private static final double SMALLEST_PERCENT = 0.05;
    private static final double SMALLEST_LONG_PERCENT = 1e-6;

    static final Quantity<SamplingResult> KL = amount("kl", SamplingResult::kl);
    static final Quantity<SamplingResult> MEAN = amount("mean", SamplingResult::mean);
    static final Quantity<SamplingResult> DEVIATION = amount("deviation", SamplingResult::deviation);
    static final Quantity<SamplingResult> P =
            outcomes("p", CHANCE, 0, SamplingResult::p).written(SamplingNumbers::chance);
    static final Quantity<SamplingResult> LOG_RATIO =
            outcomes("log-ratio", INFORMATION, 2, (r, i) -> r.pair().logRatio(i));
    static final Quantity<SamplingResult> SHARES = outcomes(
            "share", SHARE, 1, (r, i) -> r.draws() == 0 ? Double.NaN : r.run().share(i));
    static final Quantity<SamplingResult> DRAWS = Quantity.count("draws", SamplingResult::draws);

    // ---- how often draws mislead ------------------------------------------------------------------------------------

    static final Quantity<SamplingResult> WRONG =
            Quantity.of("wrong", SHARE, 0, SamplingResult::wrong).written(SamplingNumbers::percent);
    static final Quantity<SamplingResult> IMPOSSIBLE =
            Quantity.of("impossible", SHARE, 0, SamplingResult::impossible).written(SamplingNumbers::percent);
    static final Quantity<SamplingResult> MISLEADING =
            misleading("misleading", SHARE, SamplingResult.Misleading::chance).written(SamplingNumbers::roughPercent);
    static final Quantity<SamplingResult> STOPS = misleading("stop", COUNT, SamplingResult.Misleading::draws);

    // ---- the likelihood ---------------------------------------------------------------------------------------------

    static final Quantity<SamplingResult> TILT =
            Quantity.of("tilt", TIME, 2, r -> r.state().theta());
    static final Quantity<SamplingResult> BEST = likely("best", TIME, 2, Likelihood::best);
    static final Quantity<SamplingResult> HERE = likely("here", INFORMATION, DECIMALS, Likelihood::here);
    static final Quantity<SamplingResult> LEAST = likely("least", INFORMATION, DECIMALS, Likelihood::least);
    static final Quantity<SamplingResult> PEAK = likely("peak", INFORMATION, DECIMALS, Likelihood::peak);

    // ---- estimators: each in the order of Estimator -----------------------------------------------------------------

    static final Quantity<SamplingResult> MEANS = moments("estimator", Moments::mean);
    static final Quantity<SamplingResult> BIASES =
            moments("bias", Moments::bias).written(SamplingNumbers::bias);
    static final Quantity<SamplingResult> SPREADS = moments("spread", SamplingNumbers::deviation);
    /** By how much the mean of the third is less than KL. */
    static final Quantity<SamplingResult> SHORT =
            Quantity.information("short", 2, r -> -r.moments(Estimator.K3).bias());

    static final Quantity<SamplingResult> NEEDED =
            estimators("needed", COUNT, SamplingNumbers::drawsNeeded).written(SamplingNumbers::needed);
    static final Quantity<SamplingResult> NOW = estimators("now", INFORMATION, SamplingNumbers::now);
    static final Quantity<SamplingResult> CALMER = Quantity.of("calmer", TIME, 1, SamplingNumbers::calmer);
    static final Quantity<SamplingResult> WILDER = Quantity.of("wilder", TIME, 1, r -> 1 / calmer(r));

    // ---- the bias of a sample ---------------------------------------------------------------------------------------

    static final Quantity<SamplingResult> SEEN = bias("seen", (r, curve) -> BiasCurve.seen(r.run()));
    static final Quantity<SamplingResult> LINE = bias("line", (r, curve) -> curve.line(r.draws()));
    static final Quantity<SamplingResult> AVERAGE = bias("average", (r, curve) -> curve.average(r.draws()));
    static final Quantity<SamplingResult> KINDS = Quantity.maybe(
            "kinds",
            COUNT,
            0,
            r -> r.bias().map(curve -> (double) curve.kinds()).orElse(Double.NaN));

    // ---- the crowd --------------------------------------------------------------------------------------------------

    static final Quantity<SamplingResult> EXPECTED = draws("expected", r -> Math.log(SamplingResult.ODDS) / r.kl());
    static final Quantity<SamplingResult> WAITING = draws("waiting", r -> 1 / r.impossible());
    static final Quantity<SamplingResult> MEDIAN =
            crowd("median", (r, crowd) -> crowd.median()).written(SamplingNumbers::median);
    static final Quantity<SamplingResult> BAR = Quantity.maybe(
            "bar", INFORMATION, 2, r -> r.crowd().map(LearnerCrowd::bar).orElse(Double.NaN));
    static final Quantity<SamplingResult> LEARNERS = crowd("learners", (r, crowd) -> crowd.size());
    static final Quantity<SamplingResult> CONVINCED = crowd("convinced", (r, crowd) -> crowd.convinced(r.draws()));
    static final Quantity<SamplingResult> MISLED = crowd("misled", (r, crowd) -> crowd.misled(r.draws()));
    static final Quantity<SamplingResult> OPEN =
            crowd("open", (r, crowd) -> crowd.size() - crowd.convinced(r.draws()) - crowd.misled(r.draws()));
    static final Quantity<SamplingResult> APIECE = crowd("apiece", (r, crowd) -> Math.min(r.draws(), crowd.lastStop()));

    private SamplingNumbers() {}

    // ---- where they come from ---------------------------------------------------------------------------------------

    private static Quantity<SamplingResult> amount(String id, ToDoubleFunction<SamplingResult> nats) {
        return Quantity.maybe(id, INFORMATION, DECIMALS, nats);
    }

    private static Quantity<SamplingResult> misleading(
            String id, Quantity.Kind kind, ToDoubleFunction<SamplingResult.Misleading> of) {
        return Quantity.row(
                id,
                kind,
                1,
                r -> r.misleading().size(),
                (r, i) -> of.applyAsDouble(r.misleading().get(i)));
    }

    private static Quantity<SamplingResult> likely(
            String id, Quantity.Kind kind, int decimals, ToDoubleFunction<Likelihood> of) {
        return Quantity.maybe(
                id, kind, decimals, r -> r.likelihood().map(of::applyAsDouble).orElse(Double.NaN));
    }

    private static Quantity<SamplingResult> moments(String id, ToDoubleFunction<Moments> of) {
        return estimators(id, INFORMATION, (r, i) -> of.applyAsDouble(moments(r, i)));
    }

    private static Quantity<SamplingResult> outcomes(
            String id, Quantity.Kind kind, int decimals, Quantity.Value<SamplingResult> of) {
        return Quantity.row(id, kind, decimals, SamplingResult::size, of);
    }

    private static Quantity<SamplingResult> estimators(
            String id, Quantity.Kind kind, Quantity.Value<SamplingResult> of) {
        return Quantity.row(id, kind, DECIMALS, r -> ESTIMATORS.size(), of);
    }

    /** The mean of the draws so far. */
    private static double now(SamplingResult result, int estimator) {
        DrawRun run = result.run();
        return result.draws() == 0 ? Double.NaN : run.meanAfter(run.columns() - 1, ESTIMATORS.get(estimator));
    }

    private static Moments moments(SamplingResult result, int estimator) {
        return result.moments(ESTIMATORS.get(estimator));
    }

    /** The standard deviation of a draw, in nats; 0 if it is only rounding error, ∞ if the mean is. */
    static double deviation(Moments moments) {
        if (Double.isInfinite(moments.mean())) {
            return moments.mean();
        }
        boolean rounding = moments.deviation() < SamplingWords.BALANCED * Math.abs(moments.mean());
        return rounding ? 0 : moments.deviation();
    }

    /** The draws for which the mean of an estimator is within a tenth of its expectation, 19 times out of 20; or NaN. */
    private static double drawsNeeded(SamplingResult result, int estimator) {
        Moments moments = moments(result, estimator);
        return result.isInfinite() || moments.mean() == 0 ? Double.NaN : moments.drawsFor(TENTH);
    }

    /** How many times as much a draw of the first estimator varies as one of the third. */
    static double calmer(SamplingResult result) {
        return deviation(result.moments(Estimator.K1)) / deviation(result.moments(Estimator.K3));
    }

    private static Quantity<SamplingResult> bias(String id, ToDoubleBiFunction<SamplingResult, BiasCurve> of) {
        return amount(
                id,
                r -> r.bias()
                        .filter(curve -> r.draws() > 0)
                        .map(curve -> of.applyAsDouble(r, curve))
                        .orElse(Double.NaN));
    }

    private static Quantity<SamplingResult> draws(String id, ToDoubleFunction<SamplingResult> mean) {
        return Quantity.count(id, mean).written(SamplingNumbers::mean);
    }

    private static Quantity<SamplingResult> crowd(String id, ToDoubleBiFunction<SamplingResult, LearnerCrowd> of) {
        return Quantity.maybe(
                id,
                COUNT,
                0,
                r -> r.crowd().map(crowd -> of.applyAsDouble(r, crowd)).orElse(Double.NaN));
    }

    // ---- how they are written ---------------------------------------------------------------------------------------

    /** The probability of an outcome, beside its bar. */
    static String chance(double p) {
        String plain = Numbers.trimmed(p, p < 0.01 ? 4 : 3);
        return p > 0 && "0".equals(plain) ? Numbers.chance(p) : plain;
    }

    /** Per cent without decimals, or with as many as needed for one nonzero digit. */
    static String percent(double percents) {
        if (percents > 0 && percents < SMALLEST_LONG_PERCENT) {
            return Numbers.scientific(percents) + "%";
        }
        int decimals = 0;
        while (decimals < 12 && Numbers.rounded(percents, decimals) == 0) {
            decimals++;
        }
        boolean nearlyAll = percents < 100 && Numbers.rounded(percents, decimals) == 100;
        return nearlyAll ? ">" + Numbers.percent(0.99, 0) : Numbers.percent(percents / 100, decimals);
    }

    /** Per cent with one decimal. */
    static String roughPercent(double percents) {
        if (percents == 0) {
            return Numbers.percent(0, 0);
        }
        return percents < SMALLEST_PERCENT ? "<" + Numbers.percent(0.001, 1) : Numbers.percent(percents / 100, 1);
    }

    private static String bias(double shown) {
        boolean tiny = shown != 0 && Math.abs(shown) < SMALLEST_BIAS;
        return tiny ? Numbers.scientific(shown) : Numbers.signed(shown, DECIMALS);
    }

    private static String needed(double draws) {
        if (draws > MOST_TOLD) {
            return ">\u00A0" + Numbers.power((int) Math.log10(MOST_TOLD));
        }
        return draws < LARGEST_PLAIN ? Numbers.count((int) Math.max(1, draws)) : Numbers.scientific(draws);
    }

    /** A mean number of draws: one decimal below a thousand. */
    static String mean(double draws) {
        if (Double.isInfinite(draws) || draws > LARGEST_PLAIN) {
            return Double.isInfinite(draws) ? "\u221E" : Numbers.scientific(draws);
        }
        return Numbers.grouped(Numbers.fixed(draws, draws < 1000 ? 1 : 0));
    }

    private static String median(double draws) {
        return Double.isInfinite(draws) ? "> " + Numbers.count(LearnerCrowd.MOST_DRAWS) : Numbers.count((int) draws);
    }
}
