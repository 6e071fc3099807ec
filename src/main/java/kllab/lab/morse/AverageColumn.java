package kllab.lab.morse;

import static kllab.figure.Brush.Anchor.MIDDLE;
import static kllab.figure.Brush.Anchor.START;

import kllab.core.coding.CodeBook;
import kllab.figure.Brush;
import kllab.figure.Tone;
import kllab.figure.pair.SharesStack;
import kllab.figure.plot.Plot;
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

    void paintShares(Plot plot) {
        stack.paint(
                plot,
                CodeBook.SIZE,
                rank -> result.comparison().contribution(result.order().get(rank)));
    }

    /** Σ p = 1, and Σ q = 1, which is what fixes λ. */
    void paintChances() {
        double base = layout.chances().getMaxY();
        RichText p = RichText.parse("<p><m>\u2211\u2009</m><v>p</v><m>\u2005=\u20051</m></p>");
        RichText q = RichText.parse("<q><m>\u2211\u2009</m><v>q</v><m>\u2005=\u20051</m></q>");
        brush.text(p, layout.totalsCenter(), base - brush.rem(1.75), Tone.PT, brush.rem(1), MIDDLE);
        brush.text(q, layout.totalsCenter(), base - brush.rem(0.35), Tone.QT, brush.rem(1), MIDDLE);
    }

    /** The mean letter beside the others: the needed part, and below it the wasted part. */
    void paintTime(Plot plot) {
        double top = plot.y(0);
        double center = stack.left() + stack.width() / 2;
        layout.paintTotalAxis(brush, top);
        brush.text(brush.look().say("morse.mean"), center, layout.names(), Tone.INK2, false, brush.rem(1), MIDDLE);
        brush.text(shown(result.paid()), center, layout.durations(), Tone.INK, true, brush.rem(1), MIDDLE);
        double needed = plot.y(result.meanUnits() - result.wastedUnits());
        double all = plot.y(result.meanUnits());
        brush.fill(stack.left(), top, stack.width(), needed - top, Tone.P);
        brush.fill(stack.left(), needed + 2, stack.width(), all - needed - 2, Tone.KL);
        paintAmount(shown(result.needed()), (top + needed) / 2 + brush.rem(0.35), Tone.PT);
        paintAmount(shown(result.wasted()), Math.max((needed + all) / 2 + brush.rem(0.35), needed), Tone.KLT);
    }

    private void paintAmount(String amount, double base, Tone tone) {
        brush.text(amount, stack.labels(), base, tone, true, brush.rem(1), START);
    }

    private static String shown(double units) {
        return Numbers.fixed(units, MorseResult.DECIMALS);
    }
}
