package kllab.core.probability;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kllab.core.numeric.Angles;
import kllab.core.numeric.CircularMoments;
import org.apache.commons.numbers.core.DD;

/**
 * Von Mises' distribution of an angle from −π to π: density e<sup>κ cos(x − μ)</sup>/2πI₀(κ).
 */
public final class VonMises implements LineDensity {
    private final double mu;
    private final double kappa;
    private final double logNormaliser;
    private final DD direction;

    private VonMises(double mu, double kappa) {
        this.mu = mu;
        this.kappa = kappa;
        this.direction = Angles.reduced(DD.of(mu));
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

    /**
     * The same concentration about another mean direction: rotating both distributions does not change a divergence.
     */
    public VonMises facing(double direction) {
        return of(direction, kappa);
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
        double sine = Math.sin(turn(place) / 2);
        boolean possible = place.from(-Math.PI) >= 0 && place.from(Math.PI) <= 0;
        return possible ? -2 * kappa * sine * sine - logNormaliser : Double.NEGATIVE_INFINITY;
    }

    /** The angle from the mean direction. */
    private double turn(Place place) {
        return place.from(direction.hi()) - direction.lo();
    }

    /** Beyond ±π the angle from the mean direction has a rounding error. */
    @Override
    public double magnitude(Place place, double log) {
        double turn = turn(place);
        return Math.abs(log) + Math.abs(logNormaliser) + Math.abs(kappa * Math.sin(turn) * turn) + 2;
    }

    @Override
    public List<Anchor> anchors() {
        double log = Math.log(scale());
        return List.of(new Anchor(-Math.PI, log), new Anchor(centre(), log), new Anchor(Math.PI, log));
    }

    @Override
    public Support support() {
        return Support.line(-Math.PI, Math.PI);
    }

    /** Landmarks beyond ±π are wrapped around. */
    @Override
    public Place[] landmarks() {
        return Arrays.stream(LineDensity.super.landmarks())
                .map(each -> {
                    double beyond = Math.max(each.from(Math.PI), -each.from(-Math.PI));
                    double side = -Math.signum(each.x());
                    return beyond > 0 ? Place.of(side * Math.PI, -side * beyond) : each;
                })
                .toArray(Place[]::new);
    }

    @Override
    public double centre() {
        return direction.hi();
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
