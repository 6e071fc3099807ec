package kllab.lab.channel;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.page.Box;

/**
 * The layout of the bars of the symbols, in two groups by state, with rows of numbers below and a column for the total,
 * in pixels.
 *
 * @param plot the area of the bars, without the total
 */
record UseLayout(double width, double rem, List<SymbolContext> places, Rectangle2D.Double plot) {
    private static final double GUTTER = 4.6;
    private static final double TOTAL = 6.2;
    private static final double GROUP_GAP = 0.9;
    private static final double WIDEST = 10;
    private static final double LEGEND = 1.9;
    private static final double HEADINGS = 1.7;
    private static final double NAMES = 2.3;
    private static final double FIELDS = 2.1;
    private static final double ROW = 1.5;

    static UseLayout of(double width, double height, double rem, List<SymbolContext> places) {
        double top = (LEGEND + HEADINGS) * rem;
        double below = (NAMES + FIELDS + 3 * ROW + 0.2) * rem;
        double room = width - (GUTTER + TOTAL) * rem;
        double most = (places.size() * WIDEST + GROUP_GAP) * rem;
        return new UseLayout(
                width,
                rem,
                places,
                new Rectangle2D.Double(GUTTER * rem, top, Math.min(room, most), Math.max(rem, height - top - below)));
    }

    private boolean grouped() {
        return places.size() > ChannelState.MARKS;
    }

    double column() {
        return (plot.width - (grouped() ? GROUP_GAP * rem : 0)) / places.size();
    }

    private double left(int item) {
        boolean second = grouped() && !places.get(item).afterMark();
        return plot.x + item * column() + (second ? GROUP_GAP * rem : 0);
    }

    double center(int item) {
        return left(item) + column() / 2;
    }

    /** The left and the right edge of a group. */
    double groupLeft(boolean afterMark) {
        return afterMark || !grouped() ? plot.x : left(ChannelState.SYMBOLS);
    }

    double groupRight(boolean afterMark) {
        return afterMark ? left(ChannelState.SYMBOLS - 1) + column() : plot.getMaxX();
    }

    double barWidth() {
        return Math.min(0.32 * column(), 3.4 * rem);
    }

    private double barGap() {
        return Math.min(0.5 * rem, 0.07 * column());
    }

    double usedLeft(int item) {
        return center(item) - barGap() / 2 - barWidth();
    }

    double bestLeft(int item) {
        return center(item) + barGap() / 2;
    }

    double headingBase() {
        return (LEGEND + 0.75) * rem;
    }

    double nameBase() {
        return plot.getMaxY() + 1.1 * rem;
    }

    /** The whole scale of a probability used. */
    Box usedColumn(int item) {
        return new Box(usedLeft(item), plot.y, barWidth(), plot.height);
    }

    Box field(int item) {
        double w = Math.min(column() - 0.5 * rem, 4.6 * rem);
        return new Box(center(item) - w / 2, plot.getMaxY() + NAMES * rem, w, 1.75 * rem);
    }

    /** The base line of the numbers under the fields: 0 the cost, 1 the best probability, 2 the loss. */
    double rowBase(int row) {
        return plot.getMaxY() + (NAMES + FIELDS + ROW * row + 1.0) * rem;
    }

    double fieldBase() {
        return plot.getMaxY() + (NAMES + 1.2) * rem;
    }

    double totalLeft() {
        return plot.getMaxX() + 0.6 * rem;
    }

    double totalRight() {
        return plot.getMaxX() + TOTAL * rem;
    }
}
