package kllab.figure.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** The marks of a layer, painted with the {@link Brush}: a renderer of JFreeChart. */
@SuppressWarnings("serial") // never serialized
public abstract class Marks extends AbstractXYItemRenderer {
    private @Nullable Brush brush;

    final void use(Brush next) {
        brush = next;
    }

    private Brush brush() {
        if (brush == null) {
            throw new IllegalStateException("marks are painted by their plot only");
        }
        return brush;
    }

    /** Called before the first item. */
    protected void begin() {}

    /**
     * One item; all in pixels.
     *
     * @param from the position of the lower end of its interval
     * @param to the position of the upper end; either may be infinite
     */
    protected abstract void mark(Brush with, Rectangle2D area, int item, double x, double from, double to);

    /** Called after the last item. */
    protected void end(Brush with, Rectangle2D area) {}

    /** Paints every item, also those outside the scale: a curve must come from there. */
    @Override
    public final XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, @Nullable PlotRenderingInfo info) {
        begin();
        XYItemRendererState state = new XYItemRendererState(info) {
            @Override
            public void endSeriesPass(XYDataset of, int series, int first, int last, int pass, int passes) {
                end(brush(), area);
            }
        };
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public final void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            @Nullable PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset data,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        if (data instanceof Series values) {
            double x = across.valueToJava2D(values.getXValue(series, item), area, RectangleEdge.BOTTOM);
            double from = up.valueToJava2D(values.getStartYValue(series, item), area, RectangleEdge.LEFT);
            double to = up.valueToJava2D(values.getYValue(series, item), area, RectangleEdge.LEFT);
            mark(brush(), area, item, x, from, to);
        }
    }
}
