package kllab.core.probability;

import java.util.Objects;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Ratios;

/** Poisson's distribution of counts: k = 0, 1, … with probability λ<sup>k</sup>e<sup>−λ</sup>/k!. */
public final class Poisson implements LineDensity {
    private final double rate;

    private Poisson(double rate) {
        this.rate = rate;
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

    /** From the distance of k from the mean (Loader 2000), so that nothing cancels for large k. */
    @Override
    public double logDensity(Place place) {
        double k = place.x();
        if (!support().contains(k)) {
            return Double.NEGATIVE_INFINITY;
        }
        return k == 0 ? -rate : -Ratios.term(k, rate, rate - k) - GammaGap.bulkless(k) - Math.log(k);
    }

    @Override
    public double magnitude(Place place, double log) {
        return Math.abs(log) + Math.log1p(rate) + 30;
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
