package kllab.core.probability;

/**
 * Cauchy's distribution: density γ/(π(γ² + (x − x₀)²)) on the line; it has no mean.
 *
 * @param x0 x₀, the median
 * @param gamma γ &gt; 0, half the distance of the quartiles
 */
public record Cauchy(double x0, double gamma) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Cauchy {
        Checks.location("x0", x0);
        Checks.positive("gamma", gamma);
    }

    /** The same as the constructor. */
    public static Cauchy of(double x0, double gamma) {
        return new Cauchy(x0, gamma);
    }

    @Override
    public double logDensity(Place place) {
        double z = Math.abs(place.from(x0, gamma));
        double log = z < 1e8 ? Math.log1p(z * z) : 2 * place.logFrom(x0, Math.log(gamma));
        return -log - Math.log(Math.PI) - Math.log(gamma);
    }

    @Override
    public Support support() {
        return Support.line(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return x0;
    }

    @Override
    public double scale() {
        return gamma;
    }

    @Override
    public Tail leftTail() {
        return new Tail(Tail.Shape.LOG, 1);
    }

    @Override
    public Tail rightTail() {
        return leftTail();
    }
}
