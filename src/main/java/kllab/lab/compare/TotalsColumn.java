package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The column right of the double rule: the mean of the log ratios, and the contributions stacked up to the KL. */
final class TotalsColumn {
    private static final RichText KL = RichText.parse("<k><m>KL</m></k>");

    /** The distance of the amount from the stack, and its size, in rem. */
    private static final double BESIDE = 0.45;

    private static final double AMOUNT = 1.05;

    private final CompareResult result;
    private final boolean compared;
    private final Look look;
    private final ChartsLayout layout;
    private final boolean apart;

    /**
     * The totals of a result.
     *
     * @param compared whether a pinned result is shown beside it
     * @param apart whether the stack has a scale of its own, because it is far higher than any contribution
     */
    TotalsColumn(CompareResult result, boolean compared, Look look, ChartsLayout layout, boolean apart) {
        this.apart = apart;
        this.result = result;
        this.compared = compared;
        this.look = look;
        this.layout = layout;
    }

    /** The mean of the log ratios under P is the KL: a dark red line through the middle chart. */
    void paintMean(Brush brush, ChartPlot plot) {
        double size = look.rem();
        RichText text = mean(brush);
        if (result.infinite()) {
            brush.text(text, layout.totalsCenter(), layout.ratios().y + brush.rem(0.9), Tone.INK2, size, MIDDLE);
            return;
        }
        double y = Math.max(plot.y(look.shown(result.comparison().klPQ()), layout.ratios()), layout.ratios().y + 1);
        brush.level(layout.left(), y, layout.width() - brush.rem(0.6), y, Tone.KL, 0.11);
        double x = Math.min(layout.totalsCenter(), layout.width() - brush.width(text, size) / 2);
        double base = Math.max(y - brush.rem(0.42), layout.ratios().y - brush.rem(0.4));
        brush.text(text, x, base, Tone.INK2, size, MIDDLE);
    }

    /** The longest label that fits: "mean under P", "mean", or only the number. */
    private RichText mean(Brush brush) {
        return Stream.of("compare.mean", "compare.mean.short")
                .map(key -> RichText.parse(look.words().get(key, amount())))
                .filter(text -> brush.width(text, look.rem()) < layout.totals())
                .findFirst()
                .orElseGet(() -> RichText.parse("<kl>" + amount() + "</kl>"));
    }

    /** The positive contributions stacked, and, dotted at the top, the sum of the negative ones; the rest is the KL. */
    void paintTotalOfShares(Brush brush, ChartPlot plot) {
        double width = Math.min(brush.rem(3.4), layout.totals() * 0.42);
        double left = stackLeft(brush, width);
        double zero = plot.y(0, layout.shares());
        RichText kl = apart ? RichText.parse(look.words().get("compare.total.apart")) : KL;
        if (result.infinite()) {
            brush.text(KL, layout.totalsCenter(), zero + brush.rem(1.15), Tone.KLT, look.rem(), MIDDLE);
            brush.text("\u221E", layout.totalsCenter(), zero - brush.rem(1.3), Tone.KLT, true, brush.rem(2), MIDDLE);
            return;
        }
        double under = apart ? layout.totalsCenter() : left + width / 2;
        brush.text(kl, under, zero + brush.rem(1.15), Tone.KLT, look.rem(), MIDDLE);
        double sum = look.shown(result.positives());
        double total = look.shown(result.comparison().klPQ());
        double ySum = Math.max(y(plot, sum, sum), layout.shares().y - brush.rem(0.5));
        double yTotal = y(plot, total, sum);
        brush.fill(left, yTotal, width, zero - yTotal, Tone.KL);
        joints(brush, plot, left, width, total);
        double taken = Math.min(0, look.shown(result.comparison().klPQ() - result.positives()));
        if (sum - total > 0) {
            brush.dotted(left, ySum, width, yTotal - ySum, Tone.KL);
        }
        double labelLeft = left + width + brush.rem(BESIDE);
        if (Numbers.rounded(taken, 3) < 0 && zero - ySum > brush.rem(2.4)) {
            double middle = (ySum + yTotal) / 2;
            double base = Math.min(Math.min(middle + brush.rem(0.35), yTotal - brush.rem(0.2)), zero - brush.rem(1.35));
            brush.text(Numbers.signed(taken, 3), labelLeft, base, Tone.KLT, false, look.small(), START);
        }
        double base = Math.min(zero - brush.rem(0.2), Math.max(yTotal + brush.rem(0.95), ySum + brush.rem(1.5)));
        String amount = amount();
        double size = brush.rem(AMOUNT);
        if (labelLeft + brush.width(amount, true, size) <= layout.width()) {
            brush.text(amount, labelLeft, base, Tone.KLT, true, size, START);
        } else {
            brush.text(amount, layout.width(), zero - brush.rem(0.5), Tone.KLT, true, look.rem(), END);
        }
        leader(brush, left, ySum);
    }

    private String amount() {
        return look.amount(result.comparison().klPQ(), CompareResult.DECIMALS);
    }

    /**
     * Left of the centre, so that the amount fits beside the stack; a long amount moves it up to the edge of the
     * column.
     */
    private double stackLeft(Brush brush, double width) {
        double usual = layout.totalsCenter() - width / 2 - brush.rem(1.1);
        double beside = brush.rem(BESIDE) + brush.width(amount(), true, brush.rem(AMOUNT));
        double first = layout.totalsCenter() - layout.totals() / 2;
        return Math.max(first, Math.min(usual, layout.width() - beside - width));
    }

    /**
     * The height of an amount in the stack: on the scale of the contributions, or on one that the whole stack fills.
     */
    private double y(ChartPlot plot, double amount, double stack) {
        if (!apart) {
            return plot.y(amount, layout.shares());
        }
        double zero = plot.y(0, layout.shares());
        return stack == 0 ? zero : zero - amount / stack * (zero - layout.shares().y);
    }

    /** Thin joints show which outcome each part of the stack comes from. */
    private void joints(Brush brush, ChartPlot plot, double left, double width, double total) {
        if (layout.steps()) {
            return;
        }
        double stacked = 0;
        for (int i = 0; i < layout.outcomes(); i++) {
            stacked += Math.max(0, look.shown(result.comparison().contribution(i)));
            if (result.comparison().contribution(i) > 0 && stacked < total * (1 - 1e-9)) {
                double y = plot.y(stacked, layout.shares());
                brush.line(left, y, left + width, y, Tone.BG, 1.4);
            }
        }
    }

    /** With few outcomes a dotted line leads from the highest bar to the stack. */
    private void leader(Brush brush, double stackLeft, double y) {
        if (layout.few() && !compared && result.comparison().contribution(0) > 0 && result.largestShare() == 0) {
            brush.dashed(
                    layout.center(0) + layout.shareWidth() / 2 + brush.rem(3.8), y, stackLeft, y, Tone.KL, 1, 2, 4);
        }
    }
}
