package kllab.core.bayes;

import java.util.ArrayList;
import java.util.List;
import kllab.core.probability.Categorical;

/**
 * The results of one yes/no test, applied again and again, as evidence about finitely many hypotheses. Under each of them
 * the results are independent and have the same probability of yes. All amounts are in nats.
 *
 * @param prior the belief before the first result
 * @param yes the probability of yes under each hypothesis
 * @param results in order
 * @param beliefs the prior and the belief after each result; it ends before a result that no possible hypothesis allows
 */
public record RepeatedTest(Categorical prior, List<Double> yes, List<Boolean> results, List<Categorical> beliefs) {
    /** What rounding may make of equal likelihoods. */
    private static final double SAME = 1e-12;

    private static final DiscreteHypotheses MODEL = new DiscreteHypotheses();

    public RepeatedTest {
        yes = List.copyOf(yes);
        results = List.copyOf(results);
        beliefs = List.copyOf(beliefs);
    }

    /**
     * Updates a belief by results, none or more.
     *
     * @throws IllegalArgumentException if the sizes differ, or a probability of yes is not between 0 and 1
     */
    public static RepeatedTest of(Categorical prior, List<Double> yes, List<Boolean> results) {
        if (yes.size() != prior.size()) {
            throw new IllegalArgumentException("There must be a probability of yes for each of the " + prior.size()
                    + " hypotheses, not " + yes.size() + ".");
        }
        for (double each : yes) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("A probability must be between 0 and 1, not " + each + ".");
            }
        }
        List<Double> no = yes.stream().map(each -> 1 - each).toList();
        List<Categorical> beliefs = new ArrayList<>(List.of(prior));
        for (boolean result : results) {
            Categorical belief = beliefs.getLast();
            List<Double> likelihoods = result ? yes : no;
            if (!isPossible(belief, likelihoods)) {
                break;
            }
            beliefs.add(MODEL.update(belief, likelihoods));
        }
        return new RepeatedTest(prior, yes, results, beliefs);
    }

    private static boolean isPossible(Categorical belief, List<Double> likelihoods) {
        for (int i = 0; i < belief.size(); i++) {
            if (belief.isPossible(i) && likelihoods.get(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The same with one more result. */
    public RepeatedTest and(boolean result) {
        List<Boolean> more = new ArrayList<>(results);
        more.add(result);
        return of(prior, yes, more);
    }

    /** Whether some possible hypothesis allows all results, so that there is a posterior. */
    public boolean isPossible() {
        return beliefs.size() == results.size() + 1;
    }

    /** The belief after all results; after the last one that was possible, if there is no posterior. */
    public Categorical posterior() {
        return beliefs.getLast();
    }

    /** ln of the probability of all results under a hypothesis. */
    public double logLikelihood(int hypothesis) {
        double log = 0;
        for (boolean result : results) {
            log += Math.log(result ? yes.get(hypothesis) : 1 - yes.get(hypothesis));
        }
        return log;
    }

    /** ln of the probability of all results under the prior; −∞ if they are impossible. */
    public double logEvidence() {
        List<Double> no = yes.stream().map(each -> 1 - each).toList();
        double log = 0;
        for (int i = 0; i < beliefs.size() - 1; i++) {
            log += MODEL.logPredictive(beliefs.get(i), results.get(i) ? yes : no);
        }
        return isPossible() ? log + 0.0 : Double.NEGATIVE_INFINITY;
    }

    /** The expectation of −ln likelihood under the posterior: the surprise that remains when all is learned. */
    public double expectedLoss() {
        double loss = 0;
        for (int i = 0; i < prior.size(); i++) {
            loss -= posterior().isPossible(i) ? posterior().probability(i) * logLikelihood(i) : 0;
        }
        return loss + 0.0;
    }

    /** Whether all hypotheses of the prior that are possible give the results the same probability: then nothing is learned. */
    public boolean isUseless() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < prior.size(); i++) {
            if (prior.isPossible(i)) {
                least = Math.min(least, logLikelihood(i));
                most = Math.max(most, logLikelihood(i));
            }
        }
        return most - least <= SAME;
    }

    /** ln of the odds of a hypothesis against all others together, −∞ to ∞. */
    public static double logOdds(Categorical belief, int hypothesis) {
        return belief.logProbability(hypothesis) - Math.log(belief.complement(hypothesis));
    }
}
