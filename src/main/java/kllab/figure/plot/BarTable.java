package kllab.figure.plot;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.text.RichText;

/**
 * A table whose cells are bars, each with its number behind: names at the left, a head above each column, and below a double rule
 * the sums. The numbers of the last column are at its right end.
 */
public final class BarTable {
    private static final double HEAD = 2.1;
    private static final double FOOT = 2.3;
    private static final double HEAD_BASE = 1.1;
    private static final double FOOT_BASE = 0.7;
    private static final double UNDER_ROWS = 0.2;
    private static final double BAR = 0.52;
    private static final double MOST_BAR = 1.6;
    private static final double TRACK = 2;
    private static final double FIELD = 3.3;
    private static final double FIELD_HIGH = 1.75;
    private static final double OFF = 0.55;
    private static final double APART = 0.2;
    private static final double BEFORE_END = 0.3;
    private static final double AFTER_NAME = 0.8;
    private static final double BASE = 0.36;
    private static final double THUMB = 0.5;
    private static final double RING = 0.45;
    private static final double STICK = 0.17;

    private final Plot[] plots;
    private Columns columns = new Columns(0, new double[0], new double[0]);
    private double rem = 1;
    private double left;
    private double width;
    private double height;
    private double row;

    /**
     * The layout of the columns.
     *
     * @param names the width of the names, in rem
     * @param at where columns begin and the last one ends, as parts of the width behind the names
     * @param lengths of their scales, as such parts
     */
    @SuppressWarnings("ArrayRecordComponent") // constants, never changed
    public record Columns(double names, double[] at, double[] lengths) {}

    /** Columns with scales from 0 to 1. */
    public BarTable(int columns) {
        plots = new Plot[columns];
        for (int i = 0; i < columns; i++) {
            plots[i] = new Plot(Scale.across().show(0, 1), Scale.up().show(0, 1));
        }
    }

    /** Its height with some rows, in rem: where they are many, they are low. */
    public static double high(int rows) {
        return HEAD + FOOT + rows * (rows <= 4 ? 3 : rows <= 6 ? 2.4 : 2);
    }

    /** Gives it the whole of a sheet, in pixels. */
    public void place(Look look, double wide, double high, int rows, Columns next) {
        rem = look.rem();
        columns = next;
        width = wide;
        height = high;
        left = columns.names * rem;
        row = (height - (HEAD + FOOT) * rem) / rows;
        for (int i = 0; i < plots.length; i++) {
            double x = start(i);
            plots[i].place(x, HEAD * rem, x + columns.lengths[i] * (width - left), height - FOOT * rem);
        }
    }

    /** The chart of a column, for its scale. */
    public Plot plot(int column) {
        return plots[column];
    }

    private double start(int column) {
        return left + columns.at[column] * (width - left);
    }

    private boolean isLast(int column) {
        return column == plots.length - 1;
    }

    private double middle(int item) {
        return HEAD * rem + (item + 0.5) * row;
    }

    private double thick() {
        return Math.min(BAR * row, MOST_BAR * rem);
    }

    /** Where the numbers of a column begin. */
    private double numbers(int column) {
        return plots[column].right() + OFF * rem;
    }

    /** The place of a name. */
    public Box name(int item) {
        return new Box(0, middle(item) - row / 2, left - AFTER_NAME * rem, row);
    }

