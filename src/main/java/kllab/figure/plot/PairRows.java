package kllab.figure.plot;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;

/** Many symbols in two rows, each with its probability under P and under Q; the rows have the same scale. */
public final class PairRows {
    private static final double OVER = 0.9;
    private static final double FOOT = 1.5;
    private static final double BAR = 0.34;

    private final List<Plot> rows = List.of(new Plot(Scale.across(), Scale.up()), new Plot(Scale.across(), Scale.up()));
    private List<Pair> pairs = List.of();
    private int perRow = 1;

    /**
     * A symbol.
     *
     * @param p its bars, and {@code q}; NaN if there are none
     * @param digits over the bars, or empty
     * @param isMarked whether it is the one that came
     * @param isOut whether it is ruled out, and struck
     */
    public record Pair(String symbol, double p, double q, String digits, boolean isMarked, boolean isOut) {}

    /** Places it below a height. */
    public void place(double width, double top, double height, List<Pair> shown, double most, Look look) {
        double r = look.rem();
        double high = (height - top) / rows.size();
        pairs = shown;
        perRow = Math.max(1, (shown.size() + 1) / rows.size());
        for (int i = 0; i < rows.size(); i++) {
            double from = top + i * high + OVER * r;
            rows.get(i).place(0, from, width, Math.max(from + 1, top + (i + 1) * high - FOOT * r));
            rows.get(i).across().show(0, perRow);
            rows.get(i).up().show(0, most);
        }
    }

    /** The item at a point of the sheet; −1 if there is none. */
    public int itemAt(double x, double y, Look look) {
        return IntStream.range(0, pairs.size())
                .filter(i -> area(i, look).contains(x, y))
                .findFirst()
                .orElse(-1);
    }

    private Rectangle2D.Double area(int item, Look look) {
        Plot row = rows.get(item / perRow);
        double top = row.top() - OVER * look.rem();
        double high = row.base() + FOOT * look.rem() - top;
        return new Rectangle2D.Double(row.x(item % perRow), top, row.x(1) - row.x(0), high);
    }

    public void paint(Brush brush) {
        for (Plot row : rows) {
            brush.line(row.left(), row.base(), row.right(), row.base(), Tone.AXIS, 1.4);
        }
        for (int i = 0; i < pairs.size(); i++) {
            Plot row = rows.get(i / perRow);
            paintName(brush, pairs.get(i), row, row.x(i % perRow + 0.5));
            if (!Double.isNaN(pairs.get(i).p)) {
                paintBars(brush, pairs.get(i), row, row.x(i % perRow + 0.5));
            }
        }
    }

    private static void paintName(Brush brush, Pair pair, Plot row, double middle) {
        double wide = row.x(1) - row.x(0);
        double base = row.base() + brush.rem(1.15);
        if (pair.isMarked) {
            brush.fill(middle - wide / 2, row.base() + 2, wide, brush.rem(1.4), Tone.BAND);
        }
        Tone tone = pair.isOut ? Tone.INK3 : Tone.INK;
        brush.text(pair.symbol, middle, base, tone, pair.isMarked, brush.rem(1), MIDDLE);
        if (pair.isOut) {
            double y = base - brush.rem(0.35);
            brush.line(middle - brush.rem(0.5), y, middle + brush.rem(0.5), y, Tone.INK3, 1.4);
        }
    }

    private static void paintBars(Brush brush, Pair pair, Plot row, double middle) {
        double p = row.yInside(pair.p);
        double q = row.yInside(pair.q);
        double bar = BAR * (row.x(1) - row.x(0));
        brush.fill(middle - bar - 1, p, bar, row.base() - p, Tone.P);
        if (row.base() - q > brush.rem(0.3)) {
            brush.hatched(middle + 1, q, bar, row.base() - q, brush.rem(0.09));
        } else {
            brush.fill(middle + 1, q, bar, row.base() - q, Tone.Q);
        }
        double size = brush.look().small();
        double half = brush.width(pair.digits, true, size) / 2;
        double x = Math.clamp(middle - bar / 2 - 1, half, Math.max(half, row.right() - half));
        brush.text(pair.digits, x, Math.min(p, q) - brush.rem(0.3), Tone.PT, true, size, MIDDLE);
    }
}
