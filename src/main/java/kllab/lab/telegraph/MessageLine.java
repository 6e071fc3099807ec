package kllab.lab.telegraph;

import kllab.core.coding.Telegram;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/**
 * The message as it is sent, with a mark on the letter that is being sent: in a hall, where no field shows it. Of a long one only a piece
 * is shown; the next one comes when its last letter has been sent, so that the letters stand still meanwhile.
 */
record MessageLine(Brush brush, TelegraphResult result) {
    private static final double SIZE = 1.3;

    /** The width of letters relative to their size, so great that nearly every piece fits. */
    private static final double LETTER = 0.8;

    /** The most letters of a message that may be shown as a whole. */
    private static final int MOST_WHOLE = 100;

    /** The share of the room that a piece has: the lag is beside it. */
    private static final double PIECE = 0.5;

    /** Paints it; returns its right end. */
    double paint(double left, double base, double right) {
        Telegram telegram = result.sending().telegram();
        boolean whole =
                telegram.size() <= MOST_WHOLE && brush.width(letters(0, telegram.size()), true, size()) < right - left;
        int most = whole ? MOST_WHOLE : (int) (PIECE * (right - left) / (LETTER * size()));
        int first = Math.max(0, result.placeNow()) / most * most;
        int end = Math.min(telegram.size(), first + most);
        boolean sending = result.current().isPresent();
        int now = Math.min(sending ? result.placeNow() : result.placeNow() + 1, end);
        double x = paint((first > 0 ? "\u2026" : "") + letters(first, now), left, base, Tone.INK);
        if (sending && now < end) {
            x += telegram.beginsWord(now) && now > first ? brush.width(" ", true, size()) : 0;
            String letter = String.valueOf(telegram.sign(now));
            double margin = 0.06 * size();
            double wide = brush.width(letter, true, size()) + 2 * margin;
            brush.fill(x - margin, base - 0.95 * size(), wide, 1.25 * size(), Tone.KL);
            x = paint(letter, x, base, Tone.ONK);
            now++;
        }
        boolean space = now < end && now > first && telegram.beginsWord(now);
        String rest = (space ? " " : "") + letters(now, end) + (end < telegram.size() ? "\u2026" : "");
        return paint(rest, x, base, Tone.INK3);
    }

    private double size() {
        return brush.rem(SIZE);
    }

    private double paint(String text, double x, double base, Tone tone) {
        brush.text(text, x, base, tone, true, size(), Anchor.START);
        return x + brush.width(text, true, size());
    }

    /** The letters between two places, with spaces between words. */
    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int place = from; place < to; place++) {
            if (place > from && result.sending().telegram().beginsWord(place)) {
                letters.append(' ');
            }
            letters.append(result.signAt(place));
        }
        return letters.toString();
    }
}
