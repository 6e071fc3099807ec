package kllab.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import kllab.figure.Graph;
import kllab.figure.Tone;

/** A function of x over the whole width of a chart: its height at each pixel, within the chart. */
public final class Trace {
    /** A line that turns less than this, as a slope times its length in pixels, is straight to the eye. */
    private static final double UNSEEN = 0.3;

    private final Rectangle2D area;
    private final double[] ys;
    private final double base;

    /**
     * A function.
     *
     * @param base the value to which areas are filled, downwards or upwards
     */
    public Trace(Plot plot, double base, DoubleUnaryOperator f) {
        area = plot.area();
        ys = new double[(int) Math.ceil(area.getWidth()) + 1];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = plot.yInside(f.applyAsDouble(plot.valueAtX(x(i))));
        }
        this.base = plot.yInside(base);
    }

    private double x(int i) {
        return Math.min(area.getMaxX(), area.getX() + i);
    }

    /** The whole function with the area below it. */
    public Graph graph(Graph.Area fill, Tone tone, double width) {
        return new Graph(ys, base, fill, tone, width);
    }

    /** Only the line, with as few corners as can be: dashes are slow, and all the more with corners that nobody sees. */
    public Path2D line() {
        Path2D.Double line = new Path2D.Double();
        line.moveTo(x(0), ys[0]);
        int corner = 0;
        double bend = 0;
        for (int i = 1; i < ys.length; i++) {
            boolean last = i == ys.length - 1;
            bend += last ? 0 : Math.abs(ys[i + 1] - 2 * ys[i] + ys[i - 1]);
            if (last || bend * (i - corner) > UNSEEN) {
                line.lineTo(x(i), ys[i]);
                corner = i;
                bend = 0;
            }
        }
        return line;
    }

    /** The area above its base. */
    public Path2D above() {
        return closed(area.getY(), base);
    }

    /** The area below its base. */
    public Path2D below() {
        return closed(base, area.getMaxY());
    }

    private Path2D closed(double from, double to) {
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(area.getX(), base);
        for (int i = 0; i < ys.length; i++) {
            shape.lineTo(x(i), Math.clamp(ys[i], from, to));
        }
        shape.lineTo(area.getMaxX(), base);
        shape.closePath();
        return shape;
    }

    /** Keeps labels off the area below it, in pieces of a width in pixels. */
    void keepOff(Labels labels, int piece) {
        for (int i = 0; i < ys.length - 1; i += piece) {
            double top = base;
            for (int k = i; k <= Math.min(i + piece, ys.length - 1); k++) {
                top = Math.min(top, ys[k]);
            }
            labels.keepOff(x(i), top, x(i + piece) - x(i), base - top);
        }
    }
}
