package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import kllab.text.Numbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.ui.RectangleEdge;

/** A scale of a chart, from values to pixels and back, with its ticks: an axis of JFreeChart. */
public final class Scale {
    /** The tolerance, as a fraction of a step, for a tick at an end. */
    private static final double EDGE = 1e-9;

    private static final int MOST_DECIMALS = 6;
    private static final NumberTickUnitSource STEPS = new NumberTickUnitSource();

    private final NumberAxis axis = new NumberAxis();
    private final RectangleEdge edge;
    private double step = 1;
    private int decimals;

    private Scale(RectangleEdge edge) {
        this.edge = edge;
    }

    /** A scale from left to right. */
    public static Scale across() {
        return new Scale(RectangleEdge.BOTTOM);
    }

    /** A scale from below to above. */
    public static Scale up() {
        return new Scale(RectangleEdge.LEFT);
    }

    NumberAxis axis() {
        return axis;
    }

    /** Shows the values between these two. */
    public Scale show(double low, double high) {
        axis.setRange(low, high);
        return this;
    }

    /** Puts ticks at all multiples of a step. */
    public Scale every(double wanted) {
        step = wanted;
        decimals = 0;
        while (decimals < MOST_DECIMALS && Math.abs(Numbers.rounded(step, decimals) - step) > EDGE * step) {
            decimals++;
        }
        return this;
    }

    /**
     * Puts ticks at multiples of the least round step, 1, 2 or 5 times a power of ten, that keeps them apart.
     *
     * @param apart the least distance of two ticks, in pixels
     * @param length of the scale, in pixels
     */
    public Scale apart(double apart, double length) {
        double least = apart / length * (high() - low());
        return every(STEPS.getCeilingTickUnit(least).getSize());
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
        return (int) Math.ceil(low() / step - EDGE);
    }

    int lastTick() {
        return (int) Math.floor(high() / step + EDGE);
    }

    double tick(int k) {
        return k * step;
    }

    String label(int k) {
        return Numbers.trimmed(tick(k), decimals);
    }
}
