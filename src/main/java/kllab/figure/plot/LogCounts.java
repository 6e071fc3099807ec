package kllab.figure.plot;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.text.Numbers;

/** The axis of counts from 1 to a power of ten, at equal distances for equal ratios. */
final class LogCounts {
    private static final int FEW_DECADES = 3;
    private static final int[] STEPS = {1, 2, 5};
    private static final double GAP = 0.5;

    private final Brush brush;
    private final Plot plot;
    private final double last;

    LogCounts(Brush brush, Plot plot) {
        this.brush = brush;
        this.plot = plot;
        last = Math.rint(plot.across().high());
    }

    /** Ticks and as many of their numbers as fit; the first and the last stay within the axis. */
    void paint() {
        double r = brush.rem(1);
        int decades = (int) Math.rint(Math.log10(last));
        boolean all = plot.width() / decades > (decades > FEW_DECADES ? 17 : 11) * r;
        double free = plot.left() - r;
        double end = plot.right() - width(last) - GAP * r;
        for (int decade = 0; decade <= decades; decade++) {
            for (int step : STEPS) {
                double n = step * Math.pow(10, decade);
                if (n <= last && (step == 1 || all)) {
                    brush.line(plot.x(n), plot.base(), plot.x(n), plot.base() + 0.3 * r, Tone.AXIS, 1.2);
                    free = paintNumber(n, plot.base() + 1.35 * r, free, end);
                }
            }
        }
        brush.line(plot.left(), plot.base(), plot.right(), plot.base(), Tone.AXIS, 1.4);
    }

    private double width(double n) {
        return brush.width(Numbers.count((long) n), false, brush.look().small());
    }

    /** The number at a tick, if it does not overlap the previous one or the last; returns where the next may begin. */
    private double paintNumber(double n, double y, double free, double end) {
        double width = width(n);
        Anchor anchor = n == 1 ? Anchor.START : n == last ? Anchor.END : Anchor.MIDDLE;
        double from = plot.x(n) - anchor.share() * width;
        if (n != last && (from < free || from + width > end)) {
            return free;
        }
        brush.label(Numbers.count((long) n), plot.x(n), y, Tone.AXIS, anchor);
        return from + width + GAP * brush.rem(1);
    }
}
