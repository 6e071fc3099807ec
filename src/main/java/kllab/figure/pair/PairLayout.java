package kllab.figure.pair;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * The layout of the charts of a pair, in pixels: charts above each other on one axis of items, a double rule as in an
 * account, and right of it the column of their totals.
 */
public interface PairLayout {
    double width();

    double rem();

    /** The chart of the probabilities, the first. */
    Rectangle2D.Double chances();

    /** The chart of the contributions, the last. */
    Rectangle2D.Double shares();

    double barWidth();

    /** The gap between the two bars of an item. */
    double barGap();

    /** The width of the bar of a contribution. */
    double shareWidth();

    /** The left edge of the charts; left of it are the labels of their axes. */
    default double left() {
        return 2.9 * rem();
    }

    default double right() {
        return Math.max(left() + 1, width() - totals() - afterRight());
    }

    private double afterRight() {
        return 0.8 * rem();
    }

    /** The width of the column of totals. */
    default double totals() {
        return Math.max(7.4 * rem(), 0.135 * width());
    }

    default double totalsCenter() {
        return right() + afterRight() + totals() / 2;
    }

    /** The left edge of a bar: P is left of the middle of an item, Q right of it. */
    default double barLeft(boolean ofQ, double middle) {
        return ofQ ? middle + barGap() / 2 : middle - barGap() / 2 - barWidth();
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
        brush.line(right() + afterRight(), y, width(), y, Tone.AXIS, 1.4);
    }
}
