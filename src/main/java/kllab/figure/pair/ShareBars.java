package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import kllab.figure.Brush;
import kllab.figure.MarkRenderer;
import kllab.figure.Tone;

/**
 * Bars of contributions to the KL: positive ones solid and up, negative ones dotted and down, infinite ones with an
 * arrow; with the outline of a pinned one that is different.
 */
@SuppressWarnings("serial") // never serialized
public abstract class ShareBars extends MarkRenderer {
    private final Supplier<? extends PairLayout> layout;
    private final IntToDoubleFunction was;

    /**
     * Bars without labels yet.
     *
     * @param was the pinned contribution of an item; NaN if there is none
     */
    protected ShareBars(Supplier<? extends PairLayout> layout, IntToDoubleFunction was) {
        this.layout = layout;
        this.was = was;
    }

    /**
     * Labels a bar.
     *
     * @param end the height at which the bar ends, {@code far} that at which it or its outline ends
     */
    protected abstract void label(Brush brush, int item, double value, double x, double end, double far, double zero);

    @Override
    protected final void mark(
            Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
        double width = layout.get().shareWidth();
        double left = x - width / 2;
        if (Double.isInfinite(value)) {
            double top = area.getY() - brush.rem(0.1);
            brush.endless(left, top, width, zero, Tone.KL);
            label(brush, item, value, x, top, top, zero);
            return;
        }
        double end = Math.clamp(y, area.getY(), area.getMaxY());
        if (value >= 0) {
            brush.fill(left, end, width, zero - end, Tone.KL);
        } else {
            brush.dotted(left, zero, width, end - zero, Tone.KL);
        }
        double ghost = ghost(brush, area, was.applyAsDouble(item), value, left, width, zero);
        label(brush, item, value, x, end, value >= 0 ? Math.min(end, ghost) : Math.max(end, ghost), zero);
    }
}
