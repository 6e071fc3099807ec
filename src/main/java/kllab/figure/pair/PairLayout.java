package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * The layout of the charts of a pair, in pixels: three charts above each other on one axis of items, a double rule as in
 * an account, and right of it the column of their totals. Computed from the size, so that what lies over them matches.
 */
public interface PairLayout {
    /** With more items labels are above their marks, and shorter. */
    int FEW = 3;

    double width();

    double height();

    double rem();

    /** The number of items: of outcomes, of letters. */
    int items();

    /** Items per column: 1 as long as pixels can show each. */
    default int perColumn() {
        return 1;
    }

    Areas areas();

    /**
     * The charts.
     *
     * @param chances the chart of the probabilities
     * @param middle the second
     * @param shares the chart of the contributions
     */
    record Areas(Rectangle2D.Double chances, Rectangle2D.Double middle, Rectangle2D.Double shares) {
        private static final double TITLE = 1.95;
        private static final double GAP = 0.75;

        /**
         * The charts of a layout of this size.
         *
         * @param legend the height of the line above them, in rem
         * @param under the height of what is under the first, in rem
         * @param foot the margin below the last, in rem
         * @param first the part of the first in the height of all three, {@code second} that of the second
         */
        public static Areas of(
                double width,
                double height,
                double rem,
                double legend,
                double under,
                double foot,
                double first,
                double second) {
            double across = right(width, rem) - left(rem);
            double plots = Math.max(1, height - (legend + under + 2 * (GAP + TITLE) + foot) * rem);
            double top = legend * rem;
            double middle = top + plots * first + (under + GAP + TITLE) * rem;
            double last = middle + plots * second + (GAP + TITLE) * rem;
            return new Areas(
                    new Rectangle2D.Double(left(rem), top, across, plots * first),
                    new Rectangle2D.Double(left(rem), middle, across, plots * second),
                    new Rectangle2D.Double(left(rem), last, across, plots * (1 - first - second)));
        }
    }

    default Rectangle2D.Double chances() {
        return areas().chances;
    }

    default Rectangle2D.Double middle() {
        return areas().middle;
    }

    default Rectangle2D.Double shares() {
        return areas().shares;
    }

    default boolean few() {
        return items() <= FEW;
    }

    // ---- across -------------------------------------------------------------------------------------------------

    /** The left edge of the charts; left of it are the labels of their axes. */
    static double left(double rem) {
        return 2.9 * rem;
    }

    static double right(double width, double rem) {
        return Math.max(left(rem) + 1, width - totals(width, rem) - afterRight(rem));
    }

    private static double afterRight(double rem) {
        return 0.8 * rem;
    }

    private static double totals(double width, double rem) {
        return Math.max(7.4 * rem, 0.135 * width);
    }

    default double left() {
        return left(rem());
    }

    default double right() {
        return right(width(), rem());
    }

    /** The width of the column of totals. */
    default double totals() {
        return totals(width(), rem());
    }

    default double totalsCenter() {
        return right() + afterRight(rem()) + totals() / 2;
    }

    /** The number of columns; the last may have fewer items, and is then narrower. */
    default int columns() {
        return (items() + perColumn() - 1) / perColumn();
    }

    default int columnOf(int item) {
        return item / perColumn();
    }

    default int firstOf(int column) {
        return column * perColumn();
    }

    default int lastOf(int column) {
        return Math.min(items(), (column + 1) * perColumn()) - 1;
    }

    /** The width of a column. */
    default double column() {
        return (right() - left()) / items() * perColumn();
    }

    default double columnLeft(int column) {
        return left() + (right() - left()) / items() * firstOf(column);
    }

    default double columnRight(int column) {
        return left() + (right() - left()) / items() * (lastOf(column) + 1);
    }

    /** The centre of an item's column. */
    default double center(int item) {
        int column = columnOf(item);
        return (columnLeft(column) + columnRight(column)) / 2;
    }

    /** The column at a position, or −1 if there is none. */
    default int columnAt(double x) {
        return x >= left() && x < right() ? Math.min(columns() - 1, (int) ((x - left()) / column())) : -1;
    }

    default double barWidth() {
        return Math.min(column() * 0.32, 4.6 * rem());
    }

    /** The gap between the two bars of an item. */
    default double barGap() {
        return Math.min(column() * 0.07, 0.7 * rem());
    }

    /** The width of the bar of a contribution. */
    default double shareWidth() {
        return Math.min(column() * 0.5, 5.2 * rem());
    }

    /** The left edge of a bar: P is left of the middle of an item, Q right of it. */
    default double barLeft(boolean ofQ, double middle) {
        return ofQ ? middle + barGap() / 2 : middle - barGap() / 2 - barWidth();
    }

    // ---- painting -----------------------------------------------------------------------------------------------

    /** The part of the band of an item between two heights; parts meet on whole pixels. */
    default void paintBand(Brush brush, int item, double from, double to) {
        double inset = Math.min(brush.rem(0.3), column() * 0.2);
        double top = Math.rint(from);
        brush.fill(columnLeft(item) + brush.rem(0.15), top, column() - inset, Math.rint(to) - top, Tone.BAND);
    }

    /** The double rule of an account: the items left of it, their totals right of it. */
    default void paintDoubleRule(Brush brush) {
        double top = chances().y - brush.rem(0.1);
        for (double x : new double[] {right() + brush.rem(0.4), right() + brush.rem(0.58)}) {
            brush.line(x, top, x, shares().getMaxY(), Tone.TRACK, 1);
        }
    }

    /** The line on which a total stands, or from which it hangs. */
    default void paintTotalAxis(Brush brush, double y) {
        brush.line(right() + afterRight(rem()), y, width(), y, Tone.AXIS, 1.4);
    }
}
