package kllab.lab.channel;

import java.util.stream.Stream;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.Part.Setup;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;

/** The symbols on tape, to scale, with their durations. */
final class DurationSheet extends SettledSheet<ChannelResult> {
    private static final double TITLE = 1.9;
    private static final double NAME = 6.2;
    private static final double FIELD = 3;
    private static final double UNITS_IN_HALL = 1.6;
    private static final double THICK = 1.3;

    private final boolean withFields;

    /** Units from left to right, and rows of symbols from above to below; the longest duration ends before its field. */
    private final Plot plot =
            new Plot(Scale.across().show(0, ChannelState.LONGEST), Scale.down().show(0, ChannelState.SYMBOLS));

    /** An empty tape; in a window, with room for a field after each. */
    DurationSheet(Setup<ChannelResult> setup) {
        withFields = setup.withFields();
    }

    @Override
    protected Object settle(Look look) {
        if (look.presents()) {
            Stream<String> names = Stream.of(Symbol.values()).map(symbol -> ChannelWords.symbol(symbol, look));
            place(plot, look.widest(names, false) + 0.6, TITLE, UNITS_IN_HALL, 0);
        } else {
            place(plot, NAME, TITLE, FIELD + 0.9, 0);
        }
        return look;
    }

    private double middle(Symbol symbol) {
        return plot.y(symbol.index() + 0.5);
    }

    /** Pixels per unit. */
    double unit() {
        return plot.x(1) - plot.x(0);
    }

    private static int units(ChannelResult of, Symbol symbol) {
        return of.state().durations().get(symbol.index());
    }

    /** Where the end of its tape is held. */
    Box grip(Symbol symbol) {
        double r = look().rem();
        double x = plot.x(units(result(), symbol));
        return new Box(x - 0.35 * r, middle(symbol) - 0.95 * r, 0.7 * r, 1.9 * r);
    }

    /** Where its duration is typed. */
    Box field(Symbol symbol) {
        double r = look().rem();
        return new Box(width() - FIELD * r, middle(symbol) - 0.85 * r, FIELD * r, 1.7 * r);
    }

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.text(look().say("channel.durations"), 0, r, Tone.INK, true, r, Anchor.START);
    }

    @Override
    public void paintData(Brush brush) {
        for (Symbol symbol : Symbol.values()) {
            boolean there = result().state().has(symbol);
            double base = middle(symbol) + brush.rem(0.35);
            Tone tone = there ? Tone.INK : Tone.INK3;
            brush.text(ChannelWords.symbol(symbol, look()), 0, base, tone, false, brush.rem(1), Anchor.START);
            if (there) {
                paintTape(brush, symbol, middle(symbol));
            } else {
                String none = look().say("channel.durations.none");
                brush.text(none, plot.left(), base, Tone.INK3, false, brush.rem(1), Anchor.START);
            }
        }
    }

    private void paintTape(Brush brush, Symbol symbol, double y) {
        double r = brush.rem(1);
        double top = y - THICK * r / 2;
        double left = plot.left();
        double end = plot.x(units(result(), symbol));
        if (withFields) {
            brush.fill(left, y - 1, plot.width(), 2, Tone.TRACK);
        }
        brush.fill(left, top, end - left, THICK * r, Tone.PAPER);
        brush.outline(left, top, end - left, THICK * r, Tone.PAPERLINE, 1);
        brush.fill(left, y - 0.25 * r, plot.x(onUnits(symbol)) - left, 0.5 * r, Tone.INK);
        ChannelResult pinned = pinned();
        if (pinned != null
                && !pinned.state().durations().equals(result().state().durations())) {
            brush.ghost(left, top - 0.1 * r, plot.x(units(pinned, symbol)) - left, (THICK + 0.2) * r);
        }
        if (!withFields) {
            String units = ChannelWords.UNITS.at(result(), symbol.index(), look());
            brush.text(units, end + 0.5 * r, y + 0.35 * r, Tone.INK, true, r, Anchor.START);
        }
    }

    /** The units with the key down: all except the open unit that ends a mark; half a unit for a mark of one unit. */
    private double onUnits(Symbol symbol) {
        return symbol.index() < ChannelState.MARKS ? Math.max(0.5, units(result(), symbol) - 1.0) : 0;
    }
}
