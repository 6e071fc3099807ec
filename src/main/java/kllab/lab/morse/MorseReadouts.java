package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * KL and the mean time as large numbers: one below the other, with bars of the wasted and the total time, or side by
 * side.
 */
final class MorseReadouts implements Sheet<MorseResult> {
    private static final double SYMBOL = 6;
    private static final double BAR = 0.55;

    /** The gap between two readouts side by side, in rem. */
    private static final double BETWEEN = 2;

    private static final double BEFORE_UNIT = 0.55;

    private final boolean stacked;
    private final double digits;
    private double width;
    private double longest;
    private @Nullable Scene<MorseResult> scene;

    private record FrameKey(double width, double height) {}

    /**
     * Empty readouts.
     *
     * @param stacked whether one is below the other
     * @param digits the size of the digits in rem
     */
    MorseReadouts(boolean stacked, double digits) {
        this.stacked = stacked;
        this.digits = digits;
    }

    /** Their height, in rem. */
    double height() {
        return stacked ? 2 * rowHeight() : 1.4 + digits * 1.12;
    }

    private double rowHeight() {
        return digits + 2.1;
    }

    @Override
    public Object settle(Scene<MorseResult> next, Look look, double w, double h) {
        if (!next.moving() || scene == null) {
            MorseResult pinned = next.pinned();
            longest = Math.max(next.result().meanUnits(), pinned == null ? 0 : pinned.meanUnits());
        }
        scene = next;
        width = w;
        return new FrameKey(w, h);
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: everything depends on the numbers
    }

    /** One readout: its name, digits and unit, and the pinned value. */
    private record Readout(RichText name, String amount, String unit, Tone tone, String pinned, String change) {}

    @Override
    public void paintData(Brush brush) {
        Readout kl = kl(brush.look());
        Readout time = time(brush.look());
        if (stacked) {
            row(brush, 0, kl, scene().result().wastedUnits());
            row(brush, brush.rem(rowHeight()), time, scene().result().meanUnits());
        } else {
            double size = fitted(brush, kl, time);
            double left = width - needs(brush, time, size);
            column(brush, left, time, size);
            column(brush, left - brush.rem(BETWEEN) - needs(brush, kl, size), kl, size);
        }
    }

    /** The size of the digits side by side: smaller if they would extend beyond the left edge. */
    private double fitted(Brush brush, Readout kl, Readout time) {
        double size = brush.rem(digits);
        while (needs(brush, kl, size) + brush.rem(BETWEEN) + needs(brush, time, size) > width && size > brush.rem(1)) {
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

    private Readout kl(Look look) {
        MorseResult pinned = scene().pinned();
        String now = look.amount(scene().result().comparison().klPQ(), MorseResult.DECIMALS);
        double shown = rounded(scene().result(), look);
        return new Readout(
                RichText.parse(look.words().get("morse.kl")),
                now,
                look.unitPer("letter"),
                Tone.KLT,
                pinned == null ? "" : look.amount(pinned.comparison().klPQ(), MorseResult.DECIMALS),
                pinned == null ? "" : Numbers.signed(shown - rounded(pinned, look), MorseResult.DECIMALS));
    }

    private static double rounded(MorseResult result, Look look) {
        return Numbers.rounded(look.shown(result.comparison().klPQ()), MorseResult.DECIMALS);
    }

    private Readout time(Look look) {
        MorseResult pinned = scene().pinned();
        double now = scene().result().paid();
        return new Readout(
                RichText.parse(look.words().get("morse.time")),
                Numbers.fixed(now, MorseResult.DECIMALS),
                look.words().get("morse.time.unit"),
                Tone.INK,
                pinned == null ? "" : Numbers.fixed(pinned.paid(), MorseResult.DECIMALS),
                pinned == null ? "" : Numbers.signed(now - pinned.paid(), MorseResult.DECIMALS));
    }

    private void row(Brush brush, double y, Readout readout, double units) {
        double r = brush.rem(1);
        double base = y + brush.rem(digits * 0.8 + 0.15);
        brush.text(readout.name(), 0, base, Tone.INK2, brush.rem(1.1), START);
        double x = Math.max(SYMBOL * r, brush.width(readout.name(), brush.rem(1.1)) + r);
        double size = brush.rem(digits);
        brush.text(readout.amount(), x, base, readout.tone(), true, size, START);
        x += brush.width(readout.amount(), true, size) + BEFORE_UNIT * r;
        brush.text(readout.unit(), x, base, Tone.INK2, false, r, START);
        if (!readout.pinned().isEmpty()) {
            String was = brush.look().words().get("morse.pinned", readout.pinned());
            brush.text(
                    was, width, base - 1.25 * r, Tone.INK2, false, brush.look().small(), END);
            if (x + brush.width(readout.unit() + readout.change(), false, r) + r < width) {
                brush.text(readout.change(), width, base, Tone.INK, true, r, END);
            }
        }
        double top = base + 0.72 * r;
        double length = Math.min(1, units / longest) * width;
        if (readout.tone() == Tone.KLT) {
            brush.fill(0, top, length, BAR * r, Tone.KL);
        } else {
            brush.outline(0, top, length, BAR * r, Tone.INK2, 0.12 * r);
        }
    }

    /** Paints a name above a number. */
    private void column(Brush brush, double left, Readout readout, double size) {
        double r = brush.rem(1);
        double unit = left + brush.width(readout.amount(), true, size) + BEFORE_UNIT * r;
        double base = brush.rem(1.35 + digits * 0.86);
        brush.text(readout.name(), left, r, Tone.INK2, r, START);
        brush.text(readout.amount(), left, base, readout.tone(), true, size, START);
        brush.text(readout.unit(), unit, base, Tone.INK2, false, brush.look().small(), START);
        if (!readout.pinned().isEmpty()) {
            String was = brush.look().words().get("morse.pinned", readout.pinned()) + "\u2003" + readout.change();
            RichText text = RichText.parse("<w>" + was + "</w>");
            brush.text(text, left, base + 1.15 * r, Tone.INK2, brush.look().small(), START);
        }
    }

    private Scene<MorseResult> scene() {
        Scene<MorseResult> now = scene;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
