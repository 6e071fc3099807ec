package kllab.lab.channel;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.BarPlace;
import kllab.figure.page.Part.Setup;
import kllab.figure.plot.FieldBars;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The probability of each symbol in its state, used (P, solid) and optimal for its duration (Q, hatched), with the
 * costs that determine Q and each symbol's part of the loss. The symbols are in two groups, by state.
 */
final class UseSheet extends SettledSheet<ChannelResult> {
    private static final double GUTTER = 4.6;
    private static final double TOTAL = 6.2;
    private static final double GROUP_GAP = 0.9;
    private static final double WIDEST = 10;
    private static final double LEGEND = 1.9;
    private static final double HEADINGS = 1.7;
    private static final double NAMES = 2.3;
    private static final double FIELDS = 2.1;
    private static final double ROW = 1.5;

    /** The rows of numbers below the fields. */
    private static final int COST = 0;

    private static final int BEST = 1;
    private static final int LOST = 2;

    private final Plot plot = new Plot(Scale.across(), Scale.up().show(0, 1).every(0.5));
    private final FieldBars bars;

    /** An empty chart; in a window, fields show the probabilities used. */
    UseSheet(Setup<ChannelResult> setup) {
        bars = new FieldBars(plot, 3.4, 0.5, NAMES, setup.withFields());
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        int items = result().places().size();
        double gap = result().state().spaces() ? GROUP_GAP * r : 0;
        double wide = Math.min(width() - (GUTTER + TOTAL) * r, (items * WIDEST + GROUP_GAP) * r);
        double top = (LEGEND + HEADINGS) * r;
        double base = Math.max(top + r, height() - (NAMES + FIELDS + (LOST + 1 - first()) * ROW + 0.2) * r);
        plot.place(GUTTER * r, top, GUTTER * r + wide, base);
        plot.across().show(0, items * wide / (wide - gap));
        return List.of(plot.key(), items);
    }

    /** The left edge of a symbol's column, in columns; the second group begins after a gap. */
    private double left(SymbolContext place) {
        int items = result().places().size();
        double gap = plot.across().high() - items;
        return result().places().indexOf(place) + (place.afterMark() ? 0 : gap);
    }

    private double middle(SymbolContext place) {
        return left(place) + 0.5;
    }

    /** Where the bar of the probability used is; null if the channel has no such symbol. */
    @Nullable
    BarPlace bar(SymbolContext place) {
        return result().places().contains(place) ? bar(place, false) : null;
    }

    private BarPlace bar(SymbolContext place, boolean best) {
        double chance = best ? result().best(place) : result().used(place);
        return bars.place(best, middle(place), chance, 0, look());
    }

    /** The first row of numbers: in a hall the costs are left out. */
    private int first() {
        return look().presents() ? BEST : COST;
    }

    private double rowBase(int row) {
        return plot.base() + look().rem() * (NAMES + FIELDS + ROW * (row - first()) + 1);
    }

    // ---- frame --------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double base = brush.rem(0.95);
        double end = brush.key(look().rich("channel.legend.used"), plot.left(), base, false);
        double after = end + brush.rem(2);
        List<RichText> best = List.of(look().rich("channel.legend.best"), look().rich("channel.legend.best.brief"));
        brush.key(brush.fitting(best, width() - after - brush.rem(1.5)), after, base, true);
        plot.paintLevels(brush);
        result().places().forEach(place -> name(brush, place));
        rowNames(brush);
        brush.totalRule(plot.right() + brush.rem(0.6), plot.top(), rowBase(LOST) + brush.rem(0.4));
    }

    /** A name of two words is painted on two lines. */
    private void name(Brush brush, SymbolContext place) {
        double size = look().small();
        double base = plot.base() + brush.rem(1.1);
        for (String line : ChannelWords.shortSymbol(place.symbol(), look()).split("\n", 0)) {
            brush.text(line, plot.x(middle(place)), base, Tone.INK, true, size, Anchor.MIDDLE);
            base += 1.02 * size;
        }
    }

    private void rowNames(Brush brush) {
        double r = brush.rem(1);
        double x = plot.left() - 0.7 * r;
        brush.text(RichText.parse("<p/>"), x, bars.base(0, look()), Tone.PT, r, Anchor.END);
        if (first() == COST) {
            power(brush, x, rowBase(COST));
        }
        brush.text(RichText.parse("<q/>"), x, rowBase(BEST), Tone.QT, r, Anchor.END);
        brush.text(look().say("channel.row.lost"), x, rowBase(LOST), Tone.KLT, false, r, Anchor.END);
    }

    /** 2 to the power of −Ct, in nats e to that power. */
    private static void power(Brush brush, double right, double base) {
        double r = brush.rem(1);
        double size = 0.8 * r;
        RichText exponent = RichText.parse("<m>\u2212</m><v>Ct</v>");
        String kind = brush.look().unit() == LogBase.BITS ? "m" : "v";
        RichText of = RichText.parse("<" + kind + ">" + ChannelWords.base(brush.look()) + "</" + kind + ">");
        brush.text(exponent, right, base - 0.38 * r, Tone.INK2, size, Anchor.END);
        brush.text(of, right - brush.width(exponent, size) - 0.08 * r, base, Tone.INK2, r, Anchor.END);
    }

    // ---- data ---------------------------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        ChannelResult result = result();
        if (result.state().spaces()) {
            heading(brush, true);
        }
        heading(brush, false);
        for (SymbolContext place : result.places()) {
            bars(brush, place);
            int item = SymbolContext.ALL.indexOf(place);
            double x = plot.x(middle(place));
            if (first() == COST) {
                number(brush, ChannelWords.COSTS.at(result, place.index(), look()), x, COST, Tone.INK2);
            }
            number(brush, ChannelWords.BEST.at(result, item, look()), x, BEST, Tone.QT);
            number(brush, ChannelWords.LOSSES.signedAt(result, item, look()), x, LOST, Tone.KLT);
        }
        double total = plot.right() + brush.rem(0.85 + TOTAL) / 2;
        RichText loss = rich(ChannelWords.LOSS_AFTER_PARTS);
        brush.fitted(loss.bold(), total, rowBase(LOST), brush.rem(5.4), Tone.KLT, Anchor.MIDDLE);
    }

    /** The name of a group; without spaces there is one, of the symbols that are allowed after a space. */
    private void heading(Brush brush, boolean afterMark) {
        List<SymbolContext> group = result().places().stream()
                .filter(place -> place.afterMark() == afterMark)
                .toList();
        double left = plot.x(left(group.getFirst()));
        double room = plot.x(left(group.getLast()) + 1) - left;
        String full = ChannelWords.group(result(), afterMark, look());
        boolean brief = look().presents() && brush.width(full, false, look().rem()) > room;
        String text = brief ? ChannelWords.station(result(), afterMark, look()) : full;
        brush.fitted(text, left, brush.rem(LEGEND + 0.75), room, Tone.INK2, false, Anchor.START);
    }

    private void bars(Brush brush, SymbolContext place) {
        ChannelResult pinned = pinned();
        double was =
                pinned == null || pinned.state().spaces() != result().state().spaces()
                        ? Double.NaN
                        : pinned.used(place);
        bars.paint(brush, bar(place, false), false, result().used(place), was);
        bar(place, true).paint(brush, true, false);
    }

    private void number(Brush brush, String number, double x, int row, Tone tone) {
        brush.text(number, x, rowBase(row), tone, row == BEST, brush.rem(1), Anchor.MIDDLE);
    }
}
