package kllab.lab.telegraph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/** The marks of the three lengths, distinguished by shape: disc, square, diamond. */
final class StairMarks {
    private StairMarks() {}

    static void ideal(Brush brush, double x, double y) {
        double r = brush.rem(1);
        brush.disc(x, y, 0.42 * r + 1, Tone.BG);
        brush.disc(x, y, 0.42 * r - 1, Tone.KL);
    }

    static void huffman(Brush brush, double x, double y) {
        double r = brush.rem(1);
        Rectangle2D square = new Rectangle2D.Double(x - 0.27 * r, y - 0.27 * r, 0.54 * r, 0.54 * r);
        brush.fill(square, Tone.BG);
        brush.stroke(square, Tone.INK, 0.14 * r);
    }

    static void morse(Brush brush, double x, double y) {
        Path2D diamond = diamond(x, y, brush.rem(0.46));
        brush.fill(diamond, Tone.BG);
        brush.stroke(diamond, Tone.INK2, brush.rem(0.16));
    }

    static Path2D diamond(double x, double y, double radius) {
        return Brush.polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }
}
