package kllab.core.bayes;

import java.util.OptionalDouble;

/**
 * Bayesian updating with conjugate priors: the posterior has the same type as the prior.
 *
 * @param <B> a belief: an immutable distribution over the unknown
 * @param <X> an observation
 */
public sealed interface BayesModel<B, X>
        permits BetaBernoulli, DirichletCategorical, DiscreteHypotheses, GammaPoisson, NormalNormal {
    /**
     * The belief after {@code observation}.
     *
     * @throws IllegalArgumentException if the observation is invalid, or had probability 0
     */
    B update(B belief, X observation);

    /** The logarithm of the probability, or of the density, that the belief gave to {@code observation}; −∞ if none. */
    double logPredictive(B belief, X observation);

    /** KL(of‖from) between two beliefs, in nats. */
    double kl(B of, B from);

    /**
     * The expected information of the next observation, in nats: the mean of KL(posterior‖belief) under the prediction,
     * which is the mutual information of the unknown and the observation. Empty if the model does not define the other
     * possible observations.
     */
    OptionalDouble expectedGain(B belief);
}
