package kllab.lab.sampling;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.text.Numbers;

/**
 * The axis of the numbers of draws: the logarithm of n, from 1 to a power of ten.
 *
 * @param left the x of 1, in pixels
 * @param right the x of the last number
 * @param decades the number of powers of ten
 */
record LogAxis(double left, double right, int decades) {
    private static final int FEWEST_DECADES = 3;
    private static final int[] STEPS = {1, 2, 5};
    private static final double GAP = 0.5;

    /** An axis long enough for a number of draws, at least to a thousand. */
    static LogAxis of(double left, double right, int draws) {
        int decades = FEWEST_DECADES;
        while (Math.pow(10, decades) < draws) {
            decades++;
        }
        return new LogAxis(left, right, decades);
    }

    double x(double draws) {
        return left + (right - left) * Math.log10(draws) / decades;
    }

    /** The number of draws at a position. */
    double draws(double x) {
        return Math.pow(10, (x - left) / (right - left) * decades);
    }

    int last() {
        return (int) Math.round(Math.pow(10, decades));
    }

    /** Ticks and as many of their numbers as fit; the first and the last stay within the axis. */
    void paint(Brush brush, double y, String name) {
        double r = brush.rem(1);
        double small = brush.look().small();
        boolean all = (right - left) / decades > (decades > FEWEST_DECADES ? 17 : 11) * r;
        double free = left - r;
        double end = right - brush.width(Numbers.count(last()), false, small) - GAP * r;
        for (int decade = 0; decade <= decades; decade++) {
            for (int step : STEPS) {
                double n = step * Math.pow(10, decade);
                if (n <= last() && (step == 1 || all)) {
                    brush.line(x(n), y, x(n), y + 0.3 * r, Tone.AXIS, 1.2);
                    free = paintNumber(brush, (int) n, y + 1.35 * r, free, end);
                }
            }
        }
        brush.line(left, y, right, y, Tone.AXIS, 1.4);
        brush.label(name, left - 0.6 * r, y + 1.35 * r, Tone.AXIS, Anchor.END);
    }

    /** The number at a tick, if it does not overlap the previous one or the last; returns where the next may begin. */
    private double paintNumber(Brush brush, int n, double y, double free, double end) {
        String label = Numbers.count(n);
        double small = brush.look().small();
        double width = brush.width(label, false, small);
        Anchor anchor = n == 1 ? Anchor.START : n == last() ? Anchor.END : Anchor.MIDDLE;
        double from = n == 1 ? x(n) : n == last() ? x(n) - width : x(n) - width / 2;
        if (n != last() && (from < free || from + width > end)) {
            return free;
        }
        brush.label(label, x(n), y, Tone.AXIS, anchor);
        return from + width + GAP * brush.rem(1);
    }
}
