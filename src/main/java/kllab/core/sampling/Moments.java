package kllab.core.sampling;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * The exact moments of an estimator of KL, per draw.
 *
 * @param mean its mean, in nats
 * @param bias its mean minus KL; NaN if KL is infinite
 * @param variance its variance, in nats²; may be +∞, also by overflow; NaN if the mean is infinite
 * @param deviation the root of the variance, in nats: right even where the variance overflows or underflows
 */
public record Moments(double mean, double bias, double variance, double deviation) {
    /** The quantile of the standard normal distribution that leaves 2.5 % above. */
    private static final double NORMAL_95 = 1.959963984540054;

    /** The moments where the variance itself is known. */
    public Moments(double mean, double bias, double variance) {
        this(mean, bias, variance, Math.sqrt(variance));
    }

    /** Half the width of the 95 % interval around the mean of n draws, for large n. */
    public double halfWidth95(double n) {
        return NORMAL_95 * deviation() / Math.sqrt(n);
    }

    /**
     * The number of draws for which {@link #halfWidth95} is {@code share} times the mean: a whole number, 0 if the
     * variance is 0.
     */
    public double drawsFor(double share) {
        double root = NORMAL_95 * deviation() / (share * mean);
        return deviation() == 0 ? 0 : Math.ceil(root * root);
    }

    /** The probability that the mean of n draws is negative, by the central limit theorem; NaN if the variance is 0. */
    public double chanceOfNegativeMean(double n) {
        return deviation() == 0 ? Double.NaN : Erfc.value(mean * Math.sqrt(n) / deviation() / Math.sqrt(2)) / 2;
    }
}
