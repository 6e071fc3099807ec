package kllab.figure.plot;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.awt.Stroke;
import java.util.List;
import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.text.RichText;

/**
 * What is left of an amount, step by step: the first column is the whole, hatched; each further one is what is left, and above it what
 * this step has saved, a KL. The steps up to the chosen one stand on top of each other at the right, beyond a double rule. Beside the
 * steps there may be columns of something else.
 */
public final class Stairs {
    /** What is left of the chart for the numbers at its left. */
    public static final double LEFT = 2.9;

    /** The width of the totals: in rem at least, and as a part of the width at least. */
    private static final double TOTALS = 7.4;

    private static final double TOTALS_SHARE = 0.135;
    private static final double BETWEEN = 0.8;
    private static final double TOP = 2.6;
    private static final double FOOT = 3;
    private static final double BAR = 0.56;

    /** A bar has room for its number if its column has. */
    private static final double LEAST_BAR = 3;

    /** The height of a piece that has room for its number, in rem. */
    private static final double ROOM = 1.25;

    /** All may be nothing. */
    private static final double LEAST = 0.1;

    private final Plot plot = new Plot(Scale.across(), Scale.up());
    private double width;
    private double height;

    /**
     * A step.
     *
     * @param level what is left
     * @param digits the same as text
     * @param drop by how much it is less than the one before, as text with its sign
     * @param gain the same without a sign
     */
    public record Step(double level, String digits, String drop, String gain) {}

    /** The right end of what is beside the totals, in a sheet of this width: what is below has the same. */
    public static double end(double width, Look look) {
        double totals = Math.max(TOTALS * look.rem(), TOTALS_SHARE * width) + BETWEEN * look.rem();
        return Math.max(2 * LEFT * look.rem(), width - totals);
    }

    /** Where the bar of the totals is, beside an end: its height is to be filled in. */
    public static Box total(double width, Look look) {
        double x = end(width, look) + 2.4 * look.rem();
        return new Box(x, 0, Math.min(2.6 * look.rem(), (width - x) / 2), 0);
    }

    /** The room for a text in the middle of the totals. */
    public static double totalRoom(double width, Look look) {
        Box bar = total(width, look);
        double middle = bar.x() + bar.width() / 2;
        return 2 * Math.min(width - middle, middle - end(width, look) - BETWEEN * look.rem());
    }

    /** Places it in a sheet; the axis has the levels from 0 to the highest one. */
    public void place(double sheetWidth, double sheetHeight, int columns, double highest, Look look) {
        width = sheetWidth;
        height = sheetHeight;
        plot.place(LEFT * look.rem(), TOP * look.rem(), end(width, look), height - FOOT * look.rem());
        plot.across().show(-0.5, columns - 0.5);
        plot.up().in(look.shown(1)).show(0, Math.max(LEAST, highest * 1.06)).apart(3 * look.rem(), plot.height());
    }

    public Plot plot() {
        return plot;
    }

    /** The left edge of the bar of a column. */
    public double left(int column) {
        return plot.x(column) - wide() / 2;
    }

    /** The width of a bar. */
    public double wide() {
        return Math.max(BAR * column(), Math.min(0.9 * column(), LEAST_BAR * plot.left() / LEFT));
    }

    private double column() {
        return plot.x(1) - plot.x(0);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    /** Paints the axis, under a band for the chosen column. */
    public void paintGround(Brush brush, int chosen) {
        plot.paintBand(brush, chosen - 0.47, chosen + 0.47, 2.8);
        plot.paintLevels(brush);
    }

    public void paintSteps(Brush brush, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            double x = left(i);
            double y = plot.y(steps.get(i).level);
            double high = plot.base() - y;
            if (i == 0) {
                brush.hatched(x, y, wide(), high);
            } else {
                brush.fill(x, y, wide(), high, Tone.P);
                paintDrop(brush, i, plot.y(steps.get(i - 1).level), y, steps.get(i).drop);
            }
            paintLevel(brush, i, y, steps.get(i).digits);
        }
    }

    private void paintLevel(Brush brush, int column, double y, String digits) {
        double middle = left(column) + wide() / 2;
        double high = plot.base() - y;
        double base = y + high / 2 + brush.rem(0.38);
        double size = Math.min(brush.rem(1.1), largest(brush, digits));
        if (column == 0) {
            brush.plate(digits, middle, base, Tone.QT, true, size, MIDDLE, Tone.BG);
        } else if (high > brush.rem(ROOM)) {
            brush.text(digits, middle, base, Tone.ONP, true, size, MIDDLE);
        } else {
            double x = left(column) + wide() + brush.rem(0.2);
            double room = left(column + 1) - x - brush.rem(0.2);
            brush.fitted(digits, x, plot.base() - brush.rem(0.3), room, Tone.PT, true, START);
        }
    }

