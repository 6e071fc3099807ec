package kllab.figure;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kllab.figure.Opening.Readout;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in large type: one below the other, each above a bar on a common scale; or side by side, as in an
 * {@link Opening}.
 *
 * @param <R> the result that it shows
 */
public final class ReadoutSheet<R> extends SettledSheet<R> {
    private static final double NAME_SIZE = 1.15;
    /** The width of the column of names, unless one is longer. */
    private static final double NAME = 6;

    private static final double AFTER_NAME = 0.6;
    private static final double INFINITY_SCALE = 1.35;
    private static final double BAR = 0.55;
    private static final double LEAST_OUTLINE = 0.24;

    /** How much of the width the longest finite bar has beside an endless one. */
    private static final double BESIDE_ENDLESS = 0.62;

    /** How far what is below a bar in a hall is above the next row, in rem. */
    private static final double OVER_NEXT = 0.4;

    /** The gap between a number and its unit, in rem. */
    private static final double BEFORE_UNIT = 0.55;

    private final OpeningSheet.Readouts<R> readouts;
    private final Function<R, double[]> bars;
    private boolean stacked;
    private double digits;

    /**
     * Readouts side by side.
     *
     * @param readouts of a result
     * @param bars the lengths of their bars, in a common unit; may be ∞
     */
    public ReadoutSheet(OpeningSheet.Readouts<R> readouts, Function<R, double[]> bars) {
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
    }

    /** Their height, in rem. */
    public double remHigh() {
        return stacked ? count() * rowHeight() : Opening.HEIGHT;
    }

    /** How many they are. */
    public int count() {
        return readouts.of(result(), pinned(), look()).size();
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
                names = Math.max(names, brush.width(each.name(), brush.rem(NAME_SIZE)) + brush.rem(AFTER_NAME));
            }
            for (int i = 0; i < shown.size(); i++) {
                paintRow(brush, names, i * brush.rem(rowHeight()), shown.get(i), lengths[i]);
            }
        } else {
            Opening.paint(brush, shown, width(), width());
        }
    }

    // ---- one below the other --------------------------------------------------------------------------------------

    private void paintRow(Brush brush, double names, double y, Readout readout, double bar) {
        double r = brush.rem(1);
        double base = y + brush.rem(digits * 0.8 + 0.15);
        double x = names;
        brush.text(readout.name(), 0, base, Tone.INK2, NAME_SIZE * r, START);
        double unit = brush.width(readout.unit(), false, r);
        double wanted = brush.rem(Double.isInfinite(bar) ? digits * INFINITY_SCALE : digits);
        double room = width() - x - unit - BEFORE_UNIT * r;
        double size = wanted * Math.min(1, room / brush.width(readout.digits(), true, wanted));
        brush.text(readout.digits(), x, base, readout.tone(), true, size, START);
        x += brush.width(readout.digits(), true, size) + BEFORE_UNIT * r;
        brush.text(readout.unit(), x, base, Tone.INK2, false, r, START);
        double foot =
                look().presents() ? y + brush.rem(rowHeight() - OVER_NEXT) : base - 1.25 * r; // large digits reach far
        brush.label(readout.foot(), width(), foot, Tone.INK2, END);
        paintBar(brush, base + brush.rem(0.72), bar, fill(readout.tone()));
    }

    /** The fill of the bar of a number in this tone; null for an outline. */
    private static @Nullable Tone fill(Tone digits) {
        return digits == Tone.KLT ? Tone.KL : digits == Tone.PT ? Tone.P : null;
    }

    private void paintBar(Brush brush, double top, double amount, @Nullable Tone fill) {
        double longest = longest();
        double length = longest == 0 ? 0 : Math.min(1, amount / longest) * width();
        if (Double.isInfinite(amount)) {
            paintEndless(brush, top, fill == null ? Tone.INK2 : fill);
        } else if (fill != null) {
            brush.fill(0, top, length, brush.rem(BAR), fill);
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
        double neck = width() - h;
        brush.fill(Brush.polygon(0, top, neck, top, width(), top + h / 2, neck, top + h, 0, top + h), tone);
        double at = width() - brush.rem(3);
        Path2D.Double gap = new Path2D.Double();
        gap.moveTo(at, top - 1);
        gap.lineTo(at + h * 0.5, top + h * 0.35);
        gap.lineTo(at - h * 0.1, top + h * 0.65);
        gap.lineTo(at + h * 0.4, top + h + 1);
        brush.stroke(gap, Tone.BG, brush.rem(0.22));
    }
}
