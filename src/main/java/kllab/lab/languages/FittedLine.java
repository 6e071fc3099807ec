package kllab.lab.languages;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.text.RichText;

/** Text on one line, fitted to the available width. */
final class FittedLine {
    private static final double SMALLEST = 0.7;

    private FittedLine() {}

    /** Paints a line, in smaller type if necessary. */
    static void paint(Brush brush, RichText line, double x, double y, double room) {
        double full = brush.rem(1);
        double share = room / Math.max(1, brush.width(line, full));
        brush.text(line, x, y, Tone.INK2, full * Math.clamp(share, SMALLEST, 1), Anchor.START);
    }

    /** Paints a title and, if there is room for it, a remark after it. */
    static void paint(Brush brush, RichText title, RichText remark, double x, double y, double room) {
        double full = brush.rem(1);
        double size = full * Math.clamp(room / Math.max(1, brush.width(title, full)), SMALLEST, 1);
        double end = x + brush.text(title, x, y, Tone.INK, size, Anchor.START) + 0.6 * full;
        if (end + brush.width(remark, full) <= x + room) {
            brush.text(remark, end, y, Tone.INK2, full, Anchor.START);
        }
    }

    /** The text, shortened with an ellipsis to fit. */
    static String cut(Brush brush, String text, boolean bold, double size, double room) {
        String cut = text;
        int length = text.length();
        while (length > 1 && brush.width(cut, bold, size) > room) {
            length -= Math.max(1, length / 20);
            cut = text.substring(0, length).stripTrailing() + "\u2026";
        }
        return cut;
    }
}
