package kllab.core.probability;

import java.util.Objects;
import kllab.core.numeric.CircularMoments;

/**
 * Von Mises' distribution of an angle from −π to π: density e<sup>κ cos(x − μ)</sup>/2πI₀(κ).
 */
public final class VonMises implements LineDensity {
    private final double mu;
    private final double kappa;
    private final double logNormaliser;

    private VonMises(double mu, double kappa) {
        this.mu = mu;
        this.kappa = kappa;
        this.logNormaliser = CircularMoments.logMean(kappa) + Math.log(2 * Math.PI);
    }

    /**
     * The distribution with these parameters.
     *
     * @param mu μ, the mean direction, any angle in radians
     * @param kappa κ ≥ 0, the concentration; 0 is the uniform distribution
     * @throws IllegalArgumentException naming the parameter that is wrong
     */
    public static VonMises of(double mu, double kappa) {
        Checks.finite("mu", mu);
        Checks.notNegative("kappa", kappa);
        return new VonMises(mu, kappa);
    }

    /** Μ, the mean direction, any angle in radians. */
    public double mu() {
        return mu;
    }

    /** Κ ≥ 0, the concentration; 0 is the uniform distribution. */
    public double kappa() {
        return kappa;
    }

    @Override
    public double logDensity(Place place) {
        double sine = Math.sin((place.x() - mu) / 2);
        return Math.abs(place.x()) <= Math.PI ? -2 * kappa * sine * sine - logNormaliser : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Support support() {
        return Support.line(-Math.PI, Math.PI);
    }

    @Override
    public double centre() {
        return Math.IEEEremainder(mu, 2 * Math.PI);
    }

    @Override
    public double scale() {
        return 1 / Math.sqrt(kappa + 0.3);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VonMises that && that.mu == mu && that.kappa == kappa;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mu, kappa);
    }

    @Override
    public String toString() {
        return "VonMises[" + "mu=" + mu + ", " + "kappa=" + kappa + "]";
    }
}
