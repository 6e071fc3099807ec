package kllab.core.probability;

import java.util.List;
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
        if (place.from(scale) < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double over = place.from(scale) / scale;
        double log = over < 1e8 ? Math.log1p(over) : place.logOver(Math.log(scale));
        return Math.log(alpha) - alpha * log - log - Math.log(scale);
    }

    @Override
    public double magnitude(Place place, double log) {
        return Math.abs(log) + Math.abs(Math.log(alpha)) + 2 * Math.abs(Math.log(scale)) + 2;
    }

    @Override
    public Support support() {
        return Support.line(scale, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor(scale, Math.log(scale) - Math.log(Math.max(1, alpha))));
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
        return new Tail(Tail.Shape.LOG, alpha);
    }

    @Override
    public Place[] landmarks() {
        return DoubleStream.of(0.03, 0.1, 0.3, 1, 3, 9, 27)
                .mapToObj(k -> k / alpha < 1
                        ? Place.of(scale, scale * Math.expm1(k / alpha))
                        : Place.atLog(0, 1, Math.log(scale) + k / alpha))
                .toArray(Place[]::new);
    }
}
