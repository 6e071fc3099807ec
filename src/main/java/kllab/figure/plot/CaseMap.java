package kllab.figure.plot;

import kllab.figure.Brush;
import kllab.figure.DotGrid;
import kllab.figure.Tone;

/**
 * Many cases as dots in columns of twenty: one group on a band, and the others apart; in both, those of one kind come first and
 * are filled.
 */
public final class CaseMap {
    private static final int ROWS = 20;

    /** Between the groups, in columns. */
    private static final double BETWEEN = 2.2;

    /** Radii, in columns. */
    private static final double RADIUS = 0.33;

    private static final double FILLED = 0.4;
    private static final double HOLE = 0.24;

    /** Dots that are nearer would run together, in pixels. */
    private static final double LEAST_PITCH = 4;

    private double left;
    private double top;
    private double pitch = 1;
    private int filled;
    private int first;
    private int filledOfOthers;
    private int others;

    /**
     * Fits them into the area of a chart.
     *
     * @param cases the filled ones of the first group, the rest of it, and the same of the others
     */
    public void place(Plot plot, double... cases) {
        filled = (int) cases[0];
        first = filled + (int) cases[1];
        filledOfOthers = (int) cases[2];
        others = filledOfOthers + (int) cases[3];
        left = plot.left();
        top = plot.top();
        int most = columns(first + others) + 1; // however they are divided: dots keep their size
        pitch = Math.min(plot.width() / (most + BETWEEN), plot.height() / ROWS);
    }

    private static int columns(int cases) {
        return (cases + ROWS - 1) / ROWS;
    }

    /** Whether there is room enough for dots. */
    public boolean isLegible() {
        return pitch >= LEAST_PITCH;
    }

    /** Where the others begin. */
    public double apart() {
        return first == 0 ? left : left + (columns(first) + BETWEEN) * pitch;
    }

    /** Their lower edge. */
    public double base() {
        return top + ROWS * pitch;
    }

    /**
     * Paints them.
     *
     * @param band what the band of the first group is larger in each direction, in rem; 0 for no band
     */
    public void paint(Brush brush, double band) {
        double out = brush.rem(band);
        if (first > 0 && band > 0) {
            double wide = columns(first) * pitch + 2 * out;
            brush.fill(left - out, top - out, wide, ROWS * pitch + 2 * out, Tone.BAND);
        }
        paintRun(brush, left, 0, filled, true);
        paintRun(brush, left, filled, first, false);
        paintRun(brush, apart(), 0, filledOfOthers, true);
        paintRun(brush, apart(), filledOfOthers, others, false);
    }

    /** Dots of one kind, column by column: whole columns are all the same to a screen. */
    private void paintRun(Brush brush, double start, int from, int to, boolean full) {
        for (int at = from; at < to; at += ROWS - at % ROWS) {
            int column = at / ROWS;
            double x = start + (column + 0.5) * pitch;
            double y = top + (at % ROWS + 0.5) * pitch;
            int rows = Math.min(ROWS - at % ROWS, to - at);
            double radius = (full ? FILLED : RADIUS) * pitch;
            brush.dots(DotGrid.column(x, y, rows, pitch, radius, full ? 0 : HOLE * pitch), full ? Tone.INK : Tone.CTL);
        }
    }
}
