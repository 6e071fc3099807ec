package kllab.lab.sampling;

import java.awt.geom.RoundRectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.lab.sampling.SamplingState.Source;

/** What an outcome is shown as: a face of a die, a side of a coin, a letter on a tile. */
final class OutcomeMarks {
    private static final double LINE = 0.11;
    private static final double SMALLEST = 0.9;
    private static final double LEAST = 0.62;

    private OutcomeMarks() {}

    /** Paints outcome {@code i} of a source around a centre; where there is little room, its number or letter alone, or nothing. */
    static void paint(Brush brush, SamplingState state, int i, double x, double y, double size) {
        if (size < SMALLEST * brush.rem(1)) {
            double small = brush.look().small();
            if (size > LEAST * small) {
                brush.text(initial(state, i), x, y + 0.35 * small, Tone.INK2, true, small, Anchor.MIDDLE);
            }
            return;
        }
        if (state.source() == Source.COIN) {
            brush.disc(x, y, size / 2, Tone.BG);
            brush.ring(x, y, size / 2 - brush.rem(LINE) / 2, Tone.INK, brush.rem(LINE));
            letter(brush, brush.look().words().get(i == 0 ? "sampling.heads" : "sampling.tails"), x, y, size);
            return;
        }
        RoundRectangle2D tile =
                new RoundRectangle2D.Double(x - size / 2, y - size / 2, size, size, size * 0.4, size * 0.4);
        brush.fill(tile, Tone.BG);
        brush.stroke(tile, Tone.INK, brush.rem(LINE));
        if (state.source() == Source.DIE) {
            pips(brush, i + 1, x, y, size);
        } else {
            letter(brush, initial(state, i), x, y, size);
        }
    }

    private static String initial(SamplingState state, int i) {
        String name = state.source() == Source.DIE
                ? Integer.toString(i + 1)
                : state.outcomes().get(i);
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static void letter(Brush brush, String letter, double x, double y, double size) {
        brush.text(letter, x, y + 0.22 * size, Tone.INK, true, 0.6 * size, Anchor.MIDDLE);
    }

    private static void pips(Brush brush, int count, double x, double y, double size) {
        double off = 0.26 * size;
        if (count % 2 == 1) {
            pip(brush, x, y, size);
        }
        if (count > 1) {
            pip(brush, x - off, y + off, size);
            pip(brush, x + off, y - off, size);
        }
        if (count > 3) {
            pip(brush, x - off, y - off, size);
            pip(brush, x + off, y + off, size);
        }
        if (count == 6) {
            pip(brush, x - off, y, size);
            pip(brush, x + off, y, size);
        }
    }

    private static void pip(Brush brush, double x, double y, double size) {
        brush.disc(x, y, 0.085 * size, Tone.INK);
    }
}
