package kllab.core.inference;

import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import kllab.core.information.Comparison;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A pair of distributions over the same outcomes. All moments are sums over the outcomes, exact.
 *
 * @param comparison P and Q
 */
public record CategoricalPair(Comparison comparison) implements SamplePair {
    /**
     * The pair of {@code p} and {@code q}.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static CategoricalPair of(Categorical p, Categorical q) {
        return new CategoricalPair(Comparison.of(p, q));
    }

    @Override
    public double kl() {
        return comparison.klPQ();
    }

    @Override
    public Moments moments(Estimator estimator) {
        if (kl() == Double.POSITIVE_INFINITY) {
            return new Moments(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);
        }
        double unseen = unseen();
        double mean = switch (estimator) {
            case K1 -> kl();
            case K2 -> expectation(Estimator.K2, 0, 1);
            case K3 -> kl() - unseen;
        };
        double bias = switch (estimator) {
            case K1 -> 0;
            case K2 -> mean - kl();
            case K3 -> 0 - unseen;
        };
        return new Moments(mean, bias, expectation(estimator, mean, 2));
    }

    /** The chance under Q of what P rules out. */
    private double unseen() {
        Sum sum = Sum.create();
        comparison.infiniteAtQP().forEach(i -> sum.add(comparison.q().probability(i)));
        return sum.getAsDouble();
    }

    /** Σ p·(estimate − centre)<sup>power</sup> over the outcomes that P can have. */
    private double expectation(Estimator estimator, double centre, int power) {
        Sum sum = Sum.create();
        for (int i = 0; i < comparison.size(); i++) {
            double p = comparison.p().probability(i);
            if (p > 0) {
                double off = estimator.value(comparison.logRatio(i)) - centre;
                sum.add(power == 1 ? p * off : p * off * off); // in this order: the square alone may be too large
            }
        }
        return sum.getAsDouble();
    }

    @Override
    public DoubleSupplier logRatios(long seed) {
        IntSupplier outcomes = outcomes(seed);
        return () -> comparison.logRatio(outcomes.getAsInt());
    }

    /** One outcome drawn from P after another: the ones that {@link #logRatios} draws for the same seed. */
    public IntSupplier outcomes(long seed) {
        DiscreteSampler sampler = AliasMethodDiscreteSampler.of(
                RandomSource.XO_RO_SHI_RO_128_PP.create(seed), comparison.p().toArray());
        return sampler::sample;
    }
}
