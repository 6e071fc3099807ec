package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import java.awt.geom.Path2D;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Both directions as large numbers: one below the other, with bars on a common scale, or side by side in narrow
 * windows.
 */
final class ReadoutSheet implements Sheet<CompareResult> {
    private static final String FORWARD = "<KL/>";
    private static final String BACKWARD = "<KL-back/>";
    private static final double INFINITY_SCALE = 1.35;
    private static final double BETWEEN = 1.6;

    private final boolean stacked;
    private final double digits;
    private double width;
    private double longest;
    private @Nullable Scene<CompareResult> scene;

    private record FrameKey(double width, double height, boolean stacked) {}

    /**
     * An empty readout.
     *
     * @param stacked whether one is below the other
     * @param digits the size of the digits in rem
     */
    ReadoutSheet(boolean stacked, double digits) {
        this.stacked = stacked;
        this.digits = digits;
    }

    /** Its height, in rem. */
    double height() {
        return stacked ? 2 * rowHeight() : 1.4 + digits * 1.12;
    }

    private double rowHeight() {
        return digits + 2.1;
    }

    @Override
    public Object settle(Scene<CompareResult> next, Look look, double w, double h) {
        if (!next.moving() || scene == null) {
            longest = longest(
                    next.result().comparison().klPQ(),
                    next.result().comparison().klQP());
        }
        scene = next;
        width = w;
        return new FrameKey(w, h, stacked);
    }

    @Override
    public void paintFrame(Brush brush) {
        // no frame: everything depends on the numbers
    }

    @Override
    public void paintData(Brush brush) {
        CompareResult result = scene().result();
        double forward = result.comparison().klPQ();
        double backward = result.comparison().klQP();
        if (stacked) {
            row(brush, 0, FORWARD, forward, true);
            row(brush, brush.rem(rowHeight()), BACKWARD, backward, false);
            pinned(brush, forward);
        } else {
            double right = column(brush, width, BACKWARD, backward, Tone.INK2);
            double left = column(brush, right - brush.rem(BETWEEN), FORWARD, forward, Tone.KLT);
            pinnedUnder(brush, left, forward);
        }
    }

    private static double longest(double a, double b) {
        double finite = Math.max(Double.isFinite(a) ? a : 0, Double.isFinite(b) ? b : 0);
        boolean infinite = Double.isInfinite(a) || Double.isInfinite(b);
        return infinite ? finite / 0.62 : finite;
    }

    private void row(Brush brush, double y, String symbol, double nats, boolean forward) {
        Tone tone = forward ? Tone.KLT : Tone.INK2;
        double base = y + brush.rem(digits * 0.8 + 0.15);
        brush.text(coloured(symbol, forward), 0, base, tone, brush.rem(1.15), START);
        double x = brush.rem(6);
        x += digits(brush, nats, x, base, tone);
        brush.text(
                unit(brush),
                x + brush.rem(0.55),
                base,
                Tone.INK2,
                false,
                brush.look().rem(),
                START);
        double length = Double.isInfinite(nats) ? width : longest == 0 ? 0 : Math.min(1, nats / longest) * width;
        double top = base + brush.rem(0.72);
        if (Double.isInfinite(nats)) {
            endless(brush, top, forward ? Tone.KL : Tone.INK2);
        } else if (forward) {
            brush.fill(0, top, length, brush.rem(0.55), Tone.KL);
        } else if (length > 0) {
            brush.outline(0, top, Math.max(length, brush.rem(0.24)), brush.rem(0.55), Tone.INK2, brush.rem(0.12));
        }
    }

    /** An infinite bar: a break and an arrow head, as in the charts. */
    private void endless(Brush brush, double top, Tone tone) {
        double h = brush.rem(0.55);
        Path2D.Double bar = new Path2D.Double();
        bar.moveTo(0, top);
        bar.lineTo(width - h, top);
        bar.lineTo(width, top + h / 2);
        bar.lineTo(width - h, top + h);
        bar.lineTo(0, top + h);
        bar.closePath();
        brush.fill(bar, tone);
        double at = width - brush.rem(3);
        Path2D.Double gap = new Path2D.Double();
        gap.moveTo(at, top - 1);
        gap.lineTo(at + h * 0.5, top + h * 0.35);
        gap.lineTo(at - h * 0.1, top + h * 0.65);
        gap.lineTo(at + h * 0.4, top + h + 1);
        brush.stroke(gap, Tone.BG, brush.rem(0.22));
    }

