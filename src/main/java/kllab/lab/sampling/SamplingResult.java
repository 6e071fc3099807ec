package kllab.lab.sampling;

import java.util.List;
import java.util.Optional;
import kllab.core.information.Comparison;
import kllab.core.sampling.CategoricalPair;
import kllab.core.sampling.DrawRun;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.LearnerCrowd;
import kllab.core.sampling.MisleadingEvidence;
import kllab.core.sampling.Moments;
import kllab.core.sampling.TiltedFamily;
import kllab.lab.sampling.SamplingState.Page;
import org.jspecify.annotations.Nullable;

/**
 * All results for a state: the pair, the run, and the results shown on the current page.
 *
 * @param state the state
 * @param pair P and Q<sub>θ</sub>
 * @param run the draws
 * @param misleading the probabilities that n draws together favour Q; on the pages that show them
 * @param likelihood of the draws; on the pages that show it, once there are draws
 * @param bias on its page
 * @param crowd on its page
 */
public record SamplingResult(
        SamplingState state,
        Comparison pair,
        DrawRun run,
        List<Misleading> misleading,
        Optional<Likelihood> likelihood,
        Optional<BiasCurve> bias,
        Optional<LearnerCrowd> crowd) {
    private static final int FEWEST_DECADES = 3;

    /** The odds at which a learner rules out a model. */
    static final double ODDS = 100;

    static final int LEARNERS = 100;

    /**
     * The probability that draws together favour Q.
     *
     * @param draws the number of draws
     * @param chance from 0 to 1
     */
    record Misleading(int draws, double chance) {}

    /** Computes the result of a state, reusing the common parts of an earlier result. */
    static SamplingResult of(SamplingState state, @Nullable SamplingResult before) {
        SamplingResult known = before != null && before.isOfSamePair(state) ? before : null;
        TiltedFamily family = new TiltedFamily(state.q());
        Comparison pair = known != null ? known.pair : Comparison.of(state.p(), family.at(state.theta()));
        DrawRun run = known != null && known.state.seed() == state.seed()
                ? known.run.withDraws(state.draws())
                : DrawRun.of(pair, state.seed(), state.draws());
        Page page = state.page();
        boolean draws = page == Page.DRAWS || page == Page.LIKELIHOOD;
        return new SamplingResult(
                state,
                pair,
                run,
                !draws ? List.of() : known != null && !known.misleading.isEmpty() ? known.misleading : misleading(pair),
                draws && state.draws() > 0
                        ? Optional.of(Likelihood.of(run.shares(), family, state.theta()))
                        : Optional.empty(),
                page == Page.BIAS ? Optional.of(bias(state, before)) : Optional.empty(),
                page == Page.CROWD ? Optional.of(crowd(state, pair, known)) : Optional.empty());
    }

    private boolean isOfSamePair(SamplingState other) {
        return state.theta() == other.theta()
                && state.p().equals(other.p())
                && state.q().equals(other.q());
    }

    private static BiasCurve bias(SamplingState state, @Nullable SamplingResult before) {
        return before != null && before.bias.isPresent() && before.state.p().equals(state.p())
                ? before.bias.get()
                : BiasCurve.of(state.p());
    }

    private static LearnerCrowd crowd(SamplingState state, Comparison pair, @Nullable SamplingResult known) {
        return known != null && known.crowd.isPresent() && known.state.seed() == state.seed()
                ? known.crowd.get()
                : LearnerCrowd.of(pair, ODDS, LEARNERS, state.seed());
    }

    private static List<Misleading> misleading(Comparison pair) {
        MisleadingEvidence evidence = MisleadingEvidence.of(pair);
        return MisleadingStops.of(pair).stream()
                .map(n -> new Misleading(n, evidence.chance(n)))
                .toList();
    }

    /** KL(P‖Q) in nats. */
    double kl() {
        return pair.klPQ();
    }

    boolean isInfinite() {
        return kl() == Double.POSITIVE_INFINITY;
    }

    /** Whether P and Q are equal. */
    boolean isSame() {
        return pair.equal();
    }

    /** The number of outcomes. */
    int size() {
        return pair.size();
    }

    double p(int outcome) {
        return pair.p().probability(outcome);
    }

    int draws() {
        return run.draws();
    }

    /** The mean of ln p/q over the draws, in nats; NaN before the first. */
    double mean() {
        return run.mean();
    }

    Moments moments(Estimator estimator) {
        return new CategoricalPair(pair).moments(estimator);
    }

    /** The standard deviation of ln p/q of a draw, in nats; NaN if KL is infinite. */
    double deviation() {
        return moments(Estimator.K1).deviation();
    }

    /** The probability that a single draw favours Q. */
    double wrong() {
        double sum = 0;
        for (int i = 0; i < pair.size(); i++) {
            sum += pair.logRatio(i) < 0 ? pair.p().probability(i) : 0;
        }
        return sum;
    }

    /** The probability of an outcome that Q rules out. */
    double impossible() {
        return pair.infiniteAt().stream()
                .mapToDouble(i -> pair.p().probability(i))
                .sum();
    }

    /** The first outcome drawn that Q rules out, or −1. */
    int refutedBy() {
        return pair.infiniteAt().stream()
                .filter(i -> run.count(i) > 0)
                .findFirst()
                .orElse(-1);
    }

    /** The end of an axis of draws: a power of ten, at least a thousand. */
    static double lastShown(int draws) {
        return Math.pow(10, Math.max(FEWEST_DECADES, Math.ceil(Math.log10(draws))));
    }
}
