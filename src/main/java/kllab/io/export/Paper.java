package kllab.io.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;

/**
 * A picture ready for export.
 *
 * @param scene what it shows
 * @param look its language, theme and unit
 * @param width in pixels of 1/96 inch
 * @param height in the same unit
 * @param title the lab's name
 * @param description what the picture shows: the headline as plain text
 * @param state what the picture carries, so that it opens live: the state that it shows as {@link kllab.io.session.StateLine};
 * empty for none
 */
public record Paper<R>(
        Figure<R> figure,
        Sheet.Moment<R> scene,
        Look look,
        int width,
        int height,
        String title,
        String description,
        String state) {

    /** Paints the whole picture, with fractional text metrics as on the screen. */
    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(look.palette().get(Tone.BG));
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        figure.paint(new Brush(g, look), scene, width, height);
    }
}
