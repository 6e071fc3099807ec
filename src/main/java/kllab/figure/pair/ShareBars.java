package kllab.figure.pair;

import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * Bars of contributions to the KL: positive ones solid and up, negative ones dotted and down, infinite ones with an
 * arrow.
 */
@SuppressWarnings("serial") // never serialized
final class ShareBars extends PairBars<ShareItems> {
    /** Wide columns all have a label, of narrow ones the largest. */
    private static final double WIDE = 2.45;

    private static final int LARGEST = 6;

    private final transient ShareLabels labels = new ShareLabels();

    ShareBars(ShareItems sheet) {
        super(sheet);
    }

    @Override
    protected void begin() {
        labels.begin(layout().items());
    }

    @Override
    protected void mark(Brush with, Rectangle2D area, int item, double x, double from, double to) {
        double width = layout().shareWidth();
        double left = x - width / 2;
        double end = Math.clamp(to, area.getY(), area.getMaxY());
        double far = end;
        if (Double.isInfinite(to)) {
            end -= with.rem(0.1);
            far -= with.rem(0.1);
            with.endless(left, end, width, from, Tone.KL);
        } else {
            if (to <= from) {
                with.fill(left, end, width, from - end, Tone.KL);
            } else {
                with.dotted(left, from, width, end - from, Tone.KL);
            }
            double was = sheet.shares().y(sheet.pinnedShare(item));
            double ghost = ghost(with, area, was, from, to, left, width);
            far = to <= from ? Math.min(end, ghost) : Math.max(end, ghost);
        }
        if (layout().few()) {
            labelBeside(with, item, x, from, to, end);
        }
        labels.add(x, from, to, far);
    }

    private void labelBeside(Brush with, int item, double x, double from, double to, double end) {
        double above = Math.min(end + with.rem(Double.isInfinite(to) ? 1.2 : 0.75), from - with.rem(0.2));
        double base = to <= from ? above : Math.max(end, from + with.rem(0.8));
        double right = x + layout().shareWidth() / 2 + with.rem(0.5);
        label(with, item, sheet.share(item), right, base, Tone.KLT, true, START);
    }

    @Override
    protected void end(Brush with, Rectangle2D area) {
        if (!layout().few()) {
            int most = layout().column() >= with.rem(WIDE) ? layout().items() : LARGEST;
            labels.paint(with, layout(), most, this::isSelected, sheet::share);
        }
    }
}
