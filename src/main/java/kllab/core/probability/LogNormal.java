package kllab.core.probability;

import java.util.stream.DoubleStream;

/**
 * The lognormal distribution: x &gt; 0 whose logarithm is normal.
 *
 * @param mu μ, the mean of ln x
 * @param sigma σ &gt; 0, the standard deviation of ln x
 */
public record LogNormal(double mu, double sigma) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public LogNormal {
        Checks.finite("mu", mu);
        Checks.positive("sigma", sigma);
    }

    /** The same as the constructor. */
    public static LogNormal of(double mu, double sigma) {
        return new LogNormal(mu, sigma);
    }

    @Override
    public double logDensity(Place place) {
        double log = place.log();
        if (Double.isInfinite(log)) {
            return Double.NEGATIVE_INFINITY;
        }
        double z = (log - mu) / sigma;
        return -z * z / 2 - Math.log(sigma) - Normal.LOG_ROOT_2_PI - log;
    }

    @Override
    public Support support() {
        return Support.line(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return Math.exp(mu);
    }

    @Override
    public double scale() {
        return Math.exp(mu) * Math.expm1(Math.min(sigma, 1));
    }

    @Override
    public Tail rightTail() {
        return new Tail(Tail.Shape.LOG_SQUARED, 1 / (2 * sigma * sigma));
    }

    @Override
    public double[] landmarks() {
        return DoubleStream.of(-9, -3, -1, 0, 1, 3, 9)
                .map(k -> Math.exp(mu + k * sigma))
                .toArray();
    }
}
