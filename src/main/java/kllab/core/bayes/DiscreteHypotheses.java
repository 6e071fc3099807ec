package kllab.core.bayes;

import java.util.List;
import java.util.OptionalDouble;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;

/**
 * Finitely many hypotheses, each with a likelihood of the observation: the posterior is proportional to prior times
 * likelihood. An observation is the list of its likelihoods.
 */
public record DiscreteHypotheses() implements BayesModel<Categorical, List<Double>> {
    @Override
    public Categorical update(Categorical belief, List<Double> likelihoods) {
        requireLikelihoods(belief, likelihoods);
        double[] logs = new double[belief.size()];
        boolean possible = false;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = belief.logProbability(i) + Math.log(likelihoods.get(i));
            possible |= logs[i] > Double.NEGATIVE_INFINITY;
        }
        if (!possible) {
            throw new IllegalArgumentException("The likelihood of some possible hypothesis must be greater than 0.");
        }
        double[] products = new double[logs.length];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            products[i] = belief.probability(i) * likelihoods.get(i);
            least = logs[i] > Double.NEGATIVE_INFINITY ? Math.min(least, products[i]) : least;
        }
        return least >= Double.MIN_NORMAL ? Categorical.of(products) : Categorical.ofLogWeights(logs);
    }

    private static void requireLikelihoods(Categorical belief, List<Double> likelihoods) {
        if (likelihoods.size() != belief.size()) {
            throw new IllegalArgumentException("There must be a likelihood for each of the " + belief.size()
                    + " hypotheses, not " + likelihoods.size() + ".");
        }
        for (double each : likelihoods) {
            if (!(each >= 0) || each == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("A likelihood must be finite and not negative, not " + each + ".");
            }
        }
    }

    /** ln Σ prior·likelihood. */
    @Override
    public double logPredictive(Categorical belief, List<Double> likelihoods) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < belief.size(); i++) {
            greatest = Math.max(greatest, belief.logProbability(i) + Math.log(likelihoods.get(i)));
        }
        double sum = 0;
        for (int i = 0; i < belief.size() && greatest > Double.NEGATIVE_INFINITY; i++) {
            sum += Math.exp(belief.logProbability(i) + Math.log(likelihoods.get(i)) - greatest);
        }
        return greatest == Double.NEGATIVE_INFINITY ? greatest : greatest + Math.log(sum);
    }

    @Override
    public double kl(Categorical of, Categorical from) {
        return Divergence.kl(of, from);
    }

    /** Empty: the likelihoods of one observation do not determine those of the others. */
    @Override
    public OptionalDouble expectedGain(Categorical belief) {
        return OptionalDouble.empty();
    }
}
