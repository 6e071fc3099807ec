package kllab.lab.compare;

import java.awt.geom.Rectangle2D;

/**
 * Where everything stands on the stage: three charts on one axis of outcomes, the column of totals to their right, names
 * and fields between. In pixels; computed from the size, so that handles and fields on the screen find their bars.
 */
record StageLayout(
        double width,
        double height,
        double rem,
        int outcomes,
        boolean fields,
        double left,
        double right,
        double totals,
        Rectangle2D.Double chances,
        Rectangle2D.Double ratios,
        Rectangle2D.Double shares) {

    /** Beyond this many outcomes the fields leave the chart for the table. */
    static final int MOST_WITH_FIELDS = 10;

    /** Up to this many outcomes labels stand beside their marks, with all decimals. */
    static final int FEW = 3;

    private static final double TITLE = 1.95;
    private static final double NAMES = 1.75;
    private static final double FIELD_ROW = 2.05;
    private static final double GAP = 0.75;
    private static final double WIDE_COLUMN = 7.4;

    static StageLayout of(double width, double height, double rem, int outcomes, boolean withFields) {
        double gutter = 2.9 * rem;
        double totals = Math.max(7.4 * rem, 0.135 * width);
        double left = gutter;
        double right = width - totals - 0.8 * rem;
        boolean fields = withFields && outcomes <= MOST_WITH_FIELDS;
        boolean sideBySide = (right - left) / outcomes >= WIDE_COLUMN * rem;
        double entry = fields ? (sideBySide ? 1 : 2) * FIELD_ROW * rem : 0;
        double legend = 2.05 * rem;
        double fixed = legend + NAMES * rem + entry + 2 * TITLE * rem + 2 * GAP * rem + 0.9 * rem;
        double plots = Math.max(1, height - fixed);
        double a = plots * (sideBySide ? 0.43 : 0.40);
        double b = plots * 0.24;
        double c = plots * (sideBySide ? 0.33 : 0.36);
        double yb = legend + a + NAMES * rem + entry + (GAP + TITLE) * rem;
        double yc = yb + b + (GAP + TITLE) * rem;
        return new StageLayout(
                width,
                height,
                rem,
                outcomes,
                fields,
                left,
                right,
                totals,
                new Rectangle2D.Double(left, legend, right - left, a),
                new Rectangle2D.Double(left, yb, right - left, b),
                new Rectangle2D.Double(left, yc, right - left, c));
    }

    double column() {
        return (right - left) / outcomes;
    }

    double center(int outcome) {
        return left + column() * (outcome + 0.5);
    }

    double barWidth() {
        return Math.min(column() * 0.32, 4.6 * rem);
    }

    double barGap() {
        return Math.min(0.7 * rem, column() * 0.07);
    }

    /** The left edge of an outcome's bar: P stands left of the middle, Q right of it. */
    double barLeft(CompareModel.Side side, int outcome) {
        double middle = center(outcome);
        return side == CompareModel.Side.P ? middle - barGap() / 2 - barWidth() : middle + barGap() / 2;
    }

    double shareWidth() {
        return Math.min(column() * 0.5, 5.2 * rem);
    }

    boolean few() {
        return outcomes <= FEW;
    }

    boolean sideBySide() {
        return column() >= WIDE_COLUMN * rem;
    }

    /** The base line of the outcomes' names. */
    double nameBaseline() {
        return chances.getMaxY() + 1.3 * rem;
    }

    double totalsCenter() {
        return right + 0.8 * rem + totals / 2;
    }

    /** The field under a bar. */
    Rectangle2D.Double field(CompareModel.Side side, int outcome) {
        double h = 1.75 * rem;
        boolean truth = side == CompareModel.Side.P;
        if (sideBySide()) {
            double w = Math.min(Math.max(barWidth(), 4.2 * rem), (column() - barGap() - 0.3 * rem) / 2);
            double wanted = barLeft(side, outcome) + barWidth() / 2 - w / 2;
            double middle = center(outcome);
            double x = truth ? Math.min(wanted, middle - barGap() / 2 - w) : Math.max(wanted, middle + barGap() / 2);
            return new Rectangle2D.Double(x, chances.getMaxY() + 1.85 * rem, w, h);
        }
        double w = Math.min(column() - 0.7 * rem, 4.6 * rem);
        return new Rectangle2D.Double(center(outcome) - w / 2, chances.getMaxY() + (truth ? 1.8 : 3.82) * rem, w, h);
    }
}
