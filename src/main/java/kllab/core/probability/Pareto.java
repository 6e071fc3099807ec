package kllab.core.probability;

import java.util.stream.DoubleStream;

/**
 * Pareto's distribution: density αm<sup>α</sup>/x<sup>α + 1</sup> for x ≥ m.
 *
 * @param scale m &gt; 0, the least value
 * @param alpha α &gt; 0; the mean is infinite for α ≤ 1
 */
public record Pareto(double scale, double alpha) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Pareto {
        Checks.positive("scale", scale);
        Checks.positive("alpha", alpha);
    }

    /** The same as the constructor. */
    public static Pareto of(double scale, double alpha) {
        return new Pareto(scale, alpha);
    }

    @Override
    public double logDensity(Place place) {
        if (place.x() < scale) {
            return Double.NEGATIVE_INFINITY;
        }
        double log = place.log();
        return Math.log(alpha) + alpha * (Math.log(scale) - log) - log;
    }

    @Override
    public Support support() {
        return Support.line(scale, Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return scale * Math.pow(2, Math.min(1, 1 / alpha));
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public Tail rightTail() {
        return new Tail(Tail.Shape.LOG, alpha + 1);
    }

    @Override
    public double[] landmarks() {
        return DoubleStream.of(0.03, 0.1, 0.3, 1, 3, 9)
                .map(k -> scale * Math.exp(k / alpha))
                .toArray();
    }
}
