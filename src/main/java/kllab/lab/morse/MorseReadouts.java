package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** KL and the mean time as large numbers, with bars of the wasted and the total time. */
final class MorseReadouts extends ReadoutSheet<MorseResult> {
    private static final double NAME = 6;

    /** The gap between two readouts side by side, in rem. */
    private static final double BETWEEN = 2;

    @Override
    protected double longest(MorseResult result, @Nullable MorseResult pinned) {
        return Math.max(result.meanUnits(), pinned == null ? 0 : pinned.meanUnits());
    }

    @Override
    protected void paintRows(Brush brush, double second) {
        row(brush, 0, kl(), result().wastedUnits());
        row(brush, second, time(), result().meanUnits());
    }

    private void row(Brush brush, double y, Readout readout, double units) {
        double r = brush.rem(1);
        double base = base(brush, y);
        brush.text(readout.name(), 0, base, Tone.INK2, brush.rem(1.1), START);
        double x = Math.max(NAME * r, brush.width(readout.name(), brush.rem(1.1)) + r);
        double size = brush.rem(digits());
        brush.text(readout.amount(), x, base, readout.tone(), true, size, START);
        x += brush.width(readout.amount(), true, size) + BEFORE_UNIT * r;
        brush.text(readout.unit(), x, base, Tone.INK2, false, r, START);
        if (!readout.pinned().isEmpty()) {
            double small = brush.look().small();
            brush.text(readout.pinned(), width(), base - 1.25 * r, Tone.INK2, false, small, END);
            if (x + brush.width(readout.unit() + readout.change(), false, r) + r < width()) {
                brush.text(readout.change(), width(), base, Tone.INK, true, r, END);
            }
        }
        paintBar(brush, base, units, readout.isKl());
    }

    @Override
    protected void paintColumns(Brush brush) {
        Readout kl = kl();
        Readout time = time();
        double size = fitted(brush, kl, time);
        double small = brush.look().small();
        double left = width() - needs(brush, time, size);
        paintColumn(brush, left, time, size, small);
        paintColumn(brush, left - brush.rem(BETWEEN) - needs(brush, kl, size), kl, size, small);
    }

    /** The size of the digits side by side: smaller if they would extend beyond the left edge. */
    private double fitted(Brush brush, Readout kl, Readout time) {
        double size = brush.rem(digits());
        while (needs(brush, kl, size) + brush.rem(BETWEEN) + needs(brush, time, size) > width()
                && size > brush.rem(1)) {
            size *= 0.95;
        }
        return size;
    }

    /** The width of a column. */
    private static double needs(Brush brush, Readout readout, double size) {
        double unit = brush.width(readout.unit(), false, brush.look().small());
        double row = brush.width(readout.amount(), true, size) + brush.rem(BEFORE_UNIT) + unit;
        return Math.max(row, brush.width(readout.name(), brush.rem(1)));
    }

    private Readout kl() {
        Look look = look();
        MorseResult pinned = pinned();
        return new Readout(
                RichText.parse(look.words().get("morse.kl")),
                amount(result(), look),
                look.unitPer("letter"),
                Tone.KLT,
                pinned == null ? "" : was(amount(pinned, look), look),
                pinned == null ? "" : change(rounded(result(), look) - rounded(pinned, look)));
    }

    private static String amount(MorseResult result, Look look) {
        return look.amount(result.comparison().klPQ(), MorseResult.DECIMALS);
    }

    private static double rounded(MorseResult result, Look look) {
        return Numbers.rounded(look.shown(result.comparison().klPQ()), MorseResult.DECIMALS);
    }

    private Readout time() {
        Look look = look();
        MorseResult pinned = pinned();
        double paid = result().paid();
        return new Readout(
                RichText.parse(look.words().get("morse.time")),
                Numbers.fixed(paid, MorseResult.DECIMALS),
                look.words().get("morse.time.unit"),
                Tone.INK,
                pinned == null ? "" : was(Numbers.fixed(pinned.paid(), MorseResult.DECIMALS), look),
                pinned == null ? "" : change(paid - pinned.paid()));
    }

    private static String was(String amount, Look look) {
        return look.words().get("morse.pinned", amount);
    }

    private static String change(double by) {
        return Numbers.signed(by, MorseResult.DECIMALS);
    }
}