    private double digits(Brush brush, double nats, double x, double base, Tone tone) {
        String amount = brush.look().amount(nats, CompareResult.DECIMALS);
        double size = brush.rem(Double.isInfinite(nats) ? digits * INFINITY_SCALE : digits);
        double unit = brush.width(unit(brush), false, brush.look().rem());
        double room = stacked ? width - x - unit - brush.rem(0.55) : width * 0.45;
        double natural = brush.width(amount, true, size);
        size = Math.min(size, size * room / natural);
        brush.text(amount, x, base, tone, true, size, START);
        return brush.width(amount, true, size);
    }

    /** Paints a symbol above a number; returns the left edge. */
    private double column(Brush brush, double right, String symbol, double nats, Tone tone) {
        double size = brush.rem(digits);
        String amount = brush.look().amount(nats, CompareResult.DECIMALS);
        double natural = brush.width(amount, true, size);
        double unit = brush.width(unit(brush), false, brush.look().rem());
        double room = Math.min(width * 0.3, (width - brush.rem(BETWEEN)) / 2 - unit - brush.rem(0.55));
        size = Math.min(size, size * room / natural);
        double left = right - unit - brush.rem(0.55) - brush.width(amount, true, size);
        double base = brush.rem(1.35 + digits * 0.86);
        brush.text(
                coloured(symbol, tone == Tone.KLT),
                left,
                brush.rem(1),
                tone,
                brush.look().rem(),
                START);
        brush.text(amount, left, base, tone, true, size, START);
        brush.text(unit(brush), right, base, Tone.INK2, false, brush.look().rem(), END);
        return left;
    }

    private String unit(Brush brush) {
        return scene().result().unit(brush.look());
    }

    private static RichText coloured(String symbol, boolean forward) {
        return RichText.parse(forward ? "<k>" + symbol + "</k>" : "<w>" + symbol + "</w>");
    }

    private void pinnedUnder(Brush brush, double left, double now) {
        CompareResult pinned = scene().pinned();
        if (pinned != null) {
            String text = pinnedAmount(brush, pinned) + "\u2003" + change(brush, pinned, now);
            double base = brush.rem(1.35 + digits * 0.86 + 1.15);
            brush.text(
                    RichText.parse("<w>" + text + "</w>"),
                    left,
                    base,
                    Tone.INK2,
                    brush.look().small(),
                    START);
        }
    }

    private static String pinnedAmount(Brush brush, CompareResult pinned) {
        String amount = brush.look().amount(pinned.comparison().klPQ(), CompareResult.DECIMALS);
        return brush.look().words().get("compare.pinned", amount);
    }

    /** The difference of the displayed current and pinned numbers; empty if one is infinite. */
    private static String change(Brush brush, CompareResult pinned, double now) {
        double was = brush.look().shown(pinned.comparison().klPQ());
        double change = Numbers.rounded(brush.look().shown(now), 3) - Numbers.rounded(was, 3);
        return Double.isFinite(change) ? Numbers.signed(change, CompareResult.DECIMALS) : "";
    }

    /** Paints the pinned number and the difference from it. */
    private void pinned(Brush brush, double now) {
        CompareResult pinned = scene().pinned();
        if (pinned == null) {
            return;
        }
        double base = brush.rem(digits * 0.8);
        Look look = brush.look();
        brush.text(pinnedAmount(brush, pinned), width, base - brush.rem(1.25), Tone.INK2, false, look.rem(), END);
        brush.text(change(brush, pinned, now), width, base, Tone.INK, true, look.rem(), END);
    }

    private Scene<CompareResult> scene() {
        Scene<CompareResult> now = scene;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
