package kllab.core.probability;

import java.util.Objects;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The binomial distribution: the number of successes in n trials of chance p.
 */
public final class Binomial implements LineDensity {
    private final int n;
    private final double p;
    private final BinomialDistribution chances;

    private Binomial(int n, double p) {
        this.n = n;
        this.p = p;
        this.chances = BinomialDistribution.of(n, p);
    }

    /**
     * The distribution with these parameters.
     *
     * @param n the number of trials, at least 0
     * @param p the chance of success, from 0 to 1
     * @throws IllegalArgumentException naming the parameter that is wrong
     */
    public static Binomial of(int n, double p) {
        if (n < 0) {
            throw new IllegalArgumentException("The parameter n must not be negative, not " + n + ".");
        }
        Checks.chance("p", p);
        return new Binomial(n, p);
    }

    /** The number of trials, at least 0. */
    public int n() {
        return n;
    }

    /** The chance of success, from 0 to 1. */
    public double p() {
        return p;
    }

    @Override
    public double logDensity(Place place) {
        double k = place.x();
        return support().contains(k) ? chances.logProbability((int) k) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public Support support() {
        return Support.counts(p == 1 ? n : 0, p == 0 ? 0 : n);
    }

    @Override
    public double centre() {
        return n * p;
    }

    @Override
    public double scale() {
        return Math.sqrt(n * p * (1 - p)) + 0.5;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binomial that && that.n == n && that.p == p;
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, p);
    }

    @Override
    public String toString() {
        return "Binomial[" + "n=" + n + ", " + "p=" + p + "]";
    }
}
