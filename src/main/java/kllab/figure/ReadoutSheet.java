package kllab.figure;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts in large type: one below the other, each above a bar on a common scale, or side by side.
 *
 * @param <R> the result that it shows
 */
public final class ReadoutSheet<R> extends SceneSheet<R> {
    private static final double BESIDE_EACH_OTHER = 2.5;
    private static final double NAME_SIZE = 1.15;
    /** The width of the column of names, unless one is longer. */
    private static final double NAME = 6;

    private static final double AFTER_NAME = 0.6;
    private static final double INFINITY_SCALE = 1.35;
    private static final double BAR = 0.55;
    private static final double LEAST_OUTLINE = 0.24;

    /** How much of the width the longest finite bar has beside an endless one. */
    private static final double BESIDE_ENDLESS = 0.62;

    /** The gap between a number and its unit, in rem. */
    private static final double BEFORE_UNIT = 0.55;

    /** The gap between two readouts side by side, in rem. */
    private static final double BETWEEN = 1.6;

    private final Readouts<R> readouts;
    private final Function<R, double[]> bars;
    private boolean stacked;
    private double digits = BESIDE_EACH_OTHER;

    /** The amounts of a result; the second result is the pinned one, if there is one. */
    @FunctionalInterface
    public interface Readouts<R> {
        List<Readout> of(R result, @Nullable R pinned, Look look);
    }

    /**
     * A number with its name.
     *
     * @param name in the colour of its role
     * @param pinned the pinned value, in words; empty if there is none
     * @param change the difference from it; may be empty
     */
    public record Readout(RichText name, String amount, String unit, Tone tone, String pinned, String change) {
        /** A number of which nothing is pinned. */
        public Readout(RichText name, String amount, String unit, Tone tone) {
            this(name, amount, unit, tone, "", "");
        }

        /** Whether it is the KL, whose bar is filled. */
        boolean isKl() {
            return tone == Tone.KLT;
        }
    }

    /**
     * Readouts side by side.
     *
     * @param readouts two of them
     * @param bars the lengths of their bars, in a common unit; may be ∞
     */
    public ReadoutSheet(Readouts<R> readouts, Function<R, double[]> bars) {
        this.readouts = readouts;
        this.bars = bars;
    }

    /** Puts one number below the other. */
    public void stack(double sizeOfDigits) {
        stacked = true;
        digits = sizeOfDigits;
    }

    /** Puts the numbers side by side, as they are at first. */
    public void putSideBySide() {
        stacked = false;
        digits = BESIDE_EACH_OTHER;
    }

    /** Their height, in rem. */
    public double remHigh() {
        return stacked ? 2 * rowHeight() : 1.4 + digits * 1.12;
    }

    private double rowHeight() {
        return digits + 2.1;
    }

    @Override
    public void paintData(Brush brush) {
        List<Readout> shown = readouts.of(result(), pinned(), look());
        if (stacked) {
            double[] lengths = bars.apply(result());
            double names = brush.rem(NAME);
            for (Readout each : shown) {
                names = Math.max(names, brush.width(each.name, brush.rem(NAME_SIZE)) + brush.rem(AFTER_NAME));
            }
            for (int i = 0; i < shown.size(); i++) {
                paintRow(brush, names, i * brush.rem(rowHeight()), shown.get(i), lengths[i]);
            }
        } else {
            paintColumns(brush, shown);
        }
    }

    // ---- one below the other --------------------------------------------------------------------------------------

    private void paintRow(Brush brush, double names, double y, Readout readout, double bar) {
        double r = brush.rem(1);
        double base = y + brush.rem(digits * 0.8 + 0.15);
        double x = names;
        brush.text(readout.name, 0, base, Tone.INK2, NAME_SIZE * r, START);
        double unit = brush.width(readout.unit, false, r);
        double wanted = brush.rem(Double.isInfinite(bar) ? digits * INFINITY_SCALE : digits);
        double room = width() - x - unit - BEFORE_UNIT * r;
        double size = wanted * Math.min(1, room / brush.width(readout.amount, true, wanted));
        brush.text(readout.amount, x, base, readout.tone, true, size, START);
        x += brush.width(readout.amount, true, size) + BEFORE_UNIT * r;
        brush.text(readout.unit, x, base, Tone.INK2, false, r, START);
        brush.text(
                readout.pinned,
                width(),
                base - 1.25 * r,
                Tone.INK2,
                false,
                brush.look().small(),
                END);
        if (x + unit + brush.width(readout.change, true, r) + r < width()) {
            brush.text(readout.change, width(), base, Tone.INK, true, r, END);
        }
        paintBar(brush, base + brush.rem(0.72), bar, readout.isKl());
    }

