package kllab.lab.channel;

import java.util.List;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.Part.Setup;

/** The symbols on tape, to scale, with their durations. */
final class DurationSheet extends SettledSheet<ChannelResult> {
    private static final double TITLE = 1.9;
    private static final double NAME = 6.2;
    private static final double FIELD = 3;
    private static final double THICK = 1.3;

    private final boolean withFields;
    private double rem = 1;

    /** An empty tape; in a window, with room for a field after each. */
    DurationSheet(Setup<ChannelResult> setup) {
        withFields = !setup.onPaper();
    }

    @Override
    protected Object settle(Look look) {
        rem = look.rem();
        return look;
    }

    /** The centre of a symbol's row. */
    double middle(Symbol symbol) {
        double row = (height() - TITLE * rem) / ChannelState.SYMBOLS;
        return TITLE * rem + row * (symbol.index() + 0.5);
    }

    double left() {
        return NAME * rem;
    }

    /** Pixels per unit: the longest duration ends before the field. */
    double unit() {
        return (width() - left() - (FIELD + 0.9) * rem) / ChannelState.LONGEST;
    }

    private double end(Symbol symbol) {
        return left() + result().state().durations().get(symbol.index()) * unit();
    }

    /** Where the end of its tape is held. */
    Box grip(Symbol symbol) {
        return new Box(end(symbol) - 0.35 * rem, middle(symbol) - 0.95 * rem, 0.7 * rem, 1.9 * rem);
    }

    double fieldWidth() {
        return FIELD * rem;
    }

    @Override
    public void paintFrame(Brush brush) {
        String title = brush.look().say("channel.durations");
        brush.text(title, 0, brush.rem(1), Tone.INK, true, rem, Anchor.START);
    }

    @Override
    public void paintData(Brush brush) {
        for (Symbol symbol : Symbol.values()) {
            boolean there =
                    symbol.index() < ChannelState.MARKS || result().state().spaces();
            paint(brush, symbol, there);
        }
    }

    private void paint(Brush brush, Symbol symbol, boolean there) {
        double y = middle(symbol);
        double thick = THICK * rem;
        String name = ChannelWords.symbol(symbol, brush.look());
        brush.text(name, 0, y + 0.35 * rem, there ? Tone.INK : Tone.INK3, false, rem, Anchor.START);
        if (!there) {
            String none = brush.look().say("channel.durations.none");
            brush.text(none, left(), y + 0.35 * rem, Tone.INK3, false, rem, Anchor.START);
            return;
        }
        double w = end(symbol) - left();
        if (withFields) {
            brush.fill(left(), y - 1, ChannelState.LONGEST * unit(), 2, Tone.TRACK);
        }
        brush.fill(left(), y - thick / 2, w, thick, Tone.PAPER);
        brush.outline(left(), y - thick / 2, w, thick, Tone.PAPERLINE, 1);
        double on = onUnits(symbol) * unit();
        brush.fill(left(), y - 0.25 * rem, on, 0.5 * rem, Tone.INK);
        ghost(brush, symbol, y, thick);
        if (!withFields) {
            List<Integer> durations = result().state().durations();
            String units = Integer.toString(durations.get(symbol.index()));
            brush.text(units, end(symbol) + 0.5 * rem, y + 0.35 * rem, Tone.INK, true, rem, Anchor.START);
        }
    }

    private void ghost(Brush brush, Symbol symbol, double y, double thick) {
        ChannelResult pinned = pinned();
        if (pinned != null
                && !pinned.state().durations().equals(result().state().durations())) {
            double was = pinned.state().durations().get(symbol.index()) * unit();
            brush.ghost(left(), y - thick / 2 - 0.1 * rem, was, thick + 0.2 * rem);
        }
    }

    /** The units with the key down: all except the open unit that ends a mark; half a unit for a mark of one unit. */
    private double onUnits(Symbol symbol) {
        int units = result().state().durations().get(symbol.index());
        return symbol.index() < ChannelState.MARKS ? Math.max(0.5, units - 1.0) : 0;
    }
}
