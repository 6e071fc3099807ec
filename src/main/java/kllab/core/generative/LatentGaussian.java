package kllab.core.generative;

import kllab.core.numeric.Excess;
import org.apache.commons.numbers.core.Sum;

/**
 * One dimension of a VAE's latent code: the encoder's distribution N(μ, e<sup>logvar</sup>), compared with the prior
 * N(0, 1) (Kingma and Welling 2014).
 *
 * @param mean μ, finite
 * @param logVariance the natural logarithm of the variance, finite
 */
public record LatentGaussian(double mean, double logVariance) {
    private static final double LARGE = 700;

    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if either is infinite or NaN
     */
    public LatentGaussian {
        if (!Double.isFinite(mean) || !Double.isFinite(logVariance)) {
            throw new IllegalArgumentException("A latent Gaussian needs a finite mean and log variance, not " + mean
                    + " and " + logVariance + ".");
        }
    }

    /** The latent Gaussian with this mean and log variance. */
    public static LatentGaussian of(double mean, double logVariance) {
        return new LatentGaussian(mean, logVariance);
    }

    /** e<sup>logvar</sup>. */
    public double variance() {
        return Math.exp(logVariance);
    }

    /** KL(N(μ, e<sup>logvar</sup>)‖N(0, 1)) = ½(e<sup>logvar</sup> − 1 − logvar + μ²), in nats; +∞ where it overflows. */
    public double klToPrior() {
        return halfExcess(logVariance) + mean * mean / 2;
    }

    /** KL(N(0, 1)‖N(μ, e<sup>logvar</sup>)) = ½(e<sup>−logvar</sup>(1 + μ²) − 1 + logvar), in nats; may overflow to +∞. */
    public double klFromPrior() {
        double scaledMean = mean * Math.exp(-logVariance / 2);
        return halfExcess(-logVariance) + (mean == 0 ? 0 : scaledMean * scaledMean / 2);
    }

    /** (e<sup>x</sup> − 1 − x)/2, which may fit in a double where e<sup>x</sup> does not. */
    private static double halfExcess(double x) {
        return x > LARGE ? Math.exp(x - Math.log(2)) - x / 2 : Excess.expLess(x) / 2;
    }

    /**
     * Σ of {@link #klToPrior} over independent dimensions, in nats.
     *
     * @param dimensions any number of them
     */
    public static double klToPrior(LatentGaussian... dimensions) {
        Sum sum = Sum.create();
        for (LatentGaussian each : dimensions) {
            sum.add(each.klToPrior());
        }
        return sum.getAsDouble();
    }
}
