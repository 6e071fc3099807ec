package kllab.lab.telegraph;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import kllab.core.coding.Keying;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/** Paints both tapes as sent up to the playhead, and the lines that connect the same letter on both. */
record TapePainter(Brush brush, TapeScale scale, TelegraphResult result) {
    static final double PAPER_MARGIN = 0.4;
    private static final double MARK_HEIGHT = 0.62;
    private static final double MARK_HEIGHT_IN_HALL = 1;

    /** The width of the widest letter relative to its size: letters shrink before they touch. */
    private static final double LETTER_WIDTH = 0.6;

    /** The least distance of the centres of two letters: half a dot, a gap of 3 and half a dot. */
    private static final double LEAST_UNITS_BETWEEN_LETTERS = 4;

    /** The least perpendicular distance of two connecting lines. */
    private static final double LEAST_BETWEEN_LINKS = 0.06;

    private static final double LEAST_IN_WINDOW = 0.15;

    /** What is to be seen of the tapes: what they paint exceeds a window of long ones. */
    static Rectangle2D.Double visible(TapeScale scale, double right) {
        double margin = PAPER_MARGIN * scale.rem();
        return new Rectangle2D.Double(scale.left() - margin, 0, right - scale.left() + 2 * margin, scale.axis());
    }

    /** The same in whole pixels, for a window whose right edge is given. */
    static Rectangle visiblePixels(TapeScale scale, double right) {
        Rectangle2D.Double exact = visible(scale, right);
        int left = (int) Math.rint(exact.x);
        return new Rectangle(left, 0, (int) Math.rint(exact.getMaxX()) - left, (int) Math.ceil(exact.height));
    }

    /** Paints the tapes, the letters and the lines. */
    void paint() {
        paintTape(result.sentP(), scale.topP());
        paintTape(result.sentQ(), scale.topQ());
        paintLetters();
    }

    private void paintTape(Keying sent, double top) {
        paintPaper(result.isSilent() ? scale.to() : sent.duration(), top);
        for (int i = firstShown(sent); i < sent.startedBy(scale.to()); i++) {
            Keying.Letter letter = sent.letter(i);
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
        double margin = PAPER_MARGIN * scale.rem();
        double right = Math.min(scale.x(end), scale.right()) + margin;
        double left = scale.left() - margin;
        if (right > left + margin) {
            brush.fill(left, top, right - left, scale.thickness(), Tone.PAPER);
            brush.outline(left, top, right - left, scale.thickness(), Tone.PAPERLINE, 1);
        }
    }

    /** Tints the letter being sent. */
    private void paintTint(Keying.Letter letter, double top) {
        if (letter.start() <= result.playhead() && result.playhead() < letter.end()) {
            double x = scale.x(letter.start() - 1);
            double w = (letter.end() - letter.start() + 2) * scale.unit();
            brush.fill(x, top + 1, w, scale.thickness() - 2, Tone.KLSOFT);
        }
    }

    private void paintMark(Keying.Mark mark, double top) {
        double h = (brush.look().presents() ? MARK_HEIGHT_IN_HALL : MARK_HEIGHT) * scale.rem();
        double y = top + (scale.thickness() - h) / 2;
        double x = scale.x(mark.start());
        double w = mark.length() * scale.unit();
        double gone = Math.clamp(result.playhead() - mark.start(), 0, mark.length());
        if (gone < mark.length()) {
            brush.outline(x, y, w, h, Tone.CTL, Math.min(1.4, scale.unit() / 3));
        }
        brush.fill(x, y, gone * scale.unit(), h, Tone.INK);
    }

    private void paintLetters() {
        double baseP = scale.topP() + scale.thickness() + 1.05 * scale.rem();
        double baseQ = scale.topQ() - 0.42 * scale.rem();
        paintLetters(result.sentP(), baseP);
        paintLetters(result.sentQ(), baseQ);
        paintLinks(baseP + 0.35 * scale.rem(), baseQ - 0.95 * scale.rem());
    }

    private void paintLetters(Keying sent, double base) {
        double size = Math.min(scale.rem(), (LEAST_UNITS_BETWEEN_LETTERS * scale.unit() - 1) / LETTER_WIDTH);
        double end = Double.NEGATIVE_INFINITY;
        for (int i = firstShown(sent); i < sent.startedBy(scale.to()); i++) {
            Tone tone = sent.start(i) <= result.playhead() ? Tone.INK : Tone.INK3;
            String name = String.valueOf(result.signAt(i));
            if (!brush.look().presents()) {
                brush.text(name, middle(sent, i), base, tone, true, size, Anchor.MIDDLE);
            } else if (fits(name, middle(sent, i), end)) {
                brush.text(name, middle(sent, i), base, tone, true, scale.rem(), Anchor.MIDDLE);
                end = middle(sent, i) + brush.width(name, true, scale.rem()) / 2;
            }
        }
    }

    /** In a hall letters do not shrink: one that would touch the last, or be cut at an edge, is only on the line of the message. */
    private boolean fits(String letter, double middle, double after) {
        double half = brush.width(letter, true, scale.rem()) / 2;
        double margin = PAPER_MARGIN * scale.rem();
        return middle - half > Math.max(after, scale.left() - margin) + 1 && middle + half < scale.right() + margin - 1;
    }

    /**
     * If only a part is shown there would be too many lines: then only the first letters of words have one, if it is
     * completely visible. Of flat lines, only as many are drawn as can be distinguished. A letter that the second
     * sender cannot send has none.
     */
    private void paintLinks(double y1, double y2) {
        Keying onP = result.sentP();
        Keying onQ = result.sentQ();
        boolean whole = !scale.isWindowOf(result.end());
        int first = Math.max(firstShown(onP), firstShown(onQ));
        int last = Math.min(onP.startedBy(scale.to()), onQ.startedBy(scale.to()));
        double spacing = linkSpacing(first, last, whole, y2 - y1);
        double before = -1;
        for (int i = first; i < last; i++) {
            double step = Math.floor(onP.start(i) / spacing);
            if ((whole || result.sending().telegram().beginsWord(i)) && step != before) {
                paintLink(i, y1, y2);
                before = step;
            }
        }
    }

    /**
     * The least distance in units between the starts of two lines at which the flattest ones can be distinguished; for
     * a moving window a power of 2, so that the choice of lines does not change as it moves.
     */
    private double linkSpacing(int first, int last, boolean whole, double height) {
        if (first >= last) {
            return 1;
        }
        double lag = scale.unit() * Math.max(Math.abs(result.lagAt(first)), Math.abs(result.lagAt(last - 1)));
        double across =
                (whole ? LEAST_BETWEEN_LINKS : LEAST_IN_WINDOW) * scale.rem() * Math.hypot(height, lag) / height;
        double units = across / scale.unit();
        return whole ? units : Math.pow(2, Math.ceil(Math.log(units) / Math.log(2)));
    }

    /** A letter's line, whose slope shows its lag; dotted until both have sent it. */
    private void paintLink(int place, double y1, double y2) {
        double x1 = middle(result.sentP(), place);
        double x2 = middle(result.sentQ(), place);
        if (Math.max(result.sentP().end(place), result.sentQ().end(place)) <= result.playhead()) {
            brush.line(x1, y1, x2, y2, Tone.KL, 0.1 * scale.rem());
        } else {
            brush.dashed(x1, y1, x2, y2, Tone.KL, 1.2, 3, 4);
        }
    }

    private double middle(Keying sent, int place) {
        return scale.x((sent.start(place) + sent.end(place)) / 2.0);
    }
}
