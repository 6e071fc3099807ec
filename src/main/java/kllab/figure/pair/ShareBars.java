package kllab.figure.pair;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * Bars of contributions to the KL: positive ones solid and up, negative ones dotted and down, infinite ones with an
 * arrow.
 */
@SuppressWarnings("serial") // never serialized
public final class ShareBars extends PairBars {
    private final PairSheet<?> sheet;

    public ShareBars(PairSheet<?> sheet) {
        super(sheet);
        this.sheet = sheet;
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        double width = layout().shareWidth();
        double left = x - width / 2;
        if (Double.isInfinite(to)) {
            double top = area.getY() - with.rem(0.1);
            with.endless(left, top, width, from, Tone.KL);
            if (layout().few()) {
                labelBeside(with, item, x, top + with.rem(1.2));
            } else {
                labelAbove(with, item, x, top - with.rem(0.1), true);
            }
            return;
        }
        double end = Math.clamp(to, area.getY(), area.getMaxY());
        boolean up = to <= from;
        if (up) {
            with.fill(left, end, width, from - end, Tone.KL);
        } else {
            with.dotted(left, from, width, end - from, Tone.KL);
        }
        double was = sheet.plots().shares().y(sheet.pinnedShare(item));
        double ghost = ghost(with, area, was, from, to, left, width);
        if (layout().few()) {
            double above = Math.min(end + with.rem(0.75), from - with.rem(0.2));
            labelBeside(with, item, x, up ? above : Math.max(end, from + with.rem(0.8)));
        } else {
            double base = up ? Math.min(end, ghost) - with.rem(0.32) : Math.max(end, ghost) + with.rem(0.98);
            labelAbove(with, item, x, base, isSelected(item));
        }
    }

    private void labelBeside(Brush with, int item, double x, double base) {
        double right = x + layout().shareWidth() / 2 + with.rem(0.5);
        label(with, item, sheet.share(item), right, base, Tone.KLT, true, START);
    }

    /** Above its bar or below it; clear of the numbers of the axis. */
    private void labelAbove(Brush with, int item, double x, double base, boolean bold) {
        if (sheet.isLabelled(item)) {
            String text = sheet.share(item);
            double half = with.width(text, bold, with.look().small()) / 2;
            double clear = Math.max(x, layout().left() + half + 1);
            label(with, item, text, clear, base, Tone.KLT, bold, MIDDLE);
        }
    }
}
