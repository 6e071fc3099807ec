package kllab.lab.hypotheses;

import java.util.List;
import kllab.core.bayes.RepeatedTest;
import kllab.core.information.Comparison;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import kllab.text.AddingUp;

/**
 * What follows from a state; amounts of information in nats.
 *
 * @param test the results as evidence
 * @param comparison of posterior and prior; of the prior with itself if there is no posterior
 * @param logEvidence ln of the probability of all results
 * @param path the beliefs before the first result and after each, and after those that may come: more that are positive
 * @param cases of a thousand: the selected hypothesis with these results, the others with them, and both without
 */
@SuppressWarnings("ArrayRecordComponent") // the array is not changed
public record HypothesesResult(
        HypothesesState state,
        RepeatedTest test,
        Comparison comparison,
        double logEvidence,
        List<Categorical> path,
        double[] cases) {
    static final int THOUSAND = 1000;

    /** So many results that may come are shown. */
    private static final int AHEAD = 2;

    private static final double LN_10 = Math.log(10);

    static HypothesesResult of(HypothesesState state) {
        RepeatedTest test = RepeatedTest.of(state.prior(), state.likelihoods(), state.results());
        Categorical posterior = test.isPossible() ? test.posterior() : state.prior();
        double logEvidence = test.logEvidence();
        RepeatedTest far = test;
        for (int i = 0; i < AHEAD && test.isPossible(); i++) {
            far = far.and(true);
        }
        return new HypothesesResult(
                state,
                test,
                Comparison.of(posterior, state.prior()),
                logEvidence,
                far.beliefs(),
                cases(state, posterior, Math.exp(logEvidence)));
    }

    /** Whole cases, by the largest remainders. */
    private static double[] cases(HypothesesState state, Categorical posterior, double evidence) {
        int selected = state.selected();
        double with = evidence * posterior.probability(selected);
        double othersWith = evidence * posterior.complement(selected);
        double without = Math.max(0, state.prior().probability(selected) - with);
        double othersWithout = Math.max(0, state.prior().complement(selected) - othersWith);
        return AddingUp.to(
                THOUSAND, 0, THOUSAND * with, THOUSAND * othersWith, THOUSAND * without, THOUSAND * othersWithout);
    }

    int size() {
        return state.size();
    }

    int selected() {
        return state.selected();
    }

    /** How many results there are. */
    int results() {
        return state.results().size();
    }

    /** Whether there is a posterior. */
    boolean isPossible() {
        return test.isPossible();
    }

    double prior(int hypothesis) {
        return state.prior().probability(hypothesis);
    }

    /** The probability of a positive result under a hypothesis. */
    double likelihood(int hypothesis) {
        return state.likelihoods().get(hypothesis);
    }

    /** That of all results. */
    double likelihoodOfAll(int hypothesis) {
        return Math.exp(test.logLikelihood(hypothesis));
    }

    /** Whether all results together are something else than a single positive one, and so have another likelihood. */
    boolean isMore() {
        return results() > 1 || state.results().contains(false);
    }

    double posterior(int hypothesis) {
        return isPossible() ? comparison.p().probability(hypothesis) : Double.NaN;
    }

    /** ln of posterior / prior; NaN where both are 0. */
    double shift(int hypothesis) {
        boolean there = isPossible() && state.prior().isPossible(hypothesis);
        return there ? comparison.logRatio(hypothesis) : Double.NaN;
    }

    double share(int hypothesis) {
        return isPossible() ? comparison.contribution(hypothesis) : Double.NaN;
    }

    double kl() {
        return isPossible() ? comparison.klPQ() : Double.NaN;
    }

    double surprise() {
        return -logEvidence + 0.0;
    }

    /** The power of ten that is taken out of products that are very small; else 0. */
    int power() {
        double log = logEvidence / LN_10;
        return !isPossible() || log > -3 ? 0 : (int) Math.floor(log);
    }

    /** The probability of a hypothesis with all results, over the power of ten. */
    double joint(int hypothesis) {
        return isPossible() ? posterior(hypothesis) * jointSum() : 0;
    }

    /** That of all results, over the power of ten. */
    double jointSum() {
        return isPossible() ? Math.exp(logEvidence - power() * LN_10) : 0;
    }

    // ---- the selected hypothesis ----------------------------------------------------------------------------------

    /** Its probability on the path. */
    double level(int step) {
        return path.get(step).probability(selected());
    }

    /** Its log odds there, −∞ to ∞. */
    double odds(int step) {
        return RepeatedTest.logOdds(path.get(step), selected());
    }

    /** What a step adds to them; NaN where they are infinite. */
    double weight(int step) {
        return odds(step) - odds(step - 1);
    }

    /** What all results together add to them; NaN where they are infinite. */
    double weightOfAll() {
        return isPossible() ? odds(results()) - odds(0) : Double.NaN;
    }

    /** Whether the path goes on after the last result. */
    boolean hasNext() {
        return path.size() > results() + 1;
    }

    /** What another positive result would teach, from the last posterior; NaN if it is impossible. */
    double nextGain() {
        return hasNext() ? Divergence.kl(path.get(results() + 1), path.get(results())) : Double.NaN;
    }
}
