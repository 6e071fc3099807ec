package kllab.lab.morse;

import java.awt.geom.Rectangle2D;
import kllab.core.coding.CodeBook;
import kllab.figure.pair.PairLayout;

/**
 * The layout of the stage, in pixels: probabilities, signals and contributions on one axis of letters, the column of
 * totals to their right.
 */
record MorseChartLayout(
        double width,
        double height,
        double rem,
        Rectangle2D.Double chances,
        Rectangle2D.Double times,
        Rectangle2D.Double shares)
        implements PairLayout {
    private static final double LEGEND = 2.3;
    private static final double TITLE = 1.95;
    private static final double NAMES = 1.45;
    private static final double DURATIONS = 1.35;
    private static final double GAP = 0.75;
    private static final Rectangle2D.Double NONE = new Rectangle2D.Double();

    static MorseChartLayout of(double width, double height, double rem) {
        MorseChartLayout empty = new MorseChartLayout(width, height, rem, NONE, NONE, NONE);
        double left = empty.left();
        double across = empty.right() - left;
        double fixed = (LEGEND + 2 * TITLE + 2 * GAP + NAMES + DURATIONS + 0.4) * rem;
        double plots = Math.max(1, height - fixed);
        double a = plots * 0.26;
        double b = plots * 0.42;
        double c = plots * 0.32;
        double topA = LEGEND * rem;
        double topB = topA + a + (GAP + TITLE + NAMES + DURATIONS) * rem;
        double topC = topB + b + (GAP + TITLE) * rem;
        return new MorseChartLayout(
                width,
                height,
                rem,
                new Rectangle2D.Double(left, topA, across, a),
                new Rectangle2D.Double(left, topB, across, b),
                new Rectangle2D.Double(left, topC, across, c));
    }

    double column() {
        return (right() - left()) / CodeBook.SIZE;
    }

    /** The centre of a column, counted from the left. */
    double center(int rank) {
        return left() + column() * (rank + 0.5);
    }

    /** The column at a position, from 0 to 25. */
    int rankAt(double x) {
        return Math.clamp((int) Math.floor((x - left()) / column()), 0, CodeBook.SIZE - 1);
    }

    @Override
    public double barWidth() {
        return column() * 0.36;
    }

    @Override
    public double barGap() {
        return column() * 0.06;
    }

    /** The width of a signal's strip of paper. */
    double stripWidth() {
        return Math.min(column() * 0.58, 1.7 * rem);
    }

    @Override
    public double shareWidth() {
        return column() * 0.54;
    }

    double titleOfTimes() {
        return times.y - (NAMES + DURATIONS + 0.55) * rem;
    }

    double titleOfShares() {
        return shares.y - 0.75 * rem;
    }

    /** The base line of the letters. */
    double names() {
        return times.y - (DURATIONS + 0.35) * rem;
    }

    /** The base line of the durations, under the letters. */
    double durations() {
        return times.y - 0.42 * rem;
    }

    /** The area of a column that can be dragged: the letter and its signal. */
    Rectangle2D.Double handle(int rank) {
        double top = times.y - (NAMES + DURATIONS) * rem;
        return new Rectangle2D.Double(left() + column() * rank, top, column(), times.getMaxY() - top);
    }
}
