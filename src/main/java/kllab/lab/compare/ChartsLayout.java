package kllab.lab.compare;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.Mode;
import kllab.figure.pair.PairLayout;

/**
 * The layout of the stage, with names and fields under the first chart.
 *
 * @param items the number of outcomes
 * @param strip the height reserved for the selected outcome of many, or 0
 */
record ChartsLayout(
        double width,
        double height,
        double rem,
        int items,
        int perColumn,
        boolean fields,
        double strip,
        PairLayout.Areas areas)
        implements PairLayout {

    /** With more outcomes the fields are only in the table. */
    static final int MOST_WITH_FIELDS = 10;

    /** With more outcomes bars become a step outline, and the selected outcome is changed in a strip instead. */
    static final int MOST_WITH_BARS = 32;

    /** The least width of a column of a step outline, in pixels; outcomes that would be narrower share a column. */
    private static final double NARROWEST = 2;

    private static final double NARROWEST_FIELD = 6;

    private static final double LEGEND = 2.05;

    /** With the numbers of bars that are as high as the chart. */
    private static final double LEGEND_IN_HALL = 3.1;

    private static final double FOOT = 0.9;
    private static final double NAMES = 1.75;
    private static final double FIELD_ROW = 2.05;
    private static final double NOTE = 1.6;
    private static final double STRIP = 2.2;
    private static final double WIDE_COLUMN = 7.4;
    private static final double RATIOS = 0.24;
    private static final double CHANCES_IN_HALL = 0.36;

    /**
     * The least gap between the two fields of an outcome; smaller than that between neighbours, so that pairs are
     * recognised.
     */
    private static final double PAIR = 0.25;

    private static final double PAIRS = 0.8;

    static ChartsLayout of(double width, double height, double rem, int outcomes, Mode mode) {
        double across = PairLayout.right(width, rem) - PairLayout.left(rem);
        boolean fields = mode == Mode.WINDOW && outcomes <= MOST_WITH_FIELDS;
        boolean sideBySide = across / outcomes >= WIDE_COLUMN * rem;
        boolean steps = outcomes > MOST_WITH_BARS;
        int perColumn = steps ? Columns.outcomesPerColumn(outcomes, (int) (across / NARROWEST)) : 1;
        double strip = steps && mode == Mode.WINDOW ? STRIP : 0;
        double entry = (steps ? NOTE : 0) + strip + (fields ? (sideBySide ? 1 : 2) * FIELD_ROW : 0);
        boolean inHall = mode == Mode.PRESENTING;
        double legend = inHall ? LEGEND_IN_HALL : LEGEND;
        double chances = inHall ? CHANCES_IN_HALL : sideBySide ? 0.43 : 0.40;
        Areas areas = Areas.of(width, height, rem, legend, NAMES + entry, FOOT, chances, RATIOS);
        return new ChartsLayout(width, height, rem, outcomes, perColumn, fields, strip * rem, areas);
    }

    /** Whether the probabilities are drawn as a step outline. */
    boolean steps() {
        return items > MOST_WITH_BARS;
    }

    /** For a step outline a line in a narrow band. */
    @Override
    public void paintBand(Brush brush, int outcome, double from, double to) {
        if (steps()) {
            double top = Math.rint(from);
            double width = Math.max(column(), brush.rem(0.8));
            double x = center(outcome);
            brush.fill(x - width / 2, top, width, Math.rint(to) - top, Tone.BAND);
            brush.line(x, top, x, Math.rint(to), Tone.LINE, 1);
        } else {
            PairLayout.super.paintBand(brush, outcome, from, to);
        }
    }

    /** The base line of the note about the columns, under the names. */
    double noteBaseline() {
        return nameBaseline() + (NOTE - 0.1) * rem;
    }

    /** The top of the strip for the selected outcome. */
    double stripTop() {
        return chances().getMaxY() + (NAMES + NOTE) * rem;
    }

    /** The left edge of an outcome's bar. */
    double barLeft(CompareModel.Side side, int outcome) {
        return barLeft(side == CompareModel.Side.Q, center(outcome));
    }

    boolean sideBySide() {
        return column() >= WIDE_COLUMN * rem;
    }

    /** The base line of the outcomes' names. */
    double nameBaseline() {
        return chances().getMaxY() + 1.3 * rem;
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
            return new Rectangle2D.Double(x, chances().getMaxY() + 1.85 * rem, w, h);
        }
        double w = Math.min(column() - 0.7 * rem, 4.6 * rem);
        return new Rectangle2D.Double(center(outcome) - w / 2, chances().getMaxY() + (truth ? 1.8 : 3.82) * rem, w, h);
    }

    /** Where the name of an outcome is typed, inside a stage of a given width. */
    Box nameField(int outcome, double width) {
        double w = Math.max(column() - rem(), NARROWEST_FIELD * rem());
        double x = Math.clamp(center(outcome) - w / 2, 0, width - w);
        return new Box(x, chances().getMaxY() + 0.1 * rem(), w, 1.75 * rem());
    }
}
