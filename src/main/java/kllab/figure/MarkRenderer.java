package kllab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Draws the items of a data layer with the {@link Brush}; subclasses define the mark. */
@SuppressWarnings("serial") // never serialized
public abstract class MarkRenderer extends AbstractXYItemRenderer {
    /** How much wider the outline of a pinned bar is on either side, in rem. */
    private static final double GHOST = 0.12;

    private @Nullable Brush brush;

    /** Sets the brush for the next painting. */
    final void use(Brush next) {
        brush = next;
    }

    /** Whether there is anything to draw now. */
    protected boolean isShown() {
        return true;
    }

    /**
     * Draws one item.
     *
     * @param series of the data set
     * @param item its index
     * @param x the position of the item, in pixels
     * @param y the position of its value, in pixels; not finite if the value is not
     * @param zero the position of zero, in pixels
     */
    protected abstract void mark(
            Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero);

    /**
     * Outlines the bar of a pinned value that is different.
     *
     * @param was that value; NaN if there is none
     * @param left the left edge of the bar, {@code width} its width
     * @return where the outline ends; {@code zero} if there is none
     */
    protected final double ghost(
            Brush brush, Rectangle2D area, double was, double value, double left, double width, double zero) {
        if (!Double.isFinite(was) || was == value || !(getPlot() instanceof ChartPlot plot)) {
            return zero;
        }
        double end = Math.clamp(plot.y(was, area), area.getY(), area.getMaxY());
        double wider = brush.rem(GHOST);
        brush.ghost(left - wider, Math.min(end, zero), width + 2 * wider, Math.abs(end - zero));
        return end;
    }

    @Override
    public final void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (brush == null) {
            throw new IllegalStateException("a renderer paints inside ChartPlot.paintData only");
        }
        double value = data.getYValue(series, item);
        mark(
                brush,
                area,
                series,
                item,
                value,
                across.valueToJava2D(data.getXValue(series, item), area, RectangleEdge.BOTTOM),
                up.valueToJava2D(value, area, RectangleEdge.LEFT),
                up.valueToJava2D(0, area, RectangleEdge.LEFT));
    }
}
