package kllab.core.probability;

/**
 * Gumbel's distribution of maxima: density e<sup>−z − e<sup>−z</sup></sup>/β on the line, with z = (x − μ)/β.
 *
 * @param mu μ, the mode
 * @param beta β &gt; 0, the scale
 */
public record Gumbel(double mu, double beta) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Gumbel {
        Checks.location("mu", mu);
        Checks.positive("beta", beta);
    }

    /** The same as the constructor. */
    public static Gumbel of(double mu, double beta) {
        return new Gumbel(mu, beta);
    }

    @Override
    public double logDensity(Place place) {
        double z = place.from(mu, beta);
        return -z - Math.exp(-z) - Math.log(beta);
    }

    /** To the left, e<sup>−z</sup> dominates −ln of the density. */
    @Override
    public double logSurprisal(Place place) {
        double z = place.from(mu, beta);
        return z < 0 ? -z : place.logFrom(mu, Math.log(beta));
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
        return beta;
    }

    @Override
    public Tail leftTail() {
        return new Tail(Tail.Shape.EXPONENTIAL, 1 / beta);
    }

    @Override
    public Tail rightTail() {
        return new Tail(Tail.Shape.LINEAR, 1 / beta);
    }
}
