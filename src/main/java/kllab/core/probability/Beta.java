package kllab.core.probability;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Ratios;
import org.apache.commons.numbers.core.DD;

/**
 * The beta distribution: density x<sup>a − 1</sup>(1 − x)<sup>b − 1</sup>/B(a, b) for 0 &lt; x &lt; 1.
 */
public final class Beta implements LineDensity {
    private final double a;
    private final double b;
    private final double gap;
    private final double lost;

    private Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.lost = DD.ofSum(a, b).lo();
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
        if (place.from(0) < 0 || place.from(1) > 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double log = place.log();
        double logRest = place.logRest();
        if (log == Double.NEGATIVE_INFINITY || logRest == Double.NEGATIVE_INFINITY) {
            return atTheEnds(log, logRest);
        }
        double total = a + b;
        double off = Math.fma(total, place.origin(), -a) + lost * place.origin() + total * place.offset();
        double ofA = excess(a, total * place.from(0), Math.log(total) + log, off);
        double ofB = excess(b, -total * place.from(1), Math.log(total) + logRest, -off);
        return gap - ofA - ofB - log - logRest;
    }

    @Override
    public double magnitude(Place place, double log) {
        return Math.abs(log) + Math.abs(Math.log(a)) + Math.abs(Math.log(b)) + 10;
    }

    @Override
    public Support support() {
        return Support.line(0, 1);
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(
                new Anchor(0, Math.log(centre())),
                new Anchor(centre(), Math.log(scale())),
                new Anchor(1, Math.log(b / (a + b))));
    }

    /** Also points in ln x and ln(1 − x), if a power at an end concentrates the probability there. */
    @Override
    public Place[] landmarks() {
        Stream<Place> places = Arrays.stream(LineDensity.super.landmarks());
        double[] steps = {0.3, 1, 3, 9, 27};
        Stream<Place> left = Arrays.stream(steps).mapToObj(k -> Place.atLog(0, 1, -k / a));
        Stream<Place> right = Arrays.stream(steps).mapToObj(k -> Place.atLog(1, -1, -k / b));
        return Stream.of(places, a < 1 ? left : Stream.<Place>empty(), b < 1 ? right : Stream.<Place>empty())
                .flatMap(Function.identity())
                .toArray(Place[]::new);
    }

    @Override
    public double centre() {
        return a / (a + b);
    }

    @Override
    public double scale() {
        return Math.sqrt(a / (a + b) * (b / (a + b)) / (a + b + 1));
    }

    /** n·(x/n − 1 − ln x/n): two such terms give the density relative to its peak; the linear parts cancel. */
    private static double excess(double n, double x, double log, double difference) {
        return x / n >= Double.MIN_NORMAL ? n * Ratios.excess(x, n, difference) : n * (x / n - 1 - log + Math.log(n));
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
