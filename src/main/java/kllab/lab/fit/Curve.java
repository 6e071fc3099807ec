package kllab.lab.fit;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import kllab.figure.Graph;
import kllab.figure.Tone;

/** A function of x on a chart: heights at equal steps from edge to edge, in pixels, clamped to the chart. */
final class Curve {
    private static final double STEP = 1;

    private final Rectangle2D area;
    private final double[] ys;
    private final double base;

    /**
     * A curve.
     *
     * @param low the value at the lower edge
     * @param high the value at the upper edge
     * @param base the value to which areas are filled, downwards or upwards
     */
    Curve(Rectangle2D area, FitAxes axes, double low, double high, double base, DoubleUnaryOperator f) {
        this.area = area;
        int count = (int) Math.ceil(area.getWidth() / STEP) + 1;
        ys = new double[count];
        for (int i = 0; i < count; i++) {
            double value = f.applyAsDouble(FitColumn.mu(x(i), axes, area));
            ys[i] = y(value, low, high);
        }
        this.base = y(base, low, high);
    }

    private double y(double value, double low, double high) {
        double rise = Math.clamp((value - low) / (high - low), 0, 1);
        return area.getMaxY() - rise * area.getHeight();
    }

    private double x(int i) {
        return Math.min(area.getMaxX(), area.getX() + i * STEP);
    }

    /** The whole curve with the area below it. */
    Graph graph(Graph.Area fill, Tone tone, double width) {
        return new Graph(ys, base, fill, tone, width);
    }

    Path2D line() {
        Path2D.Double line = new Path2D.Double();
        line.moveTo(x(0), ys[0]);
        for (int i = 1; i < ys.length; i++) {
            line.lineTo(x(i), ys[i]);
        }
        return line;
    }

    /** The part above its base. */
    Path2D above() {
        return closed(0, base - area.getY());
    }

    /** The part below its base. */
    Path2D below() {
        return closed(base - area.getY(), area.getHeight());
    }

    private Path2D closed(double from, double to) {
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(area.getX(), base);
        for (int i = 0; i < ys.length; i++) {
            shape.lineTo(x(i), Math.clamp(ys[i], area.getY() + from, area.getY() + to));
        }
        shape.lineTo(area.getMaxX(), base);
        shape.closePath();
        return shape;
    }

    /** The highest point over an interval, in pixels from the top of the sheet. */
    double top(double fromX, double toX) {
        double top = base;
        int first = (int) Math.clamp((fromX - area.getX()) / STEP, 0, ys.length - 1.0);
        int last = (int) Math.clamp(Math.ceil((toX - area.getX()) / STEP), 0, ys.length - 1.0);
        for (int i = first; i <= last; i++) {
            top = Math.min(top, ys[i]);
        }
        return top;
    }
}