    /** Filled for the KL, or an outline. */
    private void paintBar(Brush brush, double top, double amount, boolean filled) {
        double longest = longest();
        double length = longest == 0 ? 0 : Math.min(1, amount / longest) * width();
        if (Double.isInfinite(amount)) {
            paintEndless(brush, top, filled ? Tone.KL : Tone.INK2);
        } else if (filled) {
            brush.fill(0, top, length, brush.rem(BAR), Tone.KL);
        } else if (length > 0) {
            double least = Math.max(length, brush.rem(LEAST_OUTLINE));
            brush.outline(0, top, least, brush.rem(BAR), Tone.INK2, brush.rem(0.12));
        }
    }

    /** The amount for which a bar has the whole width; that of the pinned result counts, too. */
    private double longest() {
        double[] lengths = bars.apply(settled());
        R before = pinned();
        double finite = Math.max(finite(lengths), before == null ? 0 : finite(bars.apply(before)));
        boolean endless = Arrays.stream(lengths).anyMatch(Double::isInfinite);
        return endless ? finite / BESIDE_ENDLESS : finite;
    }

    private static double finite(double[] lengths) {
        return Arrays.stream(lengths).filter(Double::isFinite).max().orElse(0);
    }

    /** An infinite bar: a break and an arrow head, as in the charts. */
    private void paintEndless(Brush brush, double top, Tone tone) {
        double h = brush.rem(BAR);
        Path2D.Double bar = new Path2D.Double();
        bar.moveTo(0, top);
        bar.lineTo(width() - h, top);
        bar.lineTo(width(), top + h / 2);
        bar.lineTo(width() - h, top + h);
        bar.lineTo(0, top + h);
        bar.closePath();
        brush.fill(bar, tone);
        double at = width() - brush.rem(3);
        Path2D.Double gap = new Path2D.Double();
        gap.moveTo(at, top - 1);
        gap.lineTo(at + h * 0.5, top + h * 0.35);
        gap.lineTo(at - h * 0.1, top + h * 0.65);
        gap.lineTo(at + h * 0.4, top + h + 1);
        brush.stroke(gap, Tone.BG, brush.rem(0.22));
    }

    // ---- side by side ---------------------------------------------------------------------------------------------

    /** Up to the right edge, in digits so small that they fit. */
    private void paintColumns(Brush brush, List<Readout> shown) {
        double usual = brush.rem(digits);
        double units = (shown.size() - 1) * brush.rem(BETWEEN);
        double amounts = 0;
        for (Readout readout : shown) {
            units += unitWidth(brush, readout);
            amounts += brush.width(readout.amount, true, usual);
        }
        double size = usual * Math.min(1, (width() - units) / amounts);
        double right = width();
        for (Readout readout : shown.reversed()) {
            double row = brush.width(readout.amount, true, size) + unitWidth(brush, readout);
            double left = right - Math.max(row, brush.width(readout.name, brush.rem(1)));
            paintColumn(brush, left, readout, size);
            right = left - brush.rem(BETWEEN);
        }
    }

    private static double unitWidth(Brush brush, Readout readout) {
        return brush.rem(BEFORE_UNIT) + brush.width(readout.unit, false, brush.rem(1));
    }

    /** A name above a number, and the pinned value below it. */
    private void paintColumn(Brush brush, double left, Readout readout, double size) {
        double r = brush.rem(1);
        double unit = left + brush.width(readout.amount, true, size) + BEFORE_UNIT * r;
        double base = brush.rem(1.35 + digits * 0.86);
        brush.text(readout.name, left, r, Tone.INK2, r, START);
        brush.text(readout.amount, left, base, readout.tone, true, size, START);
        brush.text(readout.unit, unit, base, Tone.INK2, false, r, START);
        if (!readout.pinned.isEmpty()) {
            RichText was = RichText.parse("<w>" + readout.pinned + "\u2003" + readout.change + "</w>");
            brush.text(was, left, base + 1.15 * r, Tone.INK2, brush.look().small(), START);
        }
    }
}
