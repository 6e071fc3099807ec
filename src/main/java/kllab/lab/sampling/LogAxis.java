package kllab.lab.sampling;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/**
 * The axis of the numbers of draws: the logarithm of n, from 1 to a power of ten.
 *
 * @param left where 1 stands, in pixels
 * @param right where the last number stands
 * @param decades how many powers of ten
 */
record LogAxis(double left, double right, int decades) {
    private static final int FEWEST_DECADES = 3;
    private static final int[] STEPS = {1, 2, 5};

    /** Long enough for so many draws, at least to a thousand. */
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

    /** The number of draws at a place. */
    double draws(double x) {
        return Math.pow(10, (x - left) / (right - left) * decades);
    }

    int last() {
        return (int) Math.round(Math.pow(10, decades));
    }

    /** Ticks and their numbers, as many as there is room for; the first and the last stay within the axis. */
    void paint(Brush brush, double y, String name) {
        double r = brush.rem(1);
        double small = brush.look().small();
        boolean all = (right - left) / decades > (decades > FEWEST_DECADES ? 17 : 11) * r;
        for (int decade = 0; decade <= decades; decade++) {
            for (int step : STEPS) {
                double n = step * Math.pow(10, decade);
                boolean over = n > last();
                if (!over && (step == 1 || all)) {
                    Anchor anchor = n == 1 ? Anchor.START : n == last() ? Anchor.END : Anchor.MIDDLE;
                    brush.line(x(n), y, x(n), y + 0.3 * r, Tone.AXIS, 1.2);
                    brush.text(SamplingWords.count((int) n), x(n), y + 1.35 * r, Tone.AXIS, false, small, anchor);
                }
            }
        }
        brush.line(left, y, right, y, Tone.AXIS, 1.4);
        brush.text(name, left - 0.6 * r, y + 1.35 * r, Tone.AXIS, false, small, Anchor.END);
    }
}
