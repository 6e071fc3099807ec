package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/** Both directions as big numbers: under each other with their lengths on a common scale, or side by side where it is narrow. */
final class ReadoutSheet implements Sheet<CompareResult> {
    private static final String FORWARD = "<m>KL(</m><v>P</v><m>\u2009\u2225\u2009</m><v>Q</v><m>)</m>";
    private static final String BACKWARD = "<m>KL(</m><v>Q</v><m>\u2009\u2225\u2009</m><v>P</v><m>)</m>";
    private static final double INFINITY_SCALE = 1.35;

    private final boolean stacked;
    private final double digits;
    private double width;
    private @Nullable Scene<CompareResult> scene;

    private record FrameKey(double width, double height, boolean stacked) {}

    /**
     * An empty readout.
     *
     * @param stacked whether the two stand under each other
     * @param digits the size of the digits in rem
     */
    ReadoutSheet(boolean stacked, double digits) {
        this.stacked = stacked;
        this.digits = digits;
    }

    /** The height that it needs, in rem. */
    double height() {
        return stacked ? 2 * rowHeight() : 1.4 + digits * 1.12;
    }

    private double rowHeight() {
        return digits + 2;
    }

    @Override
    public Object settle(Scene<CompareResult> next, Look look, double w, double h) {
        scene = next;
        width = w;
        return new FrameKey(w, h, stacked);
    }

    @Override
    public void paintFrame(Brush brush) {
        // everything here follows the numbers
    }

    @Override
    public void paintData(Brush brush) {
        CompareResult result = scene().result();
        double forward = result.comparison().klPQ();
        double backward = result.comparison().klQP();
        if (stacked) {
            double longest = longest(forward, backward);
            row(brush, 0, FORWARD, forward, longest, true);
            row(brush, brush.rem(rowHeight()), BACKWARD, backward, longest, false);
            pinned(brush, forward);
        } else {
            double right = column(brush, width, BACKWARD, backward, Tone.INK2);
            column(brush, right - brush.rem(1.6), FORWARD, forward, Tone.KLT);
        }
    }

    private static double longest(double a, double b) {
        double finite = Math.max(Double.isFinite(a) ? a : 0, Double.isFinite(b) ? b : 0);
        boolean infinite = Double.isInfinite(a) || Double.isInfinite(b);
        return infinite ? finite / 0.62 : finite;
    }

    private void row(Brush brush, double y, String symbol, double nats, double longest, boolean forward) {
        Tone tone = forward ? Tone.KLT : Tone.INK2;
        double base = y + brush.rem(digits * 0.8);
        brush.text(coloured(symbol, forward), 0, base, tone, brush.rem(1.15), START);
        double x = brush.rem(6);
        x += digits(brush, nats, x, base, tone);
        brush.text(
                brush.look().unitName(),
                x + brush.rem(0.55),
                base,
                Tone.INK2,
                false,
                brush.look().rem(),
                START);
        double length = Double.isInfinite(nats) ? width : longest == 0 ? 0 : nats / longest * width;
        double top = base + brush.rem(0.72);
        if (forward) {
            brush.fill(0, top, length, brush.rem(0.55), Tone.KL);
        } else if (length > 0) {
            brush.outline(0, top, Math.max(length, brush.rem(0.24)), brush.rem(0.55), Tone.INK2, brush.rem(0.12));
        }
    }

    private double digits(Brush brush, double nats, double x, double base, Tone tone) {
        String amount = brush.look().amount(nats, CompareResult.DECIMALS);
        double size = brush.rem(Double.isInfinite(nats) ? digits * INFINITY_SCALE : digits);
        double room = stacked ? width - x - brush.rem(3) : width * 0.45;
        double natural = brush.width(amount, true, size);
        size = Math.min(size, size * room / natural);
        brush.text(amount, x, base, tone, true, size, START);
        return brush.width(amount, true, size);
    }

    /** Symbol over number over nothing; answers its left edge. */
    private double column(Brush brush, double right, String symbol, double nats, Tone tone) {
        double size = brush.rem(digits);
        String amount = brush.look().amount(nats, CompareResult.DECIMALS);
        double natural = brush.width(amount, true, size);
        size = Math.min(size, size * width * 0.3 / natural);
        double unit = brush.width(brush.look().unitName(), false, brush.look().rem());
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
        brush.text(
                brush.look().unitName(),
                right,
                base,
                Tone.INK2,
                false,
                brush.look().rem(),
                END);
        return left;
    }

    private static RichText coloured(String symbol, boolean forward) {
        return RichText.parse(forward ? "<k>" + symbol + "</k>" : "<w>" + symbol + "</w>");
    }

    /** What was pinned, and how far today's number is from it. */
    private void pinned(Brush brush, double now) {
        CompareResult pinned = scene().pinned();
        if (pinned == null) {
            return;
        }
        Look look = brush.look();
        double was = look.shown(pinned.comparison().klPQ());
        double base = brush.rem(digits * 0.78);
        String label = look.words().get("compare.pinned", Numbers.amount(was, CompareResult.DECIMALS));
        brush.text(label, width, base - brush.rem(1.25), Tone.INK2, false, look.rem(), END);
        double change = Numbers.rounded(look.shown(now), 3) - Numbers.rounded(was, 3);
        if (Double.isFinite(change)) {
            brush.text(Numbers.signed(change, CompareResult.DECIMALS), width, base, Tone.INK, true, look.rem(), END);
        }
    }

    private Scene<CompareResult> scene() {
        Scene<CompareResult> now = scene;
        if (now == null) {
            throw new IllegalStateException("settle before painting");
        }
        return now;
    }
}
