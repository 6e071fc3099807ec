package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import kllab.figure.Brush;
import kllab.figure.MarkRenderer;
import kllab.figure.Tone;

/** Bars of probabilities: solid for P, hatched for Q; with the outline of a pinned one that is different. */
@SuppressWarnings("serial") // never serialized
public final class ChanceBars extends MarkRenderer {
    private final boolean ofQ;
    private final double outline;
    private final Supplier<? extends PairLayout> layout;
    private final IntToDoubleFunction was;

    /**
     * The bars of one distribution.
     *
     * @param outline the width of the outline of a hatched bar, in rem
     * @param was the pinned probability of an item; NaN if there is none
     */
    public ChanceBars(boolean ofQ, double outline, Supplier<? extends PairLayout> layout, IntToDoubleFunction was) {
        this.ofQ = ofQ;
        this.outline = outline;
        this.layout = layout;
        this.was = was;
    }

    @Override
    protected void mark(
            Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
        double width = layout.get().barWidth();
        double left = layout.get().barLeft(ofQ, x);
        double top = Math.max(y, area.getY());
        if (ofQ) {
            brush.hatched(left, top, width, zero - top, brush.rem(outline));
        } else {
            brush.fill(left, top, width, zero - top, Tone.P);
        }
        ghost(brush, area, was.applyAsDouble(item), value, left, width, zero);
    }
}
