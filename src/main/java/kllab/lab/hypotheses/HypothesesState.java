package kllab.lab.hypotheses;

import java.util.ArrayList;
import java.util.List;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.text.Refusal;
import kllab.text.TypedName;

/**
 * All that a user can set.
 *
 * @param story what is tested
 * @param names of the hypotheses; those that begin with {@code @} are words of the app, an empty one is a letter
 * @param prior the belief before the first result, over {@value #FEWEST} to {@value #MOST} hypotheses
 * @param likelihoods under each hypothesis, the probability of a result that is positive
 * @param results of the test, in order, at most {@value #MOST_RESULTS}; true is positive
 * @param selected the hypothesis that is told of
 * @param areas whether areas are shown instead of a thousand cases
 */
public record HypothesesState(
        Story story,
        List<String> names,
        Categorical prior,
        List<Double> likelihoods,
        List<Boolean> results,
        int selected,
        boolean areas) {
    static final int FEWEST = 2;
    static final int MOST = 8;
    static final int MOST_RESULTS = 8;

    private static final double EVEN = 0.5;

    public HypothesesState {
        names = List.copyOf(names);
        likelihoods = List.copyOf(likelihoods);
        results = List.copyOf(results);
        int n = prior.size();
        Refusal.unless(n >= FEWEST && n <= MOST, "state.refused.counts", "prior", FEWEST, MOST, n);
        Refusal.unlessCount("names", names.size(), n);
        Refusal.unlessCount("likelihoods", likelihoods.size(), n);
        Refusal.unless(
                results.size() <= MOST_RESULTS, "state.refused.counts", "results", 0, MOST_RESULTS, results.size());
        Refusal.unlessBetween("selected", selected, 0, n - 1);
        for (int i = 0; i < n; i++) {
            Refusal.unlessShort("names", names.get(i), TypedName.LONGEST);
            Refusal.unless(TypedName.isWritable(names.get(i)), "state.refused.control", "names");
            Refusal.unlessBetween("likelihoods", likelihoods.get(i), 0, 1);
        }
    }

    int size() {
        return prior.size();
    }

    /** A prior, or a likelihood. */
    double chance(boolean prior, int hypothesis) {
        return prior ? this.prior.probability(hypothesis) : likelihoods.get(hypothesis);
    }

    HypothesesState withPrior(Categorical next) {
        return new HypothesesState(story, names, next, likelihoods, results, selected, areas);
    }

    HypothesesState withLikelihood(int hypothesis, double chance) {
        List<Double> next = new ArrayList<>(likelihoods);
        next.set(hypothesis, chance);
        return new HypothesesState(story, names, prior, next, results, selected, areas);
    }

    HypothesesState withResults(List<Boolean> next) {
        return new HypothesesState(story, names, prior, likelihoods, next, selected, areas);
    }

    HypothesesState withName(int hypothesis, String name) {
        List<String> next = new ArrayList<>(names);
        next.set(hypothesis, name);
        return new HypothesesState(story, next, prior, likelihoods, results, selected, areas);
    }

    HypothesesState withSelected(int hypothesis) {
        return new HypothesesState(story, names, prior, likelihoods, results, hypothesis, areas);
    }

    public HypothesesState withAreas(boolean shown) {
        return new HypothesesState(story, names, prior, likelihoods, results, selected, shown);
    }

    /** One more hypothesis without a name, as probable as the mean of all: then the others are in proportion. */
    HypothesesState withOneMore() {
        int n = size();
        double[] weights = new double[n + 1];
        System.arraycopy(prior.toArray(), 0, weights, 0, n);
        weights[n] = 1.0 / n;
        List<String> called = new ArrayList<>(names);
        called.add("");
        List<Double> expected = new ArrayList<>(likelihoods);
        expected.add(EVEN);
        return new HypothesesState(story, called, Categorical.of(weights), expected, results, n, areas);
    }

    /** Without the selected hypothesis; its probability goes to the others, in proportion. */
    HypothesesState withoutSelected() {
        double[] all = Rescaling.set(prior, selected, 0).toArray();
        double[] left = new double[size() - 1];
        System.arraycopy(all, 0, left, 0, selected);
        System.arraycopy(all, selected + 1, left, selected, left.length - selected);
        List<String> called = new ArrayList<>(names);
        called.remove(selected);
        List<Double> expected = new ArrayList<>(likelihoods);
        expected.remove(selected);
        int next = Math.min(selected, left.length - 1);
        return new HypothesesState(story, called, Categorical.of(left), expected, results, next, areas);
    }
}
