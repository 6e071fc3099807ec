package kllab.core.sampling;

import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
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
            case K2 -> expectation(i -> comparison.p().weighted(i, value(Estimator.K2, i)));
            case K3 -> unseen == 0 ? kl() : expectation(this::shareOfK3);
        };
        double bias = switch (estimator) {
            case K1 -> 0;
            case K2 -> mean - kl();
            case K3 -> 0 - unseen;
        };
        double[] offs = offs(estimator);
        double variance = expectation(i -> squared(i, offs[i]));
        return variance >= Double.MIN_NORMAL && variance < Double.POSITIVE_INFINITY
                ? new Moments(mean, bias, variance)
                : new Moments(mean, bias, variance, deviation(offs));
    }

    /** The probability under Q of what P rules out. */
    private double unseen() {
        Sum sum = Sum.create();
        comparison.infiniteAtQP().forEach(i -> sum.add(comparison.q().probability(i)));
        return sum.getAsDouble();
    }

    private double expectation(IntToDoubleFunction term) {
        Sum sum = Sum.create();
        for (int i = 0; i < comparison.size(); i++) {
            if (comparison.p().isPossible(i)) {
                sum.add(term.applyAsDouble(i));
            }
        }
        return sum.getAsDouble();
    }

    private double value(Estimator estimator, int i) {
        return estimator.value(comparison.logRatio(i));
    }

    /** p·k3 of an outcome that is possible under P; computed as p ln(p/q) − p + q where k3 itself overflows. */
    private double shareOfK3(int i) {
        double value = value(Estimator.K3, i);
        Categorical p = comparison.p();
        return value < Double.POSITIVE_INFINITY
                ? p.weighted(i, value)
                : p.weighted(i, comparison.logRatio(i))
                        - p.probability(i)
                        + comparison.q().probability(i);
    }

    /**
     * The distance of each value from the mean, computed via the value of the most probable outcome: if that is almost
     * certain, its own distance is the small difference of two almost equal numbers.
     */
    private double[] offs(Estimator estimator) {
        Categorical p = comparison.p();
        double[] offs = new double[p.size()];
        int likeliest = 0;
        for (int i = 0; i < offs.length; i++) {
            offs[i] = p.isPossible(i) ? value(estimator, i) : 0;
            likeliest = p.probability(i) > p.probability(likeliest) ? i : likeliest;
        }
        double origin = offs[likeliest];
        Sum mean = Sum.create();
        for (int i = 0; i < offs.length; i++) {
            offs[i] = p.isPossible(i) ? offs[i] - origin : 0;
            mean.add(offs[i] < Double.POSITIVE_INFINITY ? p.weighted(i, offs[i]) : shareOfK3(i));
        }
        for (int i = 0; i < offs.length; i++) {
            offs[i] -= mean.getAsDouble();
        }
        return offs;
    }

    /** p·off², multiplied in an order that overflows only if the result does; k3 may overflow before. */
    private double squared(int i, double off) {
        Categorical p = comparison.p();
        return Double.isInfinite(off)
                ? Math.exp(p.logProbability(i) - 2 * comparison.logRatio(i))
                : p.weighted(i, Math.abs(off)) * Math.abs(off);
    }

    /**
     * The root of the variance, from the roots of its terms scaled by the greatest: for variances outside the range of
     * a double.
     */
    private double deviation(double[] offs) {
        double[] logs = new double[offs.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double log = Double.isInfinite(offs[i]) ? -comparison.logRatio(i) : Math.log(Math.abs(offs[i]));
            logs[i] = comparison.p().isPossible(i)
                    ? comparison.p().logProbability(i) / 2 + log
                    : Double.NEGATIVE_INFINITY;
            greatest = Math.max(greatest, logs[i]);
        }
        double sum = 0;
        for (int i = 0; i < logs.length && greatest > Double.NEGATIVE_INFINITY; i++) {
            sum += Math.exp(2 * (logs[i] - greatest));
        }
        return sum == 0 ? 0 : Math.sqrt(sum) * Math.exp(greatest);
    }

    @Override
    public DoubleSupplier logRatios(long seed) {
        IntSupplier outcomes = outcomes(seed);
        return () -> comparison.logRatio(outcomes.getAsInt());
    }

    /** Draws from P, one by one: the same outcomes as {@link #logRatios} for the same seed. */
    public IntSupplier outcomes(long seed) {
        DiscreteSampler sampler = AliasMethodDiscreteSampler.of(
                RandomSource.XO_RO_SHI_RO_128_PP.create(seed), comparison.p().toArray());
        return sampler::sample;
    }
}
