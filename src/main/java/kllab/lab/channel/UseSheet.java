package kllab.lab.channel;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Part.Setup;
import kllab.text.Numbers;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The probability of each symbol in its state, used (P, solid) and optimal for its duration (Q, hatched), with the
 * costs that determine Q and each symbol's part of the loss.
 */
final class UseSheet extends SettledSheet<ChannelResult> {
    private final boolean withFields;
    private final ChartPlot plot = new ChartPlot();
    private UseLayout layout;

    /** An empty chart; in a window, fields show the probabilities used. */
    UseSheet(Setup<ChannelResult> setup) {
        withFields = !setup.onPaper();
        layout = UseLayout.of(1, 1, 1, setup.result().places());
        plot.setUp(new ChartPlot.Range(0, 1, 0.5, 1, false));
    }

    private double yOf(double chance) {
        return plot.y(chance, layout.plot());
    }

    /** Where the bar of the probability used is; null if the channel has no such symbol. */
    @Nullable
    BarPlace bar(SymbolContext place) {
        int item = layout.places().indexOf(place);
        return item < 0 ? null : new BarPlace(layout.usedColumn(item), yOf(result().used(place)), layout.field(item));
    }

    @Override
    protected Object settle(Look look) {
        layout = UseLayout.of(width(), height(), look.rem(), result().places());
        return layout;
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        legend(brush);
        plot.paintFrame(brush, layout.plot());
        for (int i = 0; i < layout.places().size(); i++) {
            name(brush, i);
        }
        rowNames(brush);
        brush.totalRule(layout.totalLeft(), layout.plot().y, layout.rowBase(2) + brush.rem(0.4));
    }

    private void legend(Brush brush) {
        double base = brush.rem(0.95);
        double end = brush.key(brush.look().rich("channel.legend.used"), layout.plot().x, base, false);
        brush.key(brush.look().rich("channel.legend.best"), end + brush.rem(2), base, true);
    }

    /** A name of two words is painted on two lines. */
    private void name(Brush brush, int item) {
        String name = ChannelWords.shortSymbol(layout.places().get(item).symbol(), brush.look());
        List<String> lines = name.lines().toList();
        double size = brush.look().small();
        for (int line = 0; line < lines.size(); line++) {
            double base = layout.nameBase() + line * 1.02 * size;
            brush.text(lines.get(line), layout.center(item), base, Tone.INK, true, size, Anchor.MIDDLE);
        }
    }

    private void rowNames(Brush brush) {
        double r = brush.rem(1);
        double x = layout.plot().x - 0.7 * r;
        brush.text(RichText.parse("<p/>"), x, layout.fieldBase(), Tone.PT, r, Anchor.END);
        power(brush, x, layout.rowBase(0));
        brush.text(RichText.parse("<q/>"), x, layout.rowBase(1), Tone.QT, r, Anchor.END);
        String lost = brush.look().say("channel.row.lost");
        brush.text(lost, x, layout.rowBase(2), Tone.KLT, false, r, Anchor.END);
    }

    /** 2 to the power of −Ct, in nats e to that power. */
    private static void power(Brush brush, double right, double base) {
        double r = brush.rem(1);
        RichText exponent = RichText.parse("<m>\u2212</m><v>Ct</v>");
        double size = 0.8 * r;
        brush.text(exponent, right, base - 0.38 * r, Tone.INK2, size, Anchor.END);
        String kind = brush.look().unit() == LogBase.BITS ? "<m>" : "<v>";
        String markup = kind + ChannelWords.base(brush.look()) + kind.replace("<", "</");
        brush.text(
                RichText.parse(markup), right - brush.width(exponent, size) - 0.08 * r, base, Tone.INK2, r, Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        ChannelResult result = result();
        heading(brush, result, true);
        heading(brush, result, false);
        double[] lost = result.lostShown(brush.look());
        for (int i = 0; i < layout.places().size(); i++) {
            bars(brush, i);
            numbers(brush, i, lost[i]);
        }
        total(brush, result);
    }

    private void heading(Brush brush, ChannelResult result, boolean afterMark) {
        boolean grouped = result.state().spaces();
        if (afterMark && !grouped) {
            return;
        }
        double left = layout.groupLeft(afterMark);
        double y = layout.headingBase();
        String text = ChannelWords.group(result, afterMark, brush.look());
        double room = layout.groupRight(afterMark) - left;
        brush.fitted(text, left, y, room, Tone.INK2, false, Anchor.START);
    }

    private void bars(Brush brush, int item) {
        ChannelResult result = result();
        SymbolContext place = layout.places().get(item);
        double zero = layout.plot().getMaxY();
        double best = yOf(result.best(place));
        BarPlace used = new BarPlace(layout.usedColumn(item), yOf(result.used(place)), layout.field(item));
        used.paint(brush, false, withFields);
        brush.hatched(layout.bestLeft(item), best, layout.barWidth(), zero - best);
        ChannelResult pinned = pinned();
        if (pinned != null
                && pinned.state().spaces() == result.state().spaces()
                && pinned.used(place) != result.used(place)) {
            used.ghost(brush, yOf(pinned.used(place)));
        }
    }

    private void numbers(Brush brush, int item, double lost) {
        ChannelResult result = result();
        SymbolContext place = layout.places().get(item);
        double x = layout.center(item);
        double r = brush.rem(1);
        if (!withFields) {
            brush.text(Numbers.chance(result.used(place)), x, layout.fieldBase(), Tone.PT, true, r, Anchor.MIDDLE);
        }
        String cost = Numbers.chance(result.telegraph().cost(place.symbol()));
        brush.text(cost, x, layout.rowBase(0), Tone.INK2, false, r, Anchor.MIDDLE);
        brush.text(Numbers.chance(result.best(place)), x, layout.rowBase(1), Tone.QT, true, r, Anchor.MIDDLE);
        String part = Numbers.signed(lost, ChannelResult.DECIMALS);
        brush.text(part, x, layout.rowBase(2), Tone.KLT, false, r, Anchor.MIDDLE);
    }

    private void total(Brush brush, ChannelResult result) {
        double r = brush.rem(1);
        double x = (layout.totalLeft() + 0.25 * r + layout.totalRight()) / 2;
        String lost = result.lossShown(brush.look());
        double size = Math.min(1.15 * r, r * 5.4 * r / Math.max(1, brush.width(lost, true, r)));
        brush.text(lost, x, layout.rowBase(2), Tone.KLT, true, size, Anchor.MIDDLE);
    }
}
