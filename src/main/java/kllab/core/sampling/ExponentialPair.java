package kllab.core.sampling;

import java.util.function.DoubleSupplier;
import kllab.core.numeric.Ratios;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A pair of exponential distributions: with x = e/rate<sub>1</sub> the log ratio is −ln ρ + (ρ − 1)·e, whose cumulants are
 * (n − 1)!·(ρ − 1)<sup>n</sup> for n ≥ 2.
 *
 * @param ratio ρ = rate<sub>2</sub>/rate<sub>1</sub>, finite and greater than 0
 */
public record ExponentialPair(double ratio) implements SamplePair {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the ratio is not finite and greater than 0
     */
    public ExponentialPair {
        if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The rates of two exponential distributions must be greater than 0, and their ratio within the range of a double.");
        }
    }

    /**
     * P with the first rate and Q with the second.
     *
     * @throws IllegalArgumentException if a rate is not finite and greater than 0
     */
    public static ExponentialPair of(double rate1, double rate2) {
        if (!(rate1 > 0 && rate1 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A rate must be finite and greater than 0, not " + rate1 + ".");
        }
        return new ExponentialPair(rate2 / rate1);
    }

    @Override
    public double kl() {
        return Ratios.excess(ratio, 1);
    }

    @Override
    public Moments moments(Estimator estimator) {
        double kl = kl();
        double off = ratio - 1;
        double variance = off * off;
        return switch (estimator) {
            case K1 -> new Moments(kl, 0, variance, Math.abs(off));
            case K2 -> {
                double mean = (variance + kl * kl) / 2;
                double ofSquare = 6 * variance * variance
                        + 8 * variance * off * kl
                        + 2 * variance * variance
                        + 4 * variance * kl * kl;
                yield new Moments(mean, SamplePair.greatest(mean - kl), SamplePair.greatest(ofSquare / 4));
            }
            case K3 -> new Moments(kl, 0, SamplePair.varianceOfK3(chi2QP(), variance, kl + klQP()));
        };
    }

    private double klQP() {
        return Ratios.excess(1, ratio);
    }

    /** χ²(Q‖P) = (ρ − 1)²/(2ρ − 1), which is finite if ρ &gt; ½. */
    private double chi2QP() {
        double off = ratio - 1;
        return ratio > 0.5 ? off * off / (2 * ratio - 1) : Double.POSITIVE_INFINITY;
    }

    @Override
    public DoubleSupplier logRatios(long seed) {
        ContinuousSampler exponential = ZigguratSampler.Exponential.of(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
        double constant = -Math.log(ratio);
        return () -> constant + (ratio - 1) * exponential.sample();
    }
}
