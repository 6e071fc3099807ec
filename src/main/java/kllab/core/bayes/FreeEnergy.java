package kllab.core.bayes;

import java.util.List;
import kllab.core.information.DensityDivergence;
import kllab.core.information.Divergence;
import kllab.core.probability.Beta;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * The variational reading of Bayes' rule: among all beliefs Q the posterior is the one with the least free energy, the
 * expected loss E<sub>Q</sub>[−ln likelihood] plus KL(Q‖prior). The free energy is the surprisal −ln evidence, which
 * does not depend on Q, plus KL(Q‖posterior), which is 0 for the posterior. All in nats.
 *
 * @param expectedLoss E<sub>Q</sub>[−ln likelihood], +∞ if Q gives probability to a hypothesis excluded by the data
 * @param klToPrior KL(Q‖prior): the cost of leaving the prior
 * @param surprisal −ln evidence
 * @param klToPosterior KL(Q‖posterior): how far Q is from the optimum
 */
public record FreeEnergy(double expectedLoss, double klToPrior, double surprisal, double klToPosterior) {
    /** The free energy, −ELBO. */
    public double total() {
        return expectedLoss + klToPrior;
    }

    /**
     * The free energy of {@code q} among finitely many hypotheses.
     *
     * @param likelihoods of what was observed, one for each hypothesis
     * @throws IllegalArgumentException if the sizes differ, a likelihood is wrong, or the observation was impossible
     */
    public static FreeEnergy of(Categorical prior, List<Double> likelihoods, Categorical q) {
        prior.requireSameSize(q);
        DiscreteHypotheses model = new DiscreteHypotheses();
        Categorical posterior = model.update(prior, likelihoods);
        double loss = 0;
        for (int i = 0; i < q.size(); i++) {
            loss -= q.isPossible(i) ? q.probability(i) * Math.log(likelihoods.get(i)) : 0;
        }
        return new FreeEnergy(
                loss + 0.0,
                Divergence.kl(q, prior),
                -model.logPredictive(prior, likelihoods) + 0.0,
                Divergence.kl(q, posterior));
    }

    /**
     * The free energy of a belief {@code q} about the bias of a coin, given a sequence with these numbers of heads and
     * tails.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static FreeEnergy of(Beta prior, int heads, int tails, Beta q) {
        if (heads < 0 || tails < 0) {
            throw new IllegalArgumentException(
                    "The numbers of heads and tails must not be negative, not " + heads + " and " + tails + ".");
        }
        Beta posterior = Beta.of(prior.a() + heads, prior.b() + tails);
        double logTotal = Digamma.value(q.a() + q.b());
        double loss = -heads * (Digamma.value(q.a()) - logTotal) - tails * (Digamma.value(q.b()) - logTotal);
        return new FreeEnergy(
                loss + 0.0,
                DensityDivergence.kl(q, prior),
                logBeta(prior) - logBeta(posterior),
                DensityDivergence.kl(q, posterior));
    }

    private static double logBeta(Beta beta) {
        return LogBeta.value(beta.a(), beta.b());
    }
}
