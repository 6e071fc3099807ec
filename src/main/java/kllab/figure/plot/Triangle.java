package kllab.figure.plot;

import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import kllab.core.learning.Simplex;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/**
 * All distributions over three outcomes as a triangle with equal sides: outcome 0 at its lower left corner, 1 at the lower right and 2 at
 * the top, with the scales of {@link Simplex}.
 */
public final class Triangle {
    /** What its names need above its top and below its base, in rem. */
    public static final double NAMES = 1.5;

    private static final double OVER = 0.5;
    private static final double UNDER = 1.25;
    private static final double OUTLINE = 1.4;

    private final Plot plot = new Plot(Scale.across().show(0, 1), Scale.up().show(0, Simplex.HEIGHT));

    /** Its scales and the box around it: for handles. */
    public Plot plot() {
        return plot;
    }

    /** Makes it as large as it can be within these edges: in the middle, at the upper one. */
    public void place(double left, double top, double right, double bottom) {
        double wide = Math.max(2, Math.min(right - left, (bottom - top) / Simplex.HEIGHT));
        double start = Math.rint((left + right - wide) / 2);
        double width = Math.rint(wide);
        plot.place(start, Math.rint(top), start + width, Math.rint(top) + Math.rint(width * Simplex.HEIGHT));
    }

    /** Where a distribution is, from its probabilities of outcomes 1 and 2. */
    public double x(double second, double third) {
        return plot.left() + (second + third / 2) * plot.width();
    }

    /** Its height, from that of outcome 2. */
    public double y(double third) {
        return plot.base() - third * plot.height();
    }

    private Path2D shape() {
        return Brush.polygon(
                plot.left(), plot.base(), plot.right(), plot.base(), (plot.left() + plot.right()) / 2, plot.top());
    }

    /** Fills it. */
    public void paintGround(Brush brush, Tone tone) {
        brush.fill(shape(), tone);
    }

    public void paintOutline(Brush brush) {
        brush.stroke(shape(), Tone.AXIS, Brush.round(OUTLINE * brush.look().strokes()));
    }

    /** Writes the names of the outcomes at the corners: above the top, and below the ends of the base. */
    public void paintNames(Brush brush, IntFunction<String> name) {
        double r = brush.rem(1);
        double half = plot.width() / 2;
        paintName(brush, name.apply(0), plot.left(), plot.base() + UNDER * r, half - r, Anchor.START);
        paintName(brush, name.apply(1), plot.right(), plot.base() + UNDER * r, half - r, Anchor.END);
        paintName(brush, name.apply(2), plot.left() + half, plot.top() - OVER * r, 2 * half, Anchor.MIDDLE);
    }

    private static void paintName(Brush brush, String name, double x, double y, double room, Anchor anchor) {
        brush.text(brush.look().shortened(name, true, room), x, y, Tone.INK, true, brush.rem(1), anchor);
    }
}
