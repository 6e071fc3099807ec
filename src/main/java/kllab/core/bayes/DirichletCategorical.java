package kllab.core.bayes;

import java.util.OptionalDouble;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Categorical;
import kllab.core.probability.Dirichlet;

/**
 * Draws from a distribution with unknown probabilities: the posterior of Dirichlet(α) has 1 added to the α of the
 * outcome drawn.
 */
public record DirichletCategorical() implements BayesModel<Dirichlet, Integer> {
    @Override
    public Dirichlet update(Dirichlet belief, Integer outcome) {
        if (outcome < 0 || outcome >= belief.dimension()) {
            throw new IllegalArgumentException(
                    "A draw must be between 0 and " + (belief.dimension() - 1) + ", not " + outcome + ".");
        }
        double[] alpha = belief.toArray();
        alpha[outcome]++;
        return Dirichlet.of(alpha);
    }

    /** The probability of outcome i is α<sub>i</sub>/Σα. */
    @Override
    public double logPredictive(Dirichlet belief, Integer outcome) {
        return belief.mean().logProbability(outcome);
    }

    @Override
    public double kl(Dirichlet of, Dirichlet from) {
        return DensityDivergence.kl(of, from);
    }

    /**
     * The gain depends on the outcome's α and on the total alone: it is that of a coin with the same two values. A
     * total outside the range of a double counts as the greatest one.
     */
    @Override
    public OptionalDouble expectedGain(Dirichlet belief) {
        double total = Math.min(belief.total(), Double.MAX_VALUE);
        Categorical mean = belief.mean();
        double sum = 0;
        for (int i = 0; i < belief.dimension() && belief.dimension() > 1; i++) {
            if (mean.probability(i) == 0) {
                continue;
            }
            double own = belief.alpha(i);
            double rest = own < total / 2 ? total - own : allBut(belief, i);
            sum += mean.probability(i) * kl(Dirichlet.of(own + 1, rest), Dirichlet.of(own, rest));
        }
        return OptionalDouble.of(sum);
    }

    private static double allBut(Dirichlet belief, int i) {
        double rest = 0;
        for (int j = 0; j < belief.dimension(); j++) {
            rest += j == i ? 0 : belief.alpha(j);
        }
        return Math.min(rest, Double.MAX_VALUE);
    }
}
