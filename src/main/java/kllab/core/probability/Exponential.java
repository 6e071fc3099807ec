package kllab.core.probability;

import java.util.List;

/**
 * The exponential distribution: density r e<sup>−rx</sup> for x ≥ 0.
 *
 * @param rate r &gt; 0, one over the mean
 */
public record Exponential(double rate) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Exponential {
        Checks.positive("rate", rate);
    }

    /** The same as the constructor. */
    public static Exponential of(double rate) {
        return new Exponential(rate);
    }

    @Override
    public double logDensity(Place place) {
        double x = place.from(0);
        if (x < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.log(rate) - (Double.isFinite(x) ? rate * x : Math.exp(logSurprisal(place)));
    }

    @Override
    public double logSurprisal(Place place) {
        return place.log() + Math.log(rate);
    }

    @Override
    public Support support() {
        return Support.line(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor(0, -Math.log(rate)));
    }

    @Override
    public double centre() {
        return 1 / rate;
    }

    @Override
    public double scale() {
        return 1 / rate;
    }

    @Override
    public Tail rightTail() {
        return new Tail(Tail.Shape.LINEAR, rate);
    }
}
