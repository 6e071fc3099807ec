package kllab.lab.sampling;

import java.awt.geom.RoundRectangle2D;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.lab.sampling.SamplingState.Source;

/** The symbols of outcomes: a face of a die, a side of a coin, a letter on a tile. */
final class OutcomeMarks {
    private static final double LINE = 0.11;
    private static final double SMALLEST = 0.9;
    private static final double LEAST = 0.62;
    private static final double LETTER = 0.6;
    private static final double ROOM = 0.8;

    /** The first combining mark; all characters before it are Latin. */
    private static final char FIRST_MARK = '\u0300';

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private OutcomeMarks() {}

    /**
     * Paints outcome {@code i} of a source around a centre; if there is little room, only its number or letter, or
     * nothing.
     */
    static void paint(Brush brush, SamplingState state, int i, double x, double y, double size) {
        if (size < SMALLEST * brush.rem(1)) {
            double small = brush.look().small();
            if (size > LEAST * small) {
                brush.text(of(state, i, brush.look()), x, y + 0.35 * small, Tone.INK2, true, small, Anchor.MIDDLE);
            }
            return;
        }
        if (state.source() == Source.COIN) {
            brush.disc(x, y, size / 2, Tone.BG);
            brush.ring(x, y, size / 2 - brush.rem(LINE) / 2, Tone.INK, brush.rem(LINE));
            letter(brush, brush.look().say(i == 0 ? "sampling.heads" : "sampling.tails"), x, y, size);
            return;
        }
        RoundRectangle2D tile =
                new RoundRectangle2D.Double(x - size / 2, y - size / 2, size, size, size * 0.4, size * 0.4);
        brush.fill(tile, Tone.BG);
        brush.stroke(tile, Tone.INK, brush.rem(LINE));
        if (state.source() == Source.DIE) {
            pips(brush, i + 1, x, y, size);
        } else {
            letter(brush, of(state, i, brush.look()), x, y, size);
        }
    }

    /**
     * The mark of outcome {@code i}: its number on a die; otherwise the first character of its name (a grapheme
     * cluster), or two if another outcome begins alike; its number if the fonts lack these characters.
     */
    static String of(SamplingState state, int i, Look look) {
        if (state.source() == Source.DIE) {
            return SamplingWords.number(i);
        }
        String one = beginning(state.outcomes().get(i), 1);
        boolean alone = state.outcomes().stream()
                        .filter(each -> beginning(each, 1).equals(one))
                        .count()
                == 1;
        String mark = alone ? one : beginning(state.outcomes().get(i), 2);
        return look.canShow(mark) ? mark : SamplingWords.number(i);
    }

    private static String beginning(String name, int characters) {
        int plain = 0;
        while (plain < name.length() && plain <= characters && isPlain(name.charAt(plain))) {
            plain++;
        }
        if (plain > characters || plain == name.length()) {
            return name.substring(0, Math.min(characters, plain));
        }
        BreakIterator ends = BreakIterator.getCharacterInstance(Locale.ROOT);
        ends.setText(name);
        int end = ends.next(characters);
        String beginning = end == BreakIterator.DONE ? name : name.substring(0, end);
        return Normalizer.normalize(beginning, Normalizer.Form.NFC); // a letter with its accent is one glyph
    }

    /**
     * Whether it is a grapheme by itself beside characters of this kind; a full Unicode analysis in each frame would
     * take milliseconds.
     */
    private static boolean isPlain(char c) {
        return c < FIRST_MARK || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH);
    }

    private static void letter(Brush brush, String letter, double x, double y, double size) {
        double wide = brush.width(letter, true, LETTER * size);
        double fitting = LETTER * size * Math.min(1, ROOM * size / wide);
        brush.text(letter, x, y + 0.37 * fitting, Tone.INK, true, fitting, Anchor.MIDDLE);
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
