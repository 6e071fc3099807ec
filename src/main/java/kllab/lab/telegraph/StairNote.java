package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/**
 * Highlights one step of the chart, and describes the changes there in the free corner below the curves.
 *
 * @param x the position of the step
 * @param from the height before it
 * @param to the height after it
 */
record StairNote(Brush brush, Rectangle2D area, Stair stair, double x, double from, double to) {
    void paint(boolean tied) {
        double r = brush.rem(1);
        brush.line(x, from, x, to, Tone.INK, Math.max(2.5, 0.28 * r));
        brush.disc(x, from, 0.3 * r, Tone.INK);
        brush.disc(x, to, 0.3 * r, Tone.INK);
        String what = TelegraphWords.stair(stair, brush.look());
        double room = area.getWidth() - 2.2 * r;
        String letters = TelegraphWords.changesWithin(stair, tied, room, brush.look());
        double width = Math.max(brush.width(what, true, r), brush.width(letters, false, r));
        double right = area.getMaxX() - 0.5 * r;
        double left = Math.max(area.getX(), right - width - 1.2 * r);
        double top = area.getMaxY() - 3.4 * r;
        brush.fill(left, top, right - left, 3 * r, Tone.BG);
        brush.outline(left, top, right - left, 3 * r, Tone.CTL, 1);
        brush.text(what, left + 0.6 * r, top + 1.2 * r, Tone.INK, true, r, Anchor.START);
        brush.text(letters, left + 0.6 * r, top + 2.5 * r, Tone.INK, false, r, Anchor.START);
    }
}
