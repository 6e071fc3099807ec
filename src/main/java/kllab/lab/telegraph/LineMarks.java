package kllab.lab.telegraph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.MarkRenderer;
import kllab.figure.Tone;

/** One line through all items, in one stroke, so that its dashes continue from item to item. */
@SuppressWarnings("serial") // never serialized
final class LineMarks extends MarkRenderer {
    private static final double DASH = 0.5;
    private static final double GAP = 0.2;

    private final Tone tone;
    private final double width;
    private final boolean dashed;
    private final Path2D.Double line = new Path2D.Double();

    /**
     * A line.
     *
     * @param width of the stroke, in rem
     */
    LineMarks(Tone tone, double width, boolean dashed) {
        this.tone = tone;
        this.width = width;
        this.dashed = dashed;
    }

    @Override
    protected void mark(
            Brush brush, Rectangle2D area, int series, int item, double value, double x, double y, double zero) {
        if (item == 0) {
            line.reset();
            line.moveTo(x, y);
        } else {
            line.lineTo(x, y);
        }
        if (item == getPlot().getDataset(getPlot().getIndexOf(this)).getItemCount(series) - 1) {
            draw(brush);
        }
    }

    private void draw(Brush brush) {
        double stroke = brush.rem(width);
        if (dashed) {
            brush.stroke(line, tone, Brush.dashes(stroke, brush.rem(DASH), brush.rem(GAP)));
        } else {
            brush.stroke(line, tone, stroke);
        }
    }
}
