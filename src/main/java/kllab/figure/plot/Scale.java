package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.text.Numbers;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A scale of a chart, from values to pixels and back, with its ticks: an axis of JFreeChart. */
public final class Scale {
    /** The tolerance, as a fraction of a step, for a tick at an end. */
    private static final double EDGE = 1e-9;

    private static final int LEAST_PLAIN = -3;
    private static final int GREATEST_PLAIN = 3;
    private static final int MOST_DECIMALS = 6;
    private static final int[] DIGITS = {1, 2, 5};

    private final ValueAxis axis;
    private final RectangleEdge edge;
    private double factor = 1;
    private double step = 1;
    private int decimals;
    private boolean aligned;
    private boolean signed;
    private boolean full;
    private boolean hanging;

    private Scale(ValueAxis axis, RectangleEdge edge) {
        this.axis = axis;
        axis.setAutoRange(false); // it would read all data whenever a layer is added
        this.edge = edge;
    }

    /** A scale from left to right. */
    public static Scale across() {
        return new Scale(new NumberAxis(), RectangleEdge.BOTTOM);
    }

    /** A scale from below to above. */
    public static Scale up() {
        return new Scale(new NumberAxis(), RectangleEdge.LEFT);
    }

    /** A scale from above to below, for what hangs from a line: that is zero, and has no number. */
    public static Scale down() {
        Scale down = up();
        down.axis.setInverted(true);
        down.hanging = true;
        return down;
    }

    /** A logarithmic scale from left to right. */
    public static Scale logAcross() {
        return new Scale(new LogAxis(), RectangleEdge.BOTTOM);
    }

    /** A logarithmic scale from below to above, with ticks at 1, 2 and 5 times the powers of ten. */
    public static Scale logUp() {
        return new Scale(new LogAxis(), RectangleEdge.LEFT);
    }

    /** Numbers with all decimals of the step: 0.5, 1.0; by default as few as they need. */
    public Scale aligned() {
        aligned = true;
        return this;
    }

    /** Numbers with their signs: +0.5, −1; but 0. */
    public Scale signed() {
        signed = true;
        return this;
    }

    /** Numbers with all their digits, never with a power of ten in common. */
    public Scale full() {
        full = true;
        return this;
    }

    /** All that its ticks depend on. */
    Object key() {
        return List.of(low(), high(), factor, step);
    }

    ValueAxis axis() {
        return axis;
    }

    /** Shows the values between these two. */
    public Scale show(double low, double high) {
        axis.setRange(low, high);
        return this;
    }

    /** Writes values in another unit: the number of those in one of the scale's. */
    public Scale in(double wanted) {
        factor = wanted;
        return this;
    }

    /** Puts ticks at all multiples of a step, in the unit that is written. */
    public Scale every(double wanted) {
        step = wanted;
        decimals = decimals(step / Math.pow(10, power()));
        return this;
    }

    /**
     * Puts ticks at multiples of the least round step, 1, 2 or 5 times a power of ten, that keeps them apart.
     *
     * @param apart the least distance of two ticks, in pixels
     * @param length of the scale, in pixels
     */
    public Scale apart(double apart, double length) {
        return every(roundStep(apart / length * (high() - low()) * factor));
    }

    /** Puts a tick at zero only: where each mark has its number. */
    public Scale onlyZero() {
        return every(2 * (high() - low()));
    }

    /**
     * The least round step, 1, 2 or 5 times a power of ten, that is not smaller than this. JFreeChart's source of steps remembers where it
     * was, so each call has its own: pictures are painted on several threads.
     */
    public static double roundStep(double least) {
        return new NumberTickUnitSource().getCeilingTickUnit(least * (1 - EDGE)).getSize();
    }

    /** The greatest round step that is not greater than this: the reciprocal of a round step is one. */
    public static double roundStepWithin(double most) {
        return 1 / roundStep(1 / most);
    }

    /** The decimals needed for a step of 1, 2, 2.5 or 5 times a power of ten. */
    private static int decimals(double step) {
        int decimals = 0;
        for (double rest = step;
                decimals < MOST_DECIMALS && Math.abs(rest - Math.rint(rest)) > EDGE * rest;
                rest *= 10) {
            decimals++;
        }
        return decimals;
    }

    /** Whether a value is on it. */
    public boolean holds(double value) {
        return value >= low() && value <= high();
    }

    public double low() {
        return axis.getLowerBound();
    }

    public double high() {
        return axis.getUpperBound();
    }

    double at(double value, Rectangle2D area) {
        return axis.valueToJava2D(value, area, edge);
    }

    double value(double pixel, Rectangle2D area) {
        return axis.java2DToValue(pixel, area, edge);
    }

    int firstTick() {
        if (!isLog()) {
            return (int) Math.ceil(low() * factor / step - EDGE);
        }
        int k = DIGITS.length * (int) Math.floor(Math.log10(low()));
        while (tick(k) < low() * (1 - EDGE)) {
            k++;
        }
        return k;
    }

    int lastTick() {
        if (!isLog()) {
            return (int) Math.floor(high() * factor / step + EDGE);
        }
        int k = firstTick();
        while (tick(k + 1) <= high() * (1 + EDGE)) {
            k++;
        }
        return k;
    }

    double tick(int k) {
        return isLog()
                ? DIGITS[Math.floorMod(k, DIGITS.length)] * Math.pow(10, Math.floorDiv(k, DIGITS.length))
                : k * step / factor;
    }

    private boolean isLog() {
        return axis instanceof LogAxis;
    }

    /** The exponent of a power of ten that all numbers have in common, where they would be long; else 0. */
    int power() {
        int power = (int) Math.floor(Math.log10(step) + EDGE);
        return !full && (power < LEAST_PLAIN || power > GREATEST_PLAIN) ? power : 0;
    }

    String label(int k) {
        if (isLog()) {
            return Numbers.trimmed(tick(k), decimals(tick(k)));
        }
        if (k == 0 && hanging) {
            return "";
        }
        double shown = k * (step / Math.pow(10, power()));
        if (signed && k != 0) {
            return Numbers.signed(shown, decimals);
        }
        return Numbers.grouped(aligned && k != 0 ? Numbers.fixed(shown, decimals) : Numbers.trimmed(shown, decimals));
    }
}
