package kllab.core.probability;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.core.numeric.GammaGap;
import kllab.core.numeric.Ratios;

/**
 * The gamma distribution: density r<sup>a</sup>x<sup>a − 1</sup>e<sup>−rx</sup>/Γ(a) for x &gt; 0.
 */
public final class Gamma implements LineDensity {
    private final double shape;
    private final double rate;
    private final double logRate;
    private final double bulkless;

    private Gamma(double shape, double rate) {
        this.shape = shape;
        this.rate = rate;
        this.logRate = Math.log(rate);
        this.bulkless = GammaGap.bulkless(shape);
    }

    /**
     * The distribution with these parameters.
     *
     * @param shape the shape a &gt; 0
     * @param rate the rate r &gt; 0; the mean is a/r
     * @throws IllegalArgumentException naming the parameter that is wrong
     */
    public static Gamma of(double shape, double rate) {
        Checks.positive("shape", shape);
        Checks.positive("rate", rate);
        return new Gamma(shape, rate);
    }

    /** The shape a &gt; 0. */
    public double shape() {
        return shape;
    }

    /** The rate r &gt; 0; the mean is a/r. */
    public double rate() {
        return rate;
    }

    @Override
    public double logDensity(Place place) {
        double log = place.log();
        if (log == Double.NEGATIVE_INFINITY) {
            return place.from(0) == 0 && shape <= 1 ? atZero() : log;
        }
        double x = place.from(0);
        double scaled = Double.isFinite(x) ? rate * x : Math.exp(logSurprisal(place));
        double ratio = scaled / shape;
        if (ratio < Double.MIN_NORMAL || ratio > Double.MAX_VALUE) {
            return shape * (logRate + log - Math.log(shape) + 1) - scaled - bulkless - log;
        }
        double off =
                Double.isFinite(x) ? Math.fma(rate, place.origin(), -shape) + rate * place.offset() : scaled - shape;
        return -shape * Ratios.excess(scaled, shape, off) - bulkless - log;
    }

    @Override
    public double magnitude(Place place, double log) {
        return Math.abs(log) + Math.abs(Math.log(shape)) + Math.abs(logRate) + 10;
    }

    @Override
    public double logSurprisal(Place place) {
        return logRate + place.log();
    }

    @Override
    public Support support() {
        return Support.line(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor(0, Math.log(shape) - logRate), new Anchor(centre(), Math.log(scale())));
    }

    /** Also points in ln x, if the power at 0 concentrates the probability there. */
    @Override
    public Place[] landmarks() {
        Stream<Place> places = Arrays.stream(LineDensity.super.landmarks());
        Stream<Place> left = DoubleStream.of(0.3, 1, 3, 9, 27).mapToObj(k -> Place.atLog(0, 1, -logRate - k / shape));
        return (shape < 1 ? Stream.concat(places, left) : places).toArray(Place[]::new);
    }

    @Override
    public double centre() {
        return shape / rate;
    }

    @Override
    public double scale() {
        return Math.sqrt(shape) / rate;
    }

    @Override
    public Tail rightTail() {
        return new Tail(Tail.Shape.LINEAR, rate);
    }

    private double atZero() {
        return shape == 1 ? logRate : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gamma that && that.shape == shape && that.rate == rate;
    }

    @Override
    public int hashCode() {
        return Objects.hash(shape, rate);
    }

    @Override
    public String toString() {
        return "Gamma[" + "shape=" + shape + ", " + "rate=" + rate + "]";
    }
}
