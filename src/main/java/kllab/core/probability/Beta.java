package kllab.core.probability;

import java.util.Objects;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Ratios;

/**
 * The beta distribution: density x<sup>a − 1</sup>(1 − x)<sup>b − 1</sup>/B(a, b) for 0 &lt; x &lt; 1.
 */
public final class Beta implements LineDensity {
    private final double a;
    private final double b;
    private final double gap;

    private Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.gap = GammaGap.bulkless(a + b) - GammaGap.bulkless(a) - GammaGap.bulkless(b);
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
        if (log == Double.NEGATIVE_INFINITY || logRest == Double.NEGATIVE_INFINITY) {
            return atTheEnds(log, logRest);
        }
        double total = a + b;
        double rest = Double.isNaN(place.knownLogRest()) ? 1 - place.x() : Math.exp(logRest);
        return gap - excess(a, place.x(), log, a / total) - excess(b, rest, logRest, b / total) - log - logRest;
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

    /** n·(x/m − 1 − ln x/m): the two of them are all that the density has beyond its peak, the linear parts cancel. */
    private static double excess(double n, double x, double log, double m) {
        return x / m >= Double.MIN_NORMAL ? n * Ratios.excess(x, m) : n * (x / m - 1 - log + Math.log(m));
    }

    private double atTheEnds(double log, double logRest) {
        double power = log < logRest ? a - 1 : b - 1;
        if (power == 0) {
            return log < logRest ? Math.log(b) : Math.log(a);
        }
        return power > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
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
