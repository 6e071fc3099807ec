package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.plot.Marks;

/**
 * Marks of the items of a pair, some with labels; with the outline of a pinned bar that is different.
 *
 * @param <S> the sheet on which they are
 */
@SuppressWarnings("serial") // never serialized
public abstract class PairBars<S extends ShareItems> extends Marks {
    /** How much wider the outline of a pinned bar is on either side, in rem. */
    private static final double GHOST = 0.12;

    protected final S sheet;

    protected PairBars(S sheet) {
        this.sheet = sheet;
    }

    protected final PairLayout layout() {
        return sheet.layout();
    }

    protected final boolean isSelected(int item) {
        return sheet.selected() == item;
    }

    /** Labels a mark, on the background of its item. */
    protected final void label(
            Brush with, int item, String text, double x, double base, Tone tone, boolean bold, Brush.Anchor anchor) {
        double size = layout().few() ? with.rem(1) : with.look().small();
        with.plate(text, x, base, tone, bold, size, anchor, isSelected(item) ? Tone.BAND : Tone.BG);
    }

    /**
     * Outlines the bar of a pinned value that is different.
     *
     * @param was where that value is; not finite if there is none
     * @param to where the bar ends
     * @param left the left edge of the bar, {@code width} its width
     * @return where the outline ends; {@code from} if there is none
     */
    protected final double ghost(
            Brush with, Rectangle2D area, double was, double from, double to, double left, double width) {
        if (!Double.isFinite(was) || was == to) {
            return from;
        }
        double end = Math.clamp(was, area.getY(), area.getMaxY());
        double wider = with.rem(GHOST);
        with.ghost(left - wider, Math.min(end, from), width + 2 * wider, Math.abs(end - from));
        return end;
    }
}
