package kllab.core.probability;

/**
 * Laplace's distribution: density e<sup>−|x − μ|/b</sup>/2b on the line.
 *
 * @param mu μ, the mean, where the density has a kink
 * @param b b &gt; 0, the scale
 */
public record Laplace(double mu, double b) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Laplace {
        Checks.location("mu", mu);
        Checks.positive("b", b);
    }

    /** The same as the constructor. */
    public static Laplace of(double mu, double b) {
        return new Laplace(mu, b);
    }

    @Override
    public double logDensity(Place place) {
        return -Math.abs(place.from(mu, b)) - Math.log(2) - Math.log(b);
    }

    @Override
    public double logSurprisal(Place place) {
        return place.logFrom(mu, Math.log(b));
    }

    @Override
    public Support support() {
        return Support.line(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return mu;
    }

    @Override
    public double scale() {
        return b;
    }

    @Override
    public Tail leftTail() {
        return new Tail(Tail.Shape.LINEAR, 1 / b);
    }

    @Override
    public Tail rightTail() {
        return leftTail();
    }
}
