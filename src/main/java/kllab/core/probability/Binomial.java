package kllab.core.probability;

import java.util.Objects;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Ratios;

/** The binomial distribution: the number of successes in n trials of probability p. */
public final class Binomial implements LineDensity {
    private final int n;
    private final double p;

    private Binomial(int n, double p) {
        this.n = n;
        this.p = p;
    }

    /**
     * The distribution with these parameters.
     *
     * @param n the number of trials, at least 0
     * @param p the probability of success, from 0 to 1
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

    /** The probability of success, from 0 to 1. */
    public double p() {
        return p;
    }

    /**
     * From the distances of k and n − k from their means (Loader 2000), so that nothing cancels for large n: ln Γ
     * without its dominant terms, minus k ln(k/np) − k + np, minus the same for n − k.
     */
    @Override
    public double logDensity(Place place) {
        double k = place.x();
        if (!support().contains(k)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (k == 0 || k == n) {
            return k == n ? power(n, Math.log(p)) : n * Math.log1p(-p);
        }
        double off = Math.fma(n, p, -k);
        double ways = GammaGap.bulkless(n) - GammaGap.bulkless(k) - GammaGap.bulkless(n - k);
        double roots = Math.log(n / k) - Math.log(n - k);
        return ways + roots - Ratios.term(k, n * p, off) - Ratios.term(n - k, n * (1 - p), -off);
    }

    @Override
    public double magnitude(Place place, double log) {
        return Math.abs(log) + Math.log1p(n) + 30;
    }

    private static double power(int n, double log) {
        return n == 0 ? 0 : n * log;
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
