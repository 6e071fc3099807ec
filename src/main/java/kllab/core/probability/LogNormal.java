package kllab.core.probability;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The log-normal distribution: ln x is normal.
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
    public Optional<LineDensity> ofLogarithm() {
        return Optional.of(Normal.of(mu, sigma));
    }

    @Override
    public double logDensity(Place place) {
        double log = place.log();
        if (Double.isInfinite(log)) {
            return Double.NEGATIVE_INFINITY;
        }
        double z = place.logOver(mu) / sigma;
        return -z * z / 2 - Math.log(sigma) - Normal.LOG_ROOT_2_PI - log;
    }

    /**
     * Accounts for the digits that ln x − μ loses if the place is not relative to 0, or relative to a median far from
     * this one.
     */
    @Override
    public double magnitude(Place place, double log) {
        double over = Math.abs(place.logOver(mu));
        double reach = place.origin() == 0
                ? Math.abs(place.logScale() - mu) + Math.abs(place.u())
                : Math.abs(mu) + Math.abs(Math.log(Math.abs(place.origin()))) + over;
        double z = over / sigma;
        return Math.abs(log) + z * reach / sigma + Math.abs(Math.log(sigma)) + 2;
    }

    @Override
    public Support support() {
        return Support.line(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor(0, mu));
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

    /** Also where the means of x and x² have most of their mass: at e<sup>μ + σ²</sup> and e<sup>μ + 2σ²</sup>. */
    @Override
    public Place[] landmarks() {
        return DoubleStream.of(-27, -9, -3, -1, -0.3, 0, 0.3, 1, 3, 9, 27, sigma, 2 * sigma)
                .mapToObj(k -> new Place(0, Math.exp(mu + k * sigma), mu, k * sigma))
                .toArray(Place[]::new);
    }
}
