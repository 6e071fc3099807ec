package kllab.figure;

import static kllab.figure.Brush.Anchor.START;

import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts in large type: one below the other, each above a bar on a common scale, or side by side.
 *
 * @param <R> the result that it shows
 */
public abstract class ReadoutSheet<R> extends SceneSheet<R> {
    /** The gap between a number and its unit, in rem. */
    protected static final double BEFORE_UNIT = 0.55;

    private static final double BESIDE_EACH_OTHER = 2.5;
    private static final double BAR = 0.55;
    private static final double LEAST_OUTLINE = 0.24;

    private boolean stacked;
    private double digits = BESIDE_EACH_OTHER;
    private double longest;

    private record FrameKey(double width, double height, boolean stacked, double digits) {}

    /**
     * A number with its name.
     *
     * @param name in the colour of its role
     * @param pinned the pinned value, in words; empty if there is none
     * @param change the difference from it; may be empty
     */
    public record Readout(RichText name, String amount, String unit, Tone tone, String pinned, String change) {
        /** Whether it is the KL, whose bar is filled. */
        public boolean isKl() {
            return tone == Tone.KLT;
        }
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

    /** The amount for which a bar has the whole width. */
    protected abstract double longest(R result, @Nullable R pinned);

    /** Paints both amounts below each other, the second at {@code second}. */
    protected abstract void paintRows(Brush brush, double second);

    /** Paints both amounts side by side, up to the right edge. */
    protected abstract void paintColumns(Brush brush);

    @Override
    protected Object settle(Look look) {
        longest = longest(settled(), pinned());
        return new FrameKey(width(), height(), stacked, digits);
    }

    @Override
    public void paintData(Brush brush) {
        if (stacked) {
            paintRows(brush, brush.rem(rowHeight()));
        } else {
            paintColumns(brush);
        }
    }

    /** The size of the digits, in rem. */
    protected final double digits() {
        return digits;
    }

    /** The base line of the number in a row. */
    protected final double base(Brush brush, double y) {
        return y + brush.rem(digits * 0.8 + 0.15);
    }

    /** The bar below a row's number: filled for the KL, or an outline. */
    protected final void paintBar(Brush brush, double base, double amount, boolean filled) {
        double top = base + brush.rem(0.72);
        double length = longest == 0 ? 0 : Math.min(1, amount / longest) * width();
        if (filled) {
            brush.fill(0, top, length, brush.rem(BAR), Tone.KL);
        } else if (length > 0) {
            double least = Math.max(length, brush.rem(LEAST_OUTLINE));
            brush.outline(0, top, least, brush.rem(BAR), Tone.INK2, brush.rem(0.12));
        }
    }

    /** Paints a name above a number, and the pinned value below it. */
    protected final void paintColumn(Brush brush, double left, Readout readout, double size, double unitSize) {
        double r = brush.rem(1);
        double unit = left + brush.width(readout.amount(), true, size) + BEFORE_UNIT * r;
        double base = brush.rem(1.35 + digits * 0.86);
        brush.text(readout.name(), left, r, readout.isKl() ? Tone.KLT : Tone.INK2, r, START);
        brush.text(readout.amount(), left, base, readout.tone(), true, size, START);
        brush.text(readout.unit(), unit, base, Tone.INK2, false, unitSize, START);
        if (!readout.pinned().isEmpty()) {
            RichText was = RichText.parse("<w>" + readout.pinned() + "\u2003" + readout.change() + "</w>");
            brush.text(was, left, base + 1.15 * r, Tone.INK2, brush.look().small(), START);
        }
    }
}
