package kllab.figure.pair;

import static kllab.figure.Brush.Anchor.END;
import static kllab.figure.Brush.Anchor.START;

import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The line above the charts: what is P, room for a button, what is Q, what is pinned; at the right what the first axis
 * measures.
 *
 * @param layout of the charts
 * @param top the upper edge of its swatches, in rem
 * @param p what P is
 * @param afterP the room between that and Q, in pixels
 * @param q what Q is
 * @param pinned the name of what is pinned; empty if nothing is
 */
public record PairLegend(PairLayout layout, double top, RichText p, double afterP, RichText q, String pinned) {
    private static final double SWATCH = 1.05;
    private static final double GAP = 0.45;
    private static final double BASE = 0.9;
    private static final double BETWEEN = 1.6;

    /** Where the name of P ends. */
    public double endOfP(Look look) {
        return layout.left() + (SWATCH + GAP) * look.rem() + look.width(p, look.rem());
    }

    /** Whether a hall, where type is not made smaller, has room for all names. */
    public boolean fits(Look look) {
        double ofQ = endOfP(look) + afterP + (SWATCH + GAP) * look.rem() + look.width(q, look.rem());
        double ofPinned = (BETWEEN + SWATCH + GAP) * look.rem() + look.width(pinned, false, look.rem());
        return !look.presents() || ofQ + (pinned.isEmpty() ? 0 : ofPinned) <= layout.width();
    }

    public void paint(Brush brush) {
        double size = brush.look().rem();
        double y = brush.rem(top);
        double base = brush.rem(top + BASE);
        double swatch = brush.rem(SWATCH);
        double text = brush.rem(SWATCH + GAP);
        brush.fill(layout.left(), y, swatch, swatch, Tone.P);
        brush.text(p, layout.left() + text, base, Tone.INK, size, START);
        double x = endOfP(brush.look()) + afterP;
        brush.hatched(x, y, swatch, swatch);
        x += text + brush.text(q, x + text, base, Tone.INK, size, START) + brush.rem(BETWEEN);
        if (!pinned.isEmpty() && fits(brush.look())) {
            brush.ghost(x, y, swatch, swatch);
            brush.text(pinned, x + text, base, Tone.INK2, false, size, START);
            x += text + brush.width(pinned, false, size) + brush.rem(BETWEEN);
        }
        String axis = brush.look().say("pair.chances");
        if (x + brush.width(axis, false, size) < layout.right()) {
            brush.text(axis, layout.right(), base, Tone.INK2, false, size, END);
        }
    }
}
