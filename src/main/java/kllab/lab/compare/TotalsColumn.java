package kllab.lab.compare;

import static kllab.figure.Brush.Anchor.MIDDLE;

import java.util.stream.Stream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.pair.SharesStack;
import kllab.figure.plot.Plot;
import kllab.text.RichText;

/** The column right of the double rule: the mean of the log ratios, and the contributions stacked up to the KL. */
final class TotalsColumn {
    private final Brush brush;
    private final CompareResult result;
    private final ChartsLayout layout;

    TotalsColumn(Brush brush, CompareResult result, ChartsLayout layout) {
        this.brush = brush;
        this.result = result;
        this.layout = layout;
    }

    /** The mean of the log ratios under P is the KL: a dark red line through the middle chart. */
    void paintMean(Plot plot) {
        Look look = brush.look();
        double size = look.rem();
        RichText text = mean(look);
        if (result.infinite()) {
            brush.text(text, layout.totalsCenter(), plot.top() + brush.rem(0.9), Tone.INK2, size, MIDDLE);
            return;
        }
        double y = Math.max(plot.y(look.shown(result.comparison().klPQ())), plot.top() + 1);
        brush.level(layout.left(), y, layout.width() - brush.rem(0.6), y, Tone.KL, 0.11);
        double x = Math.min(layout.totalsCenter(), layout.width() - brush.width(text, size) / 2);
        double base = Math.max(y - brush.rem(0.42), plot.top() - brush.rem(0.4));
        brush.text(text, x, base, Tone.INK2, size, MIDDLE);
    }

    /** The longest label that fits: "mean under P", "mean", or only the number. */
    private RichText mean(Look look) {
        String amount = look.amount(result.comparison().klPQ(), CompareResult.DECIMALS);
        return Stream.of("compare.mean", "compare.mean.short")
                .map(key -> look.rich(key, amount))
                .filter(text -> brush.width(text, look.rem()) < layout.totals())
                .findFirst()
                .orElseGet(() -> RichText.parse("<kl>" + amount + "</kl>"));
    }

    /**
     * The contributions stacked. With few outcomes a dotted line leads to them from the highest bar.
     *
     * @param apart whether the stack has a scale of its own, because it is far higher than any contribution
     * @param compared whether a pinned result is shown beside it
     */
    void paintStack(Plot plot, boolean apart, boolean compared) {
        SharesStack stack = new SharesStack(brush, layout, result.comparison().klPQ(), result.positives());
        if (apart) {
            stack.paintApart(plot, brush.look().rich("compare.total.apart"));
            return;
        }
        stack.paint(plot, layout.steps() ? 0 : layout.items(), result.comparison()::contribution);
        boolean highest = result.largestShare() == 0 && result.comparison().contribution(0) > 0;
        if (layout.few() && highest && !compared && !result.infinite()) {
            double from = layout.center(0) + layout.shareWidth() / 2 + brush.rem(3.8);
            brush.dashed(from, stack.top(plot), stack.left(), stack.top(plot), Tone.KL, 1, 2, 4);
        }
    }
}
