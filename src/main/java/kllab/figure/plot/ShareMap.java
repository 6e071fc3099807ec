package kllab.figure.plot;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;

/** The unit square in columns: each as wide as its probability, and filled as high as a probability given it. */
public record ShareMap(Plot plot) {
    private static final double NAME = 1.5;

    /** Within the unit square, which its sheet places. */
    public static ShareMap inUnitSquare() {
        return new ShareMap(new Plot(Scale.across().show(0, 1), Scale.up().show(0, 1)));
    }

    /**
     * Paints the columns, and their names below.
     *
     * @param selected the column that stands out
     */
    public void paint(
            Brush brush,
            int columns,
            IntToDoubleFunction width,
            IntToDoubleFunction height,
            int selected,
            IntFunction<String> name) {
        brush.fill(plot.left(), plot.top(), plot.width(), plot.height(), Tone.BAND);
        double before = 0;
        for (int i = 0; i < columns; i++) {
            double x = plot.x(before);
            before += width.applyAsDouble(i);
            double wide = plot.xInside(before) - x;
            double top = plot.y(height.applyAsDouble(i));
            brush.fill(x, top, wide, plot.base() - top, i == selected ? Tone.INK : Tone.CTL);
            if (i > 0) {
                brush.line(x, plot.top(), x, plot.base(), Tone.BG, 2);
            }
            paintName(brush, name.apply(i), x, wide);
        }
        brush.outline(plot.left(), plot.top(), plot.width(), plot.height(), Tone.AXIS, 1.2);
    }

    private void paintName(Brush brush, String name, double x, double wide) {
        double r = brush.rem(1);
        String shown = brush.look().shortened(name, true, wide - 0.4 * r);
        if (brush.width(shown, true, r) < wide) {
            brush.text(shown, x + wide / 2, plot.base() + NAME * r, Tone.INK, true, r, Anchor.MIDDLE);
        }
    }
}
