package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/** Bars of probabilities: solid for P, hatched for Q. */
@SuppressWarnings("serial") // never serialized
final class ChanceBars extends PairBars<PairSheet<?>> {
    /** The width of the outline of a hatched bar, in rem; at most this part of the bar. */
    private static final double OUTLINE = 0.13;

    private static final double NARROW_OUTLINE = 0.14;

    private final boolean ofQ;

    /** The bars of one distribution. */
    ChanceBars(PairSheet<?> sheet, boolean ofQ) {
        super(sheet);
        this.ofQ = ofQ;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        double width = layout().barWidth();
        double left = layout().barLeft(ofQ, x);
        double top = Math.max(to, area.getY());
        if (ofQ) {
            with.hatched(left, top, width, from - top, Math.min(with.rem(OUTLINE), NARROW_OUTLINE * width));
        } else {
            with.fill(left, top, width, from - top, Tone.P);
        }
        double was = sheet.plots().chances().y(sheet.pinnedChance(ofQ, item));
        ghost(with, area, was, from, to, left, width);
    }
}
