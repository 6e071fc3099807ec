package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/** Bars of probabilities: solid for P, hatched for Q. */
@SuppressWarnings("serial") // never serialized
public final class ChanceBars extends PairBars {
    private final PairSheet<?> sheet;
    private final boolean ofQ;
    private final double outline;

    /**
     * The bars of one distribution.
     *
     * @param outline the width of the outline of a hatched bar, in rem
     */
    public ChanceBars(PairSheet<?> sheet, boolean ofQ, double outline) {
        super(sheet);
        this.sheet = sheet;
        this.ofQ = ofQ;
        this.outline = outline;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        double width = layout().barWidth();
        double left = layout().barLeft(ofQ, x);
        double top = Math.max(to, area.getY());
        if (ofQ) {
            with.hatched(left, top, width, from - top, with.rem(outline));
        } else {
            with.fill(left, top, width, from - top, Tone.P);
        }
        double was = sheet.plots().chances().y(sheet.pinnedChance(ofQ, item));
        ghost(with, area, was, from, to, left, width);
    }
}
