package kllab.core.bayes;

import java.util.OptionalDouble;
import kllab.core.information.DensityDivergence;
import kllab.core.probability.Gamma;
import org.apache.commons.numbers.gamma.LogBeta;

/** Counts at an unknown rate: the posterior of Gamma(shape, rate) after x events is Gamma(shape + x, rate + 1). */
public record GammaPoisson() implements BayesModel<Gamma, Integer> {
    private static final int MOST_TERMS = 2000;

    /** So small that 1 + TINY = 1 in every formula here. */
    private static final double TINY = 1e-300;

    @Override
    public Gamma update(Gamma belief, Integer x) {
        if (x < 0) {
            throw new IllegalArgumentException("A count must not be negative, not " + x + ".");
        }
        return Gamma.of(belief.shape() + x, belief.rate() + 1);
    }

    /** The prediction is negative binomial: Γ(a + x)/(Γ(a)x!)·(b/(b + 1))<sup>a</sup>(1/(b + 1))<sup>x</sup>. */
    @Override
    public double logPredictive(Gamma belief, Integer x) {
        double a = belief.shape();
        double b = belief.rate();
        double stay = -a * (b < TINY ? -Math.log(b) : Math.log1p(1 / b));
        return x == 0 ? stay : stay - x * Math.log1p(b) - logBeta(a, x) - Math.log(x);
    }

    /** ln B(a, x), which is −ln a for the tiniest a. */
    private static double logBeta(double a, int x) {
        return a < TINY ? -Math.log(a) : LogBeta.value(a, x);
    }

    @Override
    public double kl(Gamma of, Gamma from) {
        return DensityDivergence.kl(of, from);
    }

    /** The sum over all counts of non-negligible probability, to about 10 digits; empty if there are more than 2000. */
    @Override
    public OptionalDouble expectedGain(Gamma belief) {
        double mean = belief.shape() / belief.rate();
        double deviation = Math.sqrt(mean * (1 + 1 / belief.rate()));
        double least = Math.floor(Math.max(0, mean - 12 * deviation));
        double sum = 0;
        for (double x = least; x < Math.min(Integer.MAX_VALUE, least + MOST_TERMS); x++) {
            double share = Math.exp(logPredictive(belief, (int) x)) * kl(update(belief, (int) x), belief);
            sum += share;
            if (x > mean + 5 * deviation && share < 1e-17 * sum) {
                return OptionalDouble.of(sum);
            }
        }
        return OptionalDouble.empty();
    }
}