    /** Where the end of a bar, or of a stick, is held, along all of it. */
    public MarkPlace hold(int column, int item, double value) {
        Plot plot = plots[column];
        double x = plot.x(value);
        double high = Math.min(row, 2 * rem);
        Box area = new Box(plot.left() - BASE * rem, middle(item) - high / 2, x - plot.left() + 1.2 * rem, high);
        double field = Math.min(FIELD_HIGH * rem, row - 2);
        Box number = new Box(numbers(column), middle(item) - field / 2, FIELD * rem, field);
        return new MarkPlace(area, x - area.x(), high / 2, 2 * RING * rem, plot.width(), number);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    /** Paints a band behind a row. */
    public void paintBand(Brush brush, int item) {
        brush.fill(0, middle(item) - row / 2, width, row, Tone.BAND);
    }

    /** Paints a name, cut with an ellipsis if it is too long. */
    public void paintName(Brush brush, int item, String name) {
        double end = left - AFTER_NAME * rem;
        String shown = brush.look().shortened(name, true, end - BEFORE_END * rem);
        brush.text(shown, end, middle(item) + BASE * rem, Tone.INK, true, rem, Anchor.END);
    }

    /** Paints the head of a column: the first of several versions for which there is room. */
    public void paintHead(Brush brush, int column, List<RichText> versions) {
        double room = start(column + 1) - start(column) - FOOT_BASE * rem;
        RichText head = brush.fitting(versions, room);
        brush.fitted(head, start(column), HEAD_BASE * rem, room, Tone.INK2, Anchor.START);
    }

    /** Paints the line on which something moves, or which a bar fills. */
    public void paintTrack(Brush brush, int column, int item) {
        Plot plot = plots[column];
        brush.fill(plot.left(), middle(item) - TRACK / 2, plot.width(), TRACK, Tone.TRACK);
    }

    /** Paints a bar; a negative one with dots, as long as if it were positive. */
    public void paintBar(Brush brush, int column, int item, double value, Tone tone) {
        double x = plots[column].left();
        double y = middle(item) - thick() / 2;
        if (value < 0) {
            brush.dotted(x, y, plots[column].along(-value), thick(), tone);
        } else if (value > 0) {
            brush.fill(x, y, plots[column].along(value), thick(), tone);
        }
    }

    /** Paints a hatched bar with a thumb at its end, by which it is moved. */
    public void paintMoved(Brush brush, int column, int item, double value) {
        double end = plots[column].along(value);
        double y = middle(item) - thick() / 2;
        brush.hatched(plots[column].left(), y, end, thick());
        double x = plots[column].left() + end - THUMB / 2 * rem;
        double high = thick() + 2 * APART * rem;
        brush.fill(x, y - APART * rem, THUMB * rem, high, Tone.BG);
        brush.outline(x, y - APART * rem, THUMB * rem, high, Tone.Q, brush.rem(0.12));
    }

    /** Paints a stick from zero with a ring at its end: for what does not add up. */
    public void paintStick(Brush brush, int column, int item, double value) {
        paintStick(brush, column, item, value, RING, true);
    }

    /**
     * Paints a stick from zero with a dot at its end.
     *
     * @param radius of the dot, in rem
     * @param hollow whether it is a ring
     */
    public void paintStick(Brush brush, int column, int item, double value, double radius, boolean hollow) {
        Plot plot = plots[column];
        double y = middle(item);
        double x = plot.xInside(value);
        brush.line(plot.xInside(0), y, x, y, Tone.R, brush.rem(STICK));
        brush.disc(x, y, radius * rem, hollow ? Tone.BG : Tone.R);
        brush.ring(x, y, radius * rem, Tone.R, brush.rem(STICK - 0.02));
    }

    /** Paints where the zero of a column is. */
    public void paintZero(Brush brush, int column, int item) {
        double x = plots[column].x(0);
        double off = BAR * thick();
        brush.line(x, middle(item) - off, x, middle(item) + off, Tone.AXIS, 1.2);
    }

    /** Paints the number of a cell. */
    public void paintNumber(Brush brush, int column, int item, String number, Tone tone) {
        double x = isLast(column) ? width - BEFORE_END * rem : numbers(column);
        double room = isLast(column) ? x - plots[column].right() : start(column + 1) - x - APART * rem;
        Anchor anchor = isLast(column) ? Anchor.END : Anchor.START;
        brush.fitted(number, x, middle(item) + BASE * rem, room, tone, true, anchor);
    }

    /** Paints something behind the number of a cell. */
    public void paintMore(Brush brush, int column, int item, RichText more, Tone tone) {
        double x = numbers(column) + (FIELD + BEFORE_END) * rem;
        double room = start(column + 1) - x - APART * rem;
        brush.fitted(more, x, middle(item) + BASE * rem, room, tone, Anchor.START);
    }

    /** Paints what the bar of something pinned was. */
    public void ghost(Brush brush, int column, int item, double value) {
        double high = thick() + 2 * TRACK;
        brush.ghost(plots[column].left(), middle(item) - high / 2, plots[column].along(Math.abs(value)), high);
    }

    /** Paints the name of the sums. */
    public void paintSums(Brush brush, String name) {
        brush.text(name, left - AFTER_NAME * rem, height - FOOT_BASE * rem, Tone.INK2, false, rem, Anchor.END);
    }

    /** Paints the sum of a column, under a double rule. */
    public void paintSum(Brush brush, int column, String sum, Tone tone) {
        double end = isLast(column) ? width : numbers(column) + FIELD * rem;
        brush.sumRule(height - (FOOT - UNDER_ROWS) * rem, plots[column].left(), end);
        double x = isLast(column) ? width - BEFORE_END * rem : numbers(column);
        Anchor anchor = isLast(column) ? Anchor.END : Anchor.START;
        brush.text(sum, x, height - FOOT_BASE * rem, tone, true, rem, anchor);
    }
}
