package kllab.lab.telegraph;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.core.coding.Keying;
import kllab.core.coding.MorseCode;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/** Paints both tapes as sent up to the playhead, and between them the line from each letter to itself. */
final class TapePainter {
    private static final double PAPER_MARGIN = 0.4;
    private static final double MARK_HEIGHT = 0.62;

    /** The widest letter at size 1, in the same unit: letters shrink before they touch. */
    private static final double LETTER_WIDTH = 0.6;

    /** Between the middles of two letters there are at least half a dot, a gap of 3 and half a dot. */
    private static final double LEAST_UNITS_BETWEEN_LETTERS = 4;

    private final Brush brush;
    private final TapeScale scale;
    private final TelegraphResult result;
    private final double rem;

    TapePainter(Brush brush, TapeScale scale, TelegraphResult result) {
        this.brush = brush;
        this.scale = scale;
        this.result = result;
        this.rem = scale.rem();
    }

    void paint() {
        Shape clip = brush.graphics().getClip();
        double margin = PAPER_MARGIN * rem;
        brush.graphics()
                .clip(new Rectangle2D.Double(
                        scale.left() - margin, 0, scale.right() - scale.left() + 2 * margin, scale.axis()));
        paintTape(result.sentP(), scale.topP());
        paintTape(result.sentQ(), scale.topQ());
        paintLetters();
        brush.graphics().setClip(clip);
        paintStuck();
    }

    private void paintTape(Keying sent, double top) {
        paintPaper(result.isSilent() ? scale.to() : sent.duration(), top);
        for (int i = firstShown(sent); i < sent.startedBy(scale.to()); i++) {
            Keying.Letter letter = sent.letters().get(i);
            paintTint(letter, top);
            for (Keying.Mark mark : letter.marks()) {
                paintMark(mark, top);
            }
        }
    }

    private int firstShown(Keying sent) {
        return sent.endedBy(Math.nextDown(scale.from()));
    }

    private void paintPaper(double end, double top) {
        double margin = PAPER_MARGIN * rem;
        double right = Math.min(scale.x(end), scale.right()) + margin;
        double left = scale.left() - margin;
        if (right > left + margin) {
            brush.fill(left, top, right - left, scale.thickness(), Tone.PAPER);
            brush.outline(left, top, right - left, scale.thickness(), Tone.PAPERLINE, 1);
        }
    }

    /** The letter under way. */
    private void paintTint(Keying.Letter letter, double top) {
        if (letter.start() <= result.playhead() && result.playhead() < letter.end()) {
            double x = scale.x(letter.start() - 1);
            double w = (letter.end() - letter.start() + 2) * scale.unit();
            brush.fill(x, top + 1, w, scale.thickness() - 2, Tone.KLSOFT);
        }
    }

    private void paintMark(Keying.Mark mark, double top) {
        double h = MARK_HEIGHT * rem;
        double y = top + (scale.thickness() - h) / 2;
        double x = scale.x(mark.start());
        double w = mark.length() * scale.unit();
        double gone = Math.clamp(result.playhead() - mark.start(), 0, mark.length());
        if (gone < mark.length()) {
            brush.outline(x, y, w, h, Tone.CTL, Math.min(1.4, scale.unit() / 3));
        }
        brush.fill(x, y, gone * scale.unit(), h, Tone.INK);
    }

    /**
     * Where only a part is shown the lines would be too many: then the first letters of words have one. A letter that the
     * second sender cannot send has none.
     */
    private void paintLetters() {
        boolean whole = !scale.isWindowOf(result.end());
        List<Keying.Letter> onP = result.sentP().letters();
        List<Keying.Letter> onQ = result.sentQ().letters();
        double baseP = scale.topP() + scale.thickness() + 1.05 * rem;
        double baseQ = scale.topQ() - 0.42 * rem;
        int last = Math.max(result.sentP().startedBy(scale.to()), result.sentQ().startedBy(scale.to()));
        for (int i = Math.min(firstShown(result.sentP()), firstShown(result.sentQ())); i < last; i++) {
            Keying.Letter p = onP.get(i);
            paintLetter(p, baseP);
            if (i < onQ.size()) {
                paintLetter(onQ.get(i), baseQ);
                if (whole || beginsWord(onP, i)) {
                    paintLink(p, onQ.get(i), baseP + 0.35 * rem, baseQ - 0.95 * rem);
                }
            }
        }
    }

    private void paintLetter(Keying.Letter letter, double base) {
        double size = Math.min(rem, (LEAST_UNITS_BETWEEN_LETTERS * scale.unit() - 1) / LETTER_WIDTH);
        Tone tone = letter.start() <= result.playhead() ? Tone.INK : Tone.INK3;
        String name = String.valueOf(letter.letter());
        brush.text(name, middle(letter), base, tone, true, size, Anchor.MIDDLE);
    }

    private static boolean beginsWord(List<Keying.Letter> letters, int i) {
        return i == 0 || letters.get(i).start() - letters.get(i - 1).end() >= MorseCode.WORD_GAP;
    }

    /** A letter's line slants as far as it lags; dotted until both have sent it. */
    private void paintLink(Keying.Letter p, Keying.Letter q, double y1, double y2) {
        if (Math.max(p.end(), q.end()) <= result.playhead()) {
            brush.line(middle(p), y1, middle(q), y2, Tone.KL, 0.1 * rem);
        } else {
            brush.dashed(middle(p), y1, middle(q), y2, Tone.KL, 1.2, 3, 4);
        }
    }

    /** Where the second sender can get no further: from there on the tape stays empty for ever. */
    private void paintStuck() {
        result.sending().stuck().ifPresent(letter -> {
            double left = Math.clamp(scale.x(result.sending().stuckAt()), scale.left(), scale.right());
            double w = scale.right() + PAPER_MARGIN * rem - left;
            brush.dotted(left, scale.topQ(), w, scale.thickness(), Tone.KL);
            String name = String.valueOf(letter.letter());
            String label = brush.look().words().get("telegraph.stuck", name);
            double room = w - 0.6 * rem;
            String fitting = brush.width(label, true, rem) <= room ? label : "\u221E";
            double base = scale.topQ() + scale.thickness() / 2 + 0.36 * rem;
            if (brush.width(fitting, true, rem) <= room) {
                brush.plate(fitting, left + w / 2, base, Tone.KLT, true, rem, Anchor.MIDDLE, Tone.BG);
            }
        });
    }

    private double middle(Keying.Letter letter) {
        return scale.x((letter.start() + letter.end()) / 2.0);
    }
}
