package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import kllab.core.coding.CodeBook;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Tone;
import kllab.figure.pair.SharesStack;
import kllab.text.Numbers;
import kllab.text.RichText;

/**
 * The column right of the double rule: both sums are 1, the mean time of a letter with its wasted part, the
 * contributions stacked.
 */
final class AverageColumn {
    private final MorseResult result;
    private final Brush brush;
    private final MorseChartLayout layout;
    private final SharesStack stack;

    AverageColumn(Brush brush, MorseResult result, MorseChartLayout layout) {
        this.brush = brush;
        this.result = result;
        this.layout = layout;
        stack = new SharesStack(brush, layout, result.comparison().klPQ(), result.positives());
    }

    void paint(double units, ChartPlot shares) {
        paintChances();
        paintTime(units);
        stack.paint(
                shares,
                CodeBook.SIZE,
                rank -> result.comparison().contribution(result.order().get(rank)));
    }

    /** Σ p = 1, and Σ q = 1, which is what fixes λ. */
    private void paintChances() {
        double base = layout.chances().getMaxY();
        RichText p = RichText.parse("<p><m>\u2211\u2009</m><v>p</v><m>\u2005=\u20051</m></p>");
        RichText q = RichText.parse("<q><m>\u2211\u2009</m><v>q</v><m>\u2005=\u20051</m></q>");
        brush.text(p, layout.totalsCenter(), base - brush.rem(1.75), Tone.PT, brush.rem(1), MIDDLE);
        brush.text(q, layout.totalsCenter(), base - brush.rem(0.35), Tone.QT, brush.rem(1), MIDDLE);
    }

    /** The mean letter beside the others: the needed part, and below it the wasted part. */
    private void paintTime(double units) {
        double unit = layout.times().height / units;
        double top = layout.times().y;
        String mean = brush.look().say("morse.mean");
        double left = stack.left();
        double width = stack.width();
        double center = left + width / 2;
        brush.text(mean, center, layout.names(), Tone.INK2, false, brush.rem(1), MIDDLE);
        String paid = Numbers.fixed(result.paid(), MorseResult.DECIMALS);
        brush.text(paid, center, layout.durations(), Tone.INK, true, brush.rem(1), MIDDLE);
        double needed = (result.meanUnits() - result.wastedUnits()) * unit;
        double all = result.meanUnits() * unit;
        brush.fill(left, top, width, needed, Tone.P);
        brush.fill(left, top + needed + 2, width, all - needed - 2, Tone.KL);
        String amount = Numbers.fixed(result.needed(), MorseResult.DECIMALS);
        brush.text(amount, stack.labels(), top + needed / 2 + brush.rem(0.35), Tone.PT, true, brush.rem(1), START);
        double middle = top + (needed + all) / 2 + brush.rem(0.35);
        String wasted = Numbers.fixed(result.wasted(), MorseResult.DECIMALS);
        brush.text(wasted, stack.labels(), Math.max(middle, top + needed), Tone.KLT, true, brush.rem(1), START);
    }
}
