package kllab.core.inference;

import java.util.OptionalDouble;
import kllab.core.numeric.Ratios;
import kllab.core.probability.Normal;

/**
 * Measurements of an unknown number with normal noise: precisions add up.
 *
 * @param noiseVariance the variance of the noise, greater than 0
 */
public record NormalNormal(double noiseVariance) implements BayesModel<NormalBelief, Double> {
    /** Checks the variance. */
    public NormalNormal {
        requirePositive("variance of the noise", noiseVariance);
    }

    static void requirePositive(String name, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The " + name + " must be finite and greater than 0, not " + value + ".");
        }
    }

    static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The " + name + " must be finite, not " + value + ".");
        }
    }

    @Override
    public NormalBelief update(NormalBelief belief, Double x) {
        requireFinite("measurement", x);
        return new NormalBelief(belief.precision() + 1 / noiseVariance, belief.pull() + x / noiseVariance);
    }

    /** The prediction is normal; its variance is that of the belief plus that of the noise. */
    @Override
    public double logPredictive(NormalBelief belief, Double x) {
        double variance = belief.variance() + noiseVariance;
        double shift = x - belief.mean();
        return -shift * shift / variance / 2 - Math.log(variance) / 2 - Normal.LOG_ROOT_2_PI;
    }

    @Override
    public double kl(NormalBelief of, NormalBelief from) {
        double shift = of.mean() - from.mean();
        return (Ratios.excess(from.precision(), of.precision()) + shift * shift * from.precision()) / 2;
    }

    /** ½ ln(1 + v/n) for the variance v of the belief and n of the noise, whatever is measured. */
    @Override
    public OptionalDouble expectedGain(NormalBelief belief) {
        return OptionalDouble.of(Math.log1p(belief.variance() / noiseVariance) / 2);
    }
}
