package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The column right of the double rule: both sums are 1, the mean time of a letter with its wasted part, the
 * contributions stacked.
 */
final class AverageColumn {
    /** Parts lower than this number of pixels are merged. */
    private static final double LEAST_JOINTED = 4;

    private final MorseResult result;
    private final Look look;
    private final MorseChartLayout layout;

    AverageColumn(MorseResult result, Look look, MorseChartLayout layout) {
        this.result = result;
        this.look = look;
        this.layout = layout;
    }

    private double width() {
        return Math.min(3.4 * layout.rem(), layout.totals() * 0.42);
    }

    private double left() {
        return layout.totalsCenter() - width() / 2 - 1.1 * layout.rem();
    }

    private double labels() {
        return left() + width() + 0.45 * layout.rem();
    }

    /** Σ p = 1, and Σ q = 1, which is what fixes λ. */
    void paintChances(Brush brush) {
        double base = layout.chances().getMaxY();
        RichText p = RichText.parse("<p><m>\u2211\u2009</m><v>p</v><m>\u2005=\u20051</m></p>");
        RichText q = RichText.parse("<q><m>\u2211\u2009</m><v>q</v><m>\u2005=\u20051</m></q>");
        brush.text(p, layout.totalsCenter(), base - brush.rem(1.75), Tone.PT, look.rem(), MIDDLE);
        brush.text(q, layout.totalsCenter(), base - brush.rem(0.35), Tone.QT, look.rem(), MIDDLE);
    }

    /** The mean letter beside the others: the needed part, and below it the wasted part. */
    void paintTime(Brush brush, double units) {
        double unit = layout.times().height / units;
        double top = layout.times().y;
        String mean = look.words().get("morse.mean");
        double center = left() + width() / 2;
        brush.text(mean, center, layout.names(), Tone.INK2, false, look.rem(), MIDDLE);
        String paid = Numbers.fixed(result.paid(), MorseResult.DECIMALS);
        brush.text(paid, center, layout.durations(), Tone.INK, true, look.rem(), MIDDLE);
        double needed = (result.meanUnits() - result.wastedUnits()) * unit;
        double all = result.meanUnits() * unit;
        brush.fill(left(), top, width(), needed, Tone.P);
        brush.fill(left(), top + needed + 2, width(), all - needed - 2, Tone.KL);
        String amount = Numbers.fixed(result.needed(), MorseResult.DECIMALS);
        brush.text(amount, labels(), top + needed / 2 + brush.rem(0.35), Tone.PT, true, look.rem(), START);
        double middle = top + (needed + all) / 2 + brush.rem(0.35);
        String wasted = Numbers.fixed(result.wasted(), MorseResult.DECIMALS);
        brush.text(wasted, labels(), Math.max(middle, top + needed), Tone.KLT, true, look.rem(), START);
    }

    /** The positive contributions stacked, and, dotted at the top, the sum of the negative ones; the rest is the KL. */
    void paintShares(Brush brush, ChartPlot plot) {
        double zero = plot.y(0, layout.shares());
        double total = look.shown(result.comparison().klPQ());
        double sum = MorseChartScales.positives(result, look);
        double ySum = Math.max(plot.y(sum, layout.shares()), layout.shares().y - brush.rem(0.5));
        double yTotal = plot.y(total, layout.shares());
        RichText kl = RichText.parse("<k><m>KL</m></k>");
        brush.text(kl, left() + width() / 2, zero + brush.rem(1.15), Tone.KLT, look.rem(), MIDDLE);
        brush.fill(left(), yTotal, width(), zero - yTotal, Tone.KL);
        joints(brush, plot, total);
        if (sum > total) {
            brush.dotted(left(), ySum, width(), yTotal - ySum, Tone.KL);
        }
        double taken = Math.min(0, total - sum);
        if (Numbers.rounded(taken, MorseResult.DECIMALS) < 0 && zero - ySum > brush.rem(2.4)) {
            double base = Math.min((ySum + yTotal) / 2 + brush.rem(0.35), yTotal - brush.rem(0.2));
            base = Math.min(base, zero - brush.rem(1.35));
            brush.text(
                    Numbers.signed(taken, MorseResult.DECIMALS), labels(), base, Tone.KLT, false, look.small(), START);
        }
        double base = Math.min(zero - brush.rem(0.2), Math.max(yTotal + brush.rem(0.95), ySum + brush.rem(1.5)));
        String amount = look.amount(result.comparison().klPQ(), MorseResult.DECIMALS);
        brush.text(amount, labels(), base, Tone.KLT, true, brush.rem(1.05), START);
    }

    /** Thin joints show which letter each part of the stack comes from. */
    private void joints(Brush brush, ChartPlot plot, double total) {
        double stacked = 0;
        for (int letter : result.order()) {
            double share = look.shown(result.comparison().contribution(letter));
            stacked += Math.max(0, share);
            double y = plot.y(stacked, layout.shares());
            double last = plot.y(stacked - share, layout.shares());
            if (last - y >= LEAST_JOINTED && stacked < total * (1 - 1e-9)) {
                brush.line(left(), y, left() + width(), y, Tone.BG, 1.4);
            }
        }
    }
}
