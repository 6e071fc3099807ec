package kllab.core.inference;

import java.util.OptionalDouble;

/**
 * How a belief learns from an observation, where the posterior is of the prior's kind.
 *
 * @param <B> a belief: an immutable distribution over what is not known
 * @param <X> an observation
 */
public sealed interface BayesModel<B, X>
        permits BetaBernoulli, DirichletCategorical, DiscreteHypotheses, GammaPoisson, NormalNormal {
    /**
     * The belief after {@code observation}.
     *
     * @throws IllegalArgumentException if there can be no such observation, or it was impossible
     */
    B update(B belief, X observation);

    /** The logarithm of the chance, or of the density, that the belief gave to {@code observation}; −∞ if none. */
    double logPredictive(B belief, X observation);

    /** KL(of‖from) between two beliefs, in nats. */
    double kl(B of, B from);

    /**
     * What the next observation is expected to tell, in nats: the mean of KL(posterior‖belief) over what the belief
     * predicts, the mutual information of the unknown and the observation. Empty if the model does not say what else
     * could be observed.
     */
    OptionalDouble expectedGain(B belief);
}