    private void paintDrop(Brush brush, int column, double before, double y, String digits) {
        double x = left(column);
        brush.dashed(left(column - 1) + wide() + 2, before, x - 2, before, Tone.KL, 1.2, 2, 4);
        brush.fill(x, before, wide(), Math.max(0, y - before - 2), Tone.KL);
        boolean inside = y - before > brush.rem(ROOM);
        double base = inside ? (before + y) / 2 + brush.rem(0.34) : before - brush.rem(0.35);
        double size = Math.min(brush.rem(1), largest(brush, digits));
        brush.text(digits, x + wide() / 2, base, inside ? Tone.ONK : Tone.KLT, true, size, MIDDLE);
    }

    /** The size of a number that is as wide as a bar, or of the smallest type. */
    private double largest(Brush brush, String digits) {
        return Math.max(brush.look().least(), 0.95 * wide() / brush.width(digits, true, 1));
    }

    /** Paints the outlines of other levels. */
    public void paintGhosts(Brush brush, List<Double> levels) {
        for (int i = 0; i < levels.size(); i++) {
            double y = plot.yInside(levels.get(i));
            brush.ghost(left(i), y, wide(), plot.base() - y);
        }
    }

    /** Paints a ring beside a column, at something that is to be compared with it. */
    public void paintRing(Brush brush, int column, double level) {
        double x = (left(column) + wide() + left(column + 1)) / 2;
        double y = plot.yInside(level);
        brush.disc(x, y, brush.rem(0.42), Tone.BG);
        brush.ring(x, y, brush.rem(0.36), Tone.INK, brush.rem(0.16));
    }

    /** Paints the names of the columns in two lines, or short ones where one has too little room. */
    public void paintNames(Brush brush, List<String> names, List<String> briefs, int chosen) {
        double room = 0.98 * column();
        Stream<String> lines = names.stream().flatMap(String::lines);
        boolean fit = lines.allMatch(line -> brush.width(line, true, brush.rem(1)) <= room);
        for (int i = 0; i < names.size(); i++) {
            List<String> parts = (fit ? names : briefs).get(i).lines().toList();
            for (int k = 0; k < parts.size(); k++) {
                double base = plot.base() + brush.rem(1.25 + 1.2 * k);
                brush.fitted(parts.get(k), plot.x(i), base, room, Tone.INK, i == chosen, MIDDLE);
            }
        }
    }

    /**
     * Paints bounds beside the steps, as a bracket with a name: they are no level.
     *
     * @param from where the bracket begins, in widths of a bar, and {@code share} how wide it is
     * @param dashed whether they are somebody else's
     */
    public void paintBounds(
            Brush brush, double from, double share, double least, double most, String name, boolean dashed) {
        double w = share * wide();
        double x = left((int) Math.rint(plot.across().high() - 0.5)) + from * wide();
        double y = plot.yInside(most);
        double high = Math.max(2, plot.yInside(least) - y);
        brush.fill(x, y, w, high, Tone.BG);
        if (dashed) {
            Stroke dashes = Brush.dashes(brush.rem(0.1), brush.rem(0.4), brush.rem(0.25));
            brush.stroke(Brush.polygon(x, y, x + w, y, x + w, y + high, x, y + high), Tone.INK2, dashes);
        } else {
            brush.outline(x, y, w, high, Tone.INK, brush.rem(0.16));
        }
        boolean inside = high > brush.rem(ROOM) && brush.width(name, true, brush.rem(1)) < w - 4;
        double base = inside ? y + high / 2 + brush.rem(0.35) : y - brush.rem(0.4);
        double room = inside ? w : share < 1 ? 1.4 * w : column() - 2;
        brush.fitted(name, x + w / 2, base, room, dashed ? Tone.INK2 : Tone.INK, true, MIDDLE);
    }

    /** Paints the steps up to the chosen one on top of each other, with their sum and a name. */
    public void paintTotals(Brush brush, List<Step> steps, int chosen, String sum, List<RichText> name) {
        Look look = brush.look();
        Box bar = total(width, look);
        double end = plot.right();
        brush.totalRule(end + brush.rem(0.4), plot.top() - brush.rem(1), height);
        brush.line(end + brush.rem(BETWEEN), plot.base(), width, plot.base(), Tone.AXIS, 1.4);
        double known = 0;
        for (int i = 1; i <= chosen; i++) {
            double below = plot.y(known);
            known += steps.get(i - 1).level - steps.get(i).level;
            double above = plot.y(known);
            brush.fill(bar.x(), above, bar.width(), Math.max(0, below - above - (i > 1 ? 1.5 : 0)), Tone.KL);
            if (below - above > look.small()) {
                double base = (below + above) / 2 + brush.rem(0.3);
                brush.label(steps.get(i).gain, bar.right() + brush.rem(0.4), base, Tone.KLT, START);
            }
        }
        double middle = bar.x() + bar.width() / 2;
        brush.text(sum, middle, plot.y(known) - brush.rem(0.5), Tone.KLT, true, brush.rem(1.05), MIDDLE);
        double room = totalRoom(width, look);
        brush.fitted(brush.fitting(name, room), middle, plot.base() + brush.rem(1.25), room, Tone.KLT, MIDDLE);
    }
}
