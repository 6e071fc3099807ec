package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import kllab.figure.pair.PairLayout;

/**
 * The layout of the stage: three charts on one axis of outcomes, the column of totals to their right, names and fields
 * between. In pixels; computed from the size, so that handles and fields match their bars.
 *
 * @param perColumn outcomes per column: 1 as long as pixels can show each
 * @param strip the height reserved for the selected outcome of many, or 0
 */
record ChartsLayout(
        double width,
        double height,
        double rem,
        int outcomes,
        int perColumn,
        boolean fields,
        double strip,
        Rectangle2D.Double chances,
        Rectangle2D.Double ratios,
        Rectangle2D.Double shares)
        implements PairLayout {

    /** With more outcomes the fields are only in the table. */
    static final int MOST_WITH_FIELDS = 10;

    /** With more outcomes bars become a step outline, and the selected outcome is changed in a strip instead. */
    static final int MOST_WITH_BARS = 32;

    /** The least width of a column of a step outline, in pixels; outcomes that would be narrower share a column. */
    private static final double NARROWEST = 2;

    /** Up to this number of outcomes labels are beside their marks, with all decimals. */
    static final int FEW = 3;

    private static final double TITLE = 1.95;
    private static final double NAMES = 1.75;
    private static final double FIELD_ROW = 2.05;
    private static final double GAP = 0.75;
    private static final double NOTE = 1.6;
    private static final double STRIP = 2.2;
    private static final double WIDE_COLUMN = 7.4;

    /**
     * The least gap between the two fields of an outcome; smaller than that between neighbours, so that pairs are
     * recognised.
     */
    private static final double PAIR = 0.25;

    private static final double PAIRS = 0.8;
    private static final Rectangle2D.Double NONE = new Rectangle2D.Double();

    static ChartsLayout of(double width, double height, double rem, int outcomes, boolean withFields) {
        PairLayout empty = new ChartsLayout(width, height, rem, outcomes, 1, false, 0, NONE, NONE, NONE);
        double left = empty.left();
        double right = empty.right();
        boolean fields = withFields && outcomes <= MOST_WITH_FIELDS;
        boolean sideBySide = (right - left) / outcomes >= WIDE_COLUMN * rem;
        boolean steps = outcomes > MOST_WITH_BARS;
        int perColumn = steps ? Columns.outcomesPerColumn(outcomes, (int) ((right - left) / NARROWEST)) : 1;
        double note = steps ? NOTE * rem : 0;
        double strip = steps && withFields ? STRIP * rem : 0;
        double entry = note + strip + (fields ? (sideBySide ? 1 : 2) * FIELD_ROW * rem : 0);
        double legend = 2.05 * rem;
        double fixed = legend + NAMES * rem + entry + 2 * TITLE * rem + 2 * GAP * rem + 0.9 * rem;
        double plots = Math.max(1, height - fixed);
        double a = plots * (sideBySide ? 0.43 : 0.40);
        double b = plots * 0.24;
        double c = plots * (sideBySide ? 0.33 : 0.36);
        double yb = legend + a + NAMES * rem + entry + (GAP + TITLE) * rem;
        double yc = yb + b + (GAP + TITLE) * rem;
        return new ChartsLayout(
                width,
                height,
                rem,
                outcomes,
                perColumn,
                fields,
                strip,
                new Rectangle2D.Double(left, legend, right - left, a),
                new Rectangle2D.Double(left, yb, right - left, b),
                new Rectangle2D.Double(left, yc, right - left, c));
    }

    /** Whether the probabilities are drawn as a step outline. */
    boolean steps() {
        return outcomes > MOST_WITH_BARS;
    }

    /** The number of columns; the last may have fewer outcomes, and is then narrower. */
    int columns() {
        return (outcomes + perColumn - 1) / perColumn;
    }

    int columnOf(int outcome) {
        return outcome / perColumn;
    }

    int firstOf(int column) {
        return column * perColumn;
    }

    int lastOf(int column) {
        return Math.min(outcomes, (column + 1) * perColumn) - 1;
    }

    /** The width of a column. */
    double column() {
        return (right() - left()) / outcomes * perColumn;
    }

    double columnLeft(int column) {
        return left() + (right() - left()) / outcomes * firstOf(column);
    }

    double columnRight(int column) {
        return left() + (right() - left()) / outcomes * (lastOf(column) + 1);
    }

    /** The centre of an outcome's column. */
    double center(int outcome) {
        int column = columnOf(outcome);
        return (columnLeft(column) + columnRight(column)) / 2;
    }

    /** The column at a position, or −1 if there is none. */
    int columnAt(double x) {
        return x >= left() && x < right() ? Math.min(columns() - 1, (int) ((x - left()) / column())) : -1;
    }

    /** The base line of the note about the columns, under the names. */
    double noteBaseline() {
        return nameBaseline() + (NOTE - 0.1) * rem;
    }

    /** The top of the strip for the selected outcome. */
    double stripTop() {
        return chances.getMaxY() + (NAMES + NOTE) * rem;
    }

    @Override
    public double barWidth() {
        return Math.min(column() * 0.32, 4.6 * rem);
    }

    @Override
    public double barGap() {
        return Math.min(0.7 * rem, column() * 0.07);
    }

    /** The left edge of an outcome's bar. */
    double barLeft(CompareModel.Side side, int outcome) {
        return barLeft(side == CompareModel.Side.Q, center(outcome));
    }

    @Override
    public double shareWidth() {
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

    /** The field under a bar. */
    Rectangle2D.Double field(CompareModel.Side side, int outcome) {
        double h = 1.75 * rem;
        boolean truth = side == CompareModel.Side.P;
        if (sideBySide()) {
            double inner = Math.min(barGap(), PAIR * rem) / 2;
            double w = Math.min(Math.max(barWidth(), 4.2 * rem), (column() - PAIRS * rem) / 2 - inner);
            double wanted = barLeft(side, outcome) + barWidth() / 2 - w / 2;
            double middle = center(outcome);
            double x = truth ? Math.min(wanted, middle - inner - w) : Math.max(wanted, middle + inner);
            return new Rectangle2D.Double(x, chances.getMaxY() + 1.85 * rem, w, h);
        }
        double w = Math.min(column() - 0.7 * rem, 4.6 * rem);
        return new Rectangle2D.Double(center(outcome) - w / 2, chances.getMaxY() + (truth ? 1.8 : 3.82) * rem, w, h);
    }
}
