package kllab.core.probability;

import java.util.Objects;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * The beta distribution: density x<sup>a − 1</sup>(1 − x)<sup>b − 1</sup>/B(a, b) for 0 &lt; x &lt; 1.
 */
public final class Beta implements LineDensity {
    private final double a;
    private final double b;
    private final double logNormaliser;

    private Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.logNormaliser = LogBeta.value(a, b);
    }

    /**
     * The distribution with these parameters.
     *
     * @param a a &gt; 0, the weight of 1
     * @param b b &gt; 0, the weight of 0; the mean is a/(a + b)
     * @throws IllegalArgumentException naming the parameter that is wrong
     */
    public static Beta of(double a, double b) {
        Checks.positive("a", a);
        Checks.positive("b", b);
        return new Beta(a, b);
    }

    /** A &gt; 0, the weight of 1. */
    public double a() {
        return a;
    }


    /** B &gt; 0, the weight of 0; the mean is a/(a + b). */
    public double b() {
        return b;
    }

    @Override
    public double logDensity(Place place) {
        if (place.x() < 0 || place.x() > 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double log = place.log();
        double logRest = place.logRest();
        return times(a - 1, log) + times(b - 1, logRest) - logNormaliser;
    }

    @Override
    public Support support() {
        return Support.line(0, 1);
    }

    @Override
    public double centre() {
        return a / (a + b);
    }

    @Override
    public double scale() {
        return Math.sqrt(a / (a + b) * (b / (a + b)) / (a + b + 1));
    }

    private static double times(double power, double log) {
        if (log == Double.NEGATIVE_INFINITY) {
            return power == 0 ? 0 : -power * Double.POSITIVE_INFINITY;
        }
        return power * log;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beta that && that.a == a && that.b == b;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b);
    }

    @Override
    public String toString() {
        return "Beta[" + "a=" + a + ", " + "b=" + b + "]";
    }
}
