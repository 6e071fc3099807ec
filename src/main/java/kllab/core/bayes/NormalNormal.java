package kllab.core.bayes;

import java.util.OptionalDouble;
import kllab.core.numeric.Ratios;
import kllab.core.probability.Normal;

/**
 * Measurements of an unknown number with normal noise: the mean moves towards each by the fraction (variance of the
 * belief)/(sum of both variances).
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
        double trust = Ratios.share(belief.variance(), noiseVariance);
        double shift = x - belief.mean();
        double mean = Double.isFinite(shift)
                ? belief.mean() + trust * shift
                : Ratios.share(noiseVariance, belief.variance()) * belief.mean() + trust * x;
        double variance = Math.min(belief.variance(), noiseVariance)
                * Ratios.share(Math.max(belief.variance(), noiseVariance), Math.min(belief.variance(), noiseVariance));
        return new NormalBelief(mean, Math.max(Double.MIN_VALUE, variance));
    }

    /** The prediction is normal; its variance is that of the belief plus that of the noise. */
    @Override
    public double logPredictive(NormalBelief belief, Double x) {
        double deviation = Math.hypot(Math.sqrt(belief.variance()), Math.sqrt(noiseVariance));
        double z = 2 * ((x / 2 - belief.mean() / 2) / deviation);
        return -z * z / 2 - Math.log(deviation) - Normal.LOG_ROOT_2_PI;
    }

    @Override
    public double kl(NormalBelief of, NormalBelief from) {
        double shift = (of.mean() - from.mean()) / Math.sqrt(from.variance());
        return (Ratios.excess(of.variance(), from.variance()) + shift * shift) / 2;
    }

    /** ½ ln(1 + v/n) for the variance v of the belief and n of the noise, independent of the measured value. */
    @Override
    public OptionalDouble expectedGain(NormalBelief belief) {
        double ratio = belief.variance() / noiseVariance;
        double log = Double.isFinite(ratio) ? Math.log1p(ratio) : Math.log(belief.variance()) - Math.log(noiseVariance);
        return OptionalDouble.of(log / 2);
    }
}
