package kllab.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import kllab.text.Numbers;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/**
 * A JFreeChart plot that paints itself in two layers into a data area fixed from outside: the frame (grid, zero line,
 * tick labels), and the data (its renderers alone). Labels never move a plot's edge.
 */
@SuppressWarnings("serial") // never serialized
public final class ChartPlot extends XYPlot {
    /** The tolerance, as a fraction of a step, for a tick at the edge of the axis. */
    private static final double EDGE = 1e-9;

    private final NumberAxis across = new NumberAxis();
    private final NumberAxis up = new NumberAxis();
    private Range range = new Range(0, 1, 1, 0, false);

    /**
     * The vertical scale of a plot.
     *
     * @param low the value at the lower edge
     * @param high the value at the upper edge
     * @param step between ticks, which are multiples of it
     * @param decimals of the tick labels
     * @param signed whether tick labels carry a plus sign
     */
    public record Range(double low, double high, double step, int decimals, boolean signed) {
        /** With as many decimals as its steps need. */
        public Range(double low, double high, double step, boolean signed) {
            this(low, high, step, Steps.decimals(step), signed);
        }
    }

    public ChartPlot() {
        setDomainAxis(across);
        setRangeAxis(up);
        setDomainGridlinesVisible(false);
        setNotify(false);
    }

    /** Adds a layer above the existing ones with an item at each whole number from 0, and its values. */
    public void add(MarkRenderer renderer, Series.Source up) {
        add(new Series(up), renderer);
    }

    /** Shows this number of items in all these layers from now on. */
    public void show(int items) {
        for (int i = 0; i < getDatasetCount(); i++) {
            if (getDataset(i) instanceof Series series) {
                series.show(items);
            }
        }
    }

    /** Adds a data layer above the existing ones. */
    public void add(XYDataset dataset, MarkRenderer renderer) {
        int index = getDatasetCount();
        setDataset(index, dataset);
        setRenderer(index, renderer, false);
    }

    public void setAcross(double low, double high) {
        across.setRange(low, high);
    }

    public void setUp(Range next) {
        range = next;
        up.setRange(next.low, next.high);
        up.setTickUnit(new NumberTickUnit(next.step, new TickFormat(next)), false, true);
    }

    public Range up() {
        return range;
    }

    public double x(double value, Rectangle2D area) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    public double y(double value, Rectangle2D area) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** Paints grid, zero line and tick labels; labels are at the left of the area. */
    public void paintFrame(Brush brush, Rectangle2D area) {
        paintGrid(brush, area);
        paintTicks(brush, area);
    }

    /** Paints grid and zero line. */
    public void paintGrid(Brush brush, Rectangle2D area) {
        long last = Math.round(Math.floor(range.high / range.step + EDGE));
        for (long k = Math.round(Math.ceil(range.low / range.step - EDGE)); k <= last; k++) {
            double y = y(k * range.step, area);
            brush.line(area.getX(), y, area.getMaxX(), y, k == 0 ? Tone.AXIS : Tone.GRID, k == 0 ? 1.4 : 1);
        }
    }

    /** Paints the tick labels. */
    public void paintTicks(Brush brush, Rectangle2D area) {
        Look look = brush.look();
        up.setTickLabelFont(
                look.fonts().get(Fonts.textFamily(look.words().language(), ""), false, false, look.small()));
        for (ValueTick tick : ticks(brush, area)) {
            if (!TickType.MAJOR.equals(tick.getTickType())) {
                continue;
            }
            double y = y(tick.getValue(), area);
            brush.label(
                    tick.getText(), area.getX() - brush.rem(0.45), y + brush.rem(0.32), Tone.AXIS, Brush.Anchor.END);
        }
    }

    /** A line through values at whole numbers, interrupted where one is infinite; it ends at the upper edge of the area. */
    public Path2D line(int from, int to, IntToDoubleFunction value, Rectangle2D area) {
        Path2D.Double line = new Path2D.Double();
        boolean drawing = false;
        for (int i = from; i <= to; i++) {
            double at = value.applyAsDouble(i);
            boolean here = Double.isFinite(at);
            if (here && drawing) {
                line.lineTo(x(i, area), Math.max(y(at, area), area.getY()));
            } else if (here) {
                line.moveTo(x(i, area), Math.max(y(at, area), area.getY()));
            }
            drawing = here;
        }
        return line;
    }

    /** Names the unit above the axis, from x on. */
    public static void unit(Brush brush, double x, String unit, Rectangle2D area) {
        double base = area.getY() - brush.rem(0.75);
        brush.text(unit, x, base, Tone.AXIS, false, brush.look().small(), Brush.Anchor.START);
    }

    /** Paints only the data layers. */
    public void paintData(Brush brush, Rectangle2D area) {
        for (int i = 0; i < getDatasetCount(); i++) {
            if (getRenderer(i) instanceof MarkRenderer marks && marks.isShown()) {
                marks.use(brush);
                render(brush.graphics(), area, i, null, null);
            }
        }
    }

    private List<ValueTick> ticks(Brush brush, Rectangle2D area) {
        @SuppressWarnings("unchecked") // a number axis has value ticks
        List<ValueTick> ticks = up.refreshTicks(brush.graphics(), new AxisState(), area, RectangleEdge.LEFT);
        return ticks;
    }

    /** Tick labels with a true minus sign. */
    private static final class TickFormat extends NumberFormat {
        private final Range range;

        TickFormat(Range range) {
            this.range = range;
        }

        @Override
        public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
            if (!range.signed) {
                return to.append(
                        range.decimals < 2
                                ? Numbers.trimmed(value, range.decimals)
                                : Numbers.fixed(value, range.decimals));
            }
            return to.append(Math.abs(value) < range.step * 1e-6 ? "0" : Numbers.signed(value, range.decimals));
        }

        @Override
        public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
            return format((double) value, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("ticks are written, never read");
        }
    }
}
