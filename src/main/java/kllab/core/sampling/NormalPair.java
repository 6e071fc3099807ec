package kllab.core.sampling;

import java.util.function.DoubleSupplier;
import kllab.core.numeric.Excess;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A pair of normal distributions. With x = μ<sub>1</sub> + σ<sub>1</sub>·z the log ratio is a quadratic in z, whose cumulants are known:
 * κ<sub>n</sub> = n!·((2c)<sup>n</sup>/2n + ½b²(2c)<sup>n−2</sup>) for n ≥ 2 of b·z + c·z².
 *
 * @param shift (μ<sub>2</sub> − μ<sub>1</sub>)/σ<sub>1</sub>, finite
 * @param scale σ<sub>2</sub>/σ<sub>1</sub>, finite and greater than 0
 */
public record NormalPair(double shift, double scale) implements SamplePair {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the shift is not finite, or the scale not finite and greater than 0
     */
    public NormalPair {
        if (!Double.isFinite(shift) || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The means and standard deviations of two normal distributions must be finite, the standard deviations greater"
                            + " than 0, and all of them relative to the first standard deviation within the range of a double.");
        }
    }

    /**
     * P = N(mu1, sigma1²) and Q = N(mu2, sigma2²).
     *
     * @throws IllegalArgumentException if a mean is not finite, or a standard deviation not finite and greater than 0
     */
    public static NormalPair of(double mu1, double sigma1, double mu2, double sigma2) {
        return new NormalPair((mu2 - mu1) / requireDeviation(sigma1), requireDeviation(sigma2) / sigma1);
    }

    private static double requireDeviation(double sigma) {
        if (!(sigma > 0 && sigma < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A standard deviation must be finite and greater than 0, not " + sigma + ".");
        }
        return sigma;
    }

    /** b: the coefficient of z. */
    private double linear() {
        return -shift / scale / scale;
    }

    /** 2c: twice the coefficient of z². */
    private double curvature() {
        return (1 - scale) / scale * ((1 + scale) / scale);
    }

    /** κ<sub>n</sub> of the log ratio, n ≥ 2. */
    private double cumulant(int n) {
        double factorial = 1;
        for (int k = 2; k <= n; k++) {
            factorial *= k;
        }
        double lower = Math.pow(curvature(), n - 2);
        return factorial * lower * (curvature() * curvature() / (2 * n) + linear() * linear() / 2);
    }

    @Override
    public double kl() {
        double off = shift / scale;
        return (excess(curvature(), -2 * Math.log(scale)) + off * off) / 2;
    }

    /** x − ln(1 + x), with the logarithm given for an x that is not near 0 and may round to −1. */
    private static double excess(double x, double logOfOnePlus) {
        return Math.abs(x) <= 0.5 ? Excess.lessLog(x) : x - logOfOnePlus;
    }

    private double klQP() {
        return (excess((scale - 1) * (scale + 1), 2 * Math.log(scale)) + shift * shift) / 2;
    }

    /** χ²(Q‖P) = e<sup>δ²/(2 − s²)</sup>/(s√(2 − s²)) − 1, which is finite if s² &lt; 2. */
    private double chi2QP() {
        double square = scale * scale;
        if (square >= 2) {
            return Double.POSITIVE_INFINITY;
        }
        double off = (1 - scale) * (1 + scale);
        return Math.expm1(shift * shift / (2 - square) - Math.log1p(-off * off) / 2);
    }

    @Override
    public Moments moments(Estimator estimator) {
        double kl = kl();
        double variance = cumulant(2);
        return switch (estimator) {
            case K1 -> new Moments(kl, 0, variance, Math.hypot(linear(), curvature() / Math.sqrt(2)));
            case K2 -> {
                double mean = (variance + kl * kl) / 2;
                double ofSquare = cumulant(4) + 4 * cumulant(3) * kl + 2 * variance * variance + 4 * variance * kl * kl;
                yield new Moments(mean, SamplePair.greatest(mean - kl), SamplePair.greatest(ofSquare / 4));
            }
            case K3 -> new Moments(kl, 0, SamplePair.varianceOfK3(chi2QP(), variance, kl + klQP()));
        };
    }

    /**
     * The probability that a single k1 is negative, if both standard deviations are equal: Φ(−|shift|/2); NaN
     * otherwise.
     */
    public double chanceOfNegativeK1() {
        return scale == 1 ? Erfc.value(Math.abs(shift) / 2 / Math.sqrt(2)) / 2 : Double.NaN;
    }

    @Override
    public DoubleSupplier logRatios(long seed) {
        ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
        double constant = kl() - curvature() / 2;
        return () -> {
            double z = normal.sample();
            return constant + z * (linear() + z * curvature() / 2);
        };
    }
}
