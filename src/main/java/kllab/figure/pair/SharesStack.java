package kllab.figure.pair;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.function.IntToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.text.RichText;

/**
 * The total of the contributions: the positive ones stacked, and, dotted at the top, the sum of the negative ones; the
 * rest is the KL.
 */
public final class SharesStack {
    private static final RichText KL = RichText.parse("<k><m>KL</m></k>");

    /** The distance of the amount from the stack, and its size, in rem. */
    private static final double BESIDE = 0.45;

    private static final double AMOUNT = 1.05;

    /** Parts lower than this number of pixels are merged. */
    private static final double LEAST_JOINTED = 4;

    private final Brush brush;
    private final PairLayout layout;
    private final double kl;
    private final double positives;
    private final double taken;
    private final String amount;
    private final String amountTaken;
    private final double left;

    /** The stack of the contributions of a result. */
    <R> SharesStack(Brush brush, PairLayout layout, PairNumbers<R> numbers, R result) {
        Look look = brush.look();
        this.brush = brush;
        this.layout = layout;
        kl = numbers.kl().exact(result, 0, look);
        positives = numbers.gains().exact(result, 0, look);
        taken = numbers.losses().shown(result, look);
        amount = numbers.kl().apply(result, look);
        amountTaken = numbers.losses().withSignAt(result, 0, look);
        double usual = layout.totalsCenter() - width() / 2 - brush.rem(1.1);
        double beside = brush.rem(BESIDE) + brush.width(amount, true, brush.rem(AMOUNT));
        if (look.presents() && taken < 0) {
            beside = Math.max(beside, brush.rem(BESIDE) + brush.width(amountTaken, false, look.small()));
        }
        double first = layout.totalsCenter() - layout.totals() / 2;
        left = Math.max(first, Math.min(usual, layout.width() - beside - width()));
    }

    public double width() {
        return Math.min(brush.rem(3.4), layout.totals() * 0.42);
    }

    /** Left of the centre, so that the amount fits beside it; a long amount moves it up to the edge of the column. */
    public double left() {
        return left;
    }

    /** Where the amounts beside it begin. */
    private double labels() {
        return left + width() + brush.rem(BESIDE);
    }

    /** The upper end of the positive contributions on the scale of a chart. */
    public double top(Plot plot) {
        return Math.max(plot.y(positives), layout.shares().y - brush.rem(0.5));
    }

    /**
     * Paints it on the scale of the contributions.
     *
     * @param parts their number
     * @param share a contribution on its scale; thin joints show where it begins and ends
     */
    public void paint(Plot plot, int parts, IntToDoubleFunction share) {
        if (Double.isInfinite(kl)) {
            paintEndless(plot);
            return;
        }
        double zero = plot.y(0);
        double end = plot.y(kl);
        paintSolid(zero, end, KL, left + width() / 2);
        paintJoints(plot, parts, share);
        paintDotted(zero, top(plot), end);
    }

    private void paintJoints(Plot plot, int parts, IntToDoubleFunction share) {
        double stacked = 0;
        for (int i = 0; i < parts; i++) {
            double from = plot.y(stacked);
            stacked += Math.max(0, share.applyAsDouble(i));
            double to = plot.y(stacked);
            if (from - to >= LEAST_JOINTED && stacked < kl * (1 - 1e-9)) {
                brush.line(left, to, left + width(), to, Tone.BG, 1.4);
            }
        }
    }

    /** Paints it as high as the chart, because it is far higher than any contribution. */
    public void paintApart(Plot plot, RichText caption) {
        double zero = plot.y(0);
        double high = zero - layout.shares().y;
        if (Double.isInfinite(kl)) {
            paintEndless(plot);
        } else {
            double end = zero - kl / positives * high;
            paintSolid(zero, end, caption, layout.totalsCenter());
            paintDotted(zero, layout.shares().y, end);
        }
    }

    private void paintEndless(Plot plot) {
        double zero = plot.y(0);
        brush.text(KL, layout.totalsCenter(), zero + brush.rem(1.15), Tone.KLT, brush.rem(1), MIDDLE);
        brush.text("\u221E", layout.totalsCenter(), zero - brush.rem(1.3), Tone.KLT, true, brush.rem(2), MIDDLE);
    }

    private void paintSolid(double zero, double end, RichText caption, double middle) {
        brush.text(caption, middle, zero + brush.rem(1.15), Tone.KLT, brush.rem(1), MIDDLE);
        brush.fill(left, end, width(), zero - end, Tone.KL);
    }

    /** Paints an amount beside it. */
    public void paintAmount(String beside, double base, Tone tone) {
        brush.text(beside, labels(), base, tone, true, brush.rem(1), START);
    }

    /** The part that negative contributions take away, and both amounts. */
    private void paintDotted(double zero, double top, double end) {
        if (positives > kl) {
            brush.dotted(left, top, width(), end - top, Tone.KL);
        }
        if (taken < 0 && zero - top > brush.rem(2.4)) {
            double middle = Math.min((top + end) / 2 + brush.rem(0.35), end - brush.rem(0.2));
            double base = Math.min(middle, zero - brush.rem(1.35));
            double size = brush.look().small();
            brush.text(amountTaken, labels(), base, Tone.KLT, false, size, START);
        }
        double base = Math.min(zero - brush.rem(0.2), Math.max(end + brush.rem(0.95), top + brush.rem(1.5)));
        double size = brush.rem(AMOUNT);
        if (labels() + brush.width(amount, true, size) <= layout.width()) {
            brush.text(amount, labels(), base, Tone.KLT, true, size, START);
        } else {
            brush.text(amount, layout.width(), zero - brush.rem(0.5), Tone.KLT, true, brush.rem(1), END);
        }
    }
}
