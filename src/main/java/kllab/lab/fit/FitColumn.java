package kllab.lab.fit;

import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;

/** The horizontal axis of x and μ, shared by the charts of a column. */
final class FitColumn {
    /** Rem left of the charts, for their scales. */
    static final double LEFT = 2.6;

    /** Rem right of the charts. */
    static final double RIGHT = 0.3;

    /** The position of the axis name, as a fraction of the axis; there is no number and no face there. */
    private static final double NAME_AT = 0.875;

    private FitColumn() {}

    static double x(double mu, FitAxes axes, Rectangle2D area) {
        return area.getX() + (mu / axes.half() + 1) / 2 * area.getWidth();
    }

    static double mu(double x, FitAxes axes, Rectangle2D area) {
        return (share(x - area.getX(), area.getWidth()) * 2 - 1) * axes.half();
    }

    /** The fraction of a side; ½ if the side has no length yet, before the first layout. */
    static double share(double along, double side) {
        return side > 0 ? along / side : 0.5;
    }

    /** Paints ticks at quarters of the axis, below an area, with numbers at all of them or only at the ends. */
    static void paintAcross(Brush brush, FitAxes axes, Rectangle2D area, double y, boolean allNumbers) {
        double r = brush.rem(1);
        for (int i = 0; i <= 4; i++) {
            double value = axes.half() * (i / 2.0 - 1);
            double x = x(value, axes, area);
            brush.line(x, y, x, y + 0.3 * r, Tone.AXIS, 1.2);
            if (allNumbers || i % 4 == 0) {
                Anchor anchor = i == 0 ? Anchor.START : i == 4 ? Anchor.END : Anchor.MIDDLE;
                brush.label(Numbers.trimmed(value, 1), x, y + 1.35 * r, Tone.AXIS, anchor);
            }
        }
        RichText name = RichText.parse(allNumbers ? "<v>\u03BC</v>" : "<v>x</v>");
        brush.text(name, area.getX() + NAME_AT * area.getWidth(), y + 1.35 * r, Tone.INK, r, Anchor.MIDDLE);
    }
}
