package kllab.core.probability;

import java.util.Objects;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Poisson's distribution of counts: k = 0, 1, … with chance λ<sup>k</sup>e<sup>−λ</sup>/k!.
 */
public final class Poisson implements LineDensity {
    private final double rate;
    private final @Nullable PoissonDistribution chances;

    private Poisson(double rate) {
        this.rate = rate;
        this.chances = rate > 0 ? PoissonDistribution.of(rate) : null;
    }

    /**
     * The distribution with these parameters.
     *
     * @param rate λ ≥ 0, the mean
     * @throws IllegalArgumentException naming the parameter that is wrong
     */
    public static Poisson of(double rate) {
        Checks.notNegative("rate", rate);
        return new Poisson(rate);
    }

    /** Λ ≥ 0, the mean. */
    public double rate() {
        return rate;
    }

    @Override
    public double logDensity(Place place) {
        double k = place.x();
        if (!support().contains(k) || k > Integer.MAX_VALUE) {
            return Double.NEGATIVE_INFINITY;
        }
        return chances == null ? 0 : chances.logProbability((int) k);
    }

    @Override
    public Support support() {
        return Support.counts(0, rate == 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    @Override
    public double centre() {
        return rate;
    }

    @Override
    public double scale() {
        return Math.sqrt(rate) + 0.5;
    }

    @Override
    public Tail rightTail() {
        return rate == 0 ? Tail.NONE : new Tail(Tail.Shape.LINEAR_LOG, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Poisson that && that.rate == rate;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rate);
    }

    @Override
    public String toString() {
        return "Poisson[" + "rate=" + rate + "]";
    }
}
