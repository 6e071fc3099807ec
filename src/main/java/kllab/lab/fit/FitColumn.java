package kllab.lab.fit;

import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.text.RichText;

/** The horizontal axis of x and μ, shared by the charts of a column. */
final class FitColumn {
    /** Rem left of the charts, for their scales. */
    private static final double LEFT = 2.6;

    /** Rem right of the charts. */
    private static final double RIGHT = 0.3;

    /** The position of the axis name, as a fraction of the axis; there is no number and no face there. */
    private static final double NAME_AT = 0.875;

    private static final int QUARTERS = 4;

    private FitColumn() {}

    /** Places a chart in a sheet, on whole pixels: what is painted pixel by pixel is sharp then. */
    static void place(Plot plot, double width, double top, double bottom, double rem) {
        double left = Math.rint(LEFT * rem);
        double right = Math.rint(width - RIGHT * rem);
        plot.place(left, top, Math.max(left + 2, right), Math.max(top + 2, bottom));
    }

    /** A value at a fraction of the axis. */
    private static double at(Plot plot, double share) {
        return plot.across().high() * (2 * share - 1);
    }

    /** The value at a quarter of the axis. */
    static double quarter(Plot plot, int quarter) {
        return at(plot, (double) quarter / QUARTERS);
    }

    /** Paints ticks at quarters of the axis, at a height below a chart, with numbers at all of them or only at the ends. */
    static void paintAcross(Brush brush, Plot plot, double y, boolean allNumbers) {
        double r = brush.rem(1);
        for (int i = 0; i <= QUARTERS; i++) {
            double x = plot.x(quarter(plot, i));
            brush.line(x, y, x, y + 0.3 * r, Tone.AXIS, 1.2);
            if (allNumbers || i % QUARTERS == 0) {
                Anchor anchor = i == 0 ? Anchor.START : i == QUARTERS ? Anchor.END : Anchor.MIDDLE;
                brush.label(FitWords.tick(quarter(plot, i)), x, y + 1.35 * r, Tone.AXIS, anchor);
            }
        }
        RichText name = RichText.parse(allNumbers ? "<v>\u03BC</v>" : "<v>x</v>");
        brush.text(name, plot.x(at(plot, NAME_AT)), y + 1.35 * r, Tone.INK, r, Anchor.MIDDLE);
    }
}
