package kllab.core.probability;

/**
 * The normal distribution: density e<sup>−(x − μ)²/2σ²</sup>/(σ√2π) on the line.
 *
 * @param mu μ, the mean
 * @param sigma σ &gt; 0, the standard deviation
 */
public record Normal(double mu, double sigma) implements LineDensity {
    /** Checks the parameters: {@link IllegalArgumentException} names the one that is wrong. */
    public Normal {
        Checks.location("mu", mu);
        Checks.positive("sigma", sigma);
    }

    /** The same as the constructor. */
    public static Normal of(double mu, double sigma) {
        return new Normal(mu, sigma);
    }

    @Override
    public double logDensity(Place place) {
        double z = place.from(mu, sigma);
        return -z * z / 2 - Math.log(sigma) - LOG_ROOT_2_PI;
    }

    @Override
    public double logSurprisal(Place place) {
        return 2 * place.logFrom(mu, Math.log(sigma)) - Math.log(2);
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
        return sigma;
    }

    @Override
    public Tail leftTail() {
        return new Tail(Tail.Shape.SQUARE, 1 / (2 * sigma * sigma));
    }

    @Override
    public Tail rightTail() {
        return leftTail();
    }

    /** ln √(2π). */
    public static final double LOG_ROOT_2_PI = 0.9189385332046728;
}
