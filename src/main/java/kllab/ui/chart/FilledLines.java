package kllab.ui.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.fx.FXGraphics2D;

/** Converts horizontal and vertical lines and outlines of rectangles to boxes, which a callback fills. */
final class FilledLines {
    /** Fills a box. */
    interface Filling {
        void box(double x, double y, double w, double h);
    }

    private final Filling filling;

    FilledLines(Filling filling) {
        this.filling = filling;
    }

    /** The position of the stroke of {@link FXGraphics2D}, which places ends and corners between pixels. */
    private static double snapped(double at) {
        return Math.rint(at) - 0.5;
    }

    /** Fills a horizontal or vertical line, dashed or not. */
    void fillLine(Line2D line, BasicStroke stroke) {
        boolean level = line.getY1() == line.getY2();
        double from = snapped(level ? line.getX1() : line.getY1());
        double to = snapped(level ? line.getX2() : line.getY2());
        double across = snapped(level ? line.getY1() : line.getX1()) - stroke.getLineWidth() / 2;
        float[] dashes = stroke.getDashArray();
        if (dashes == null) {
            fillPiece(level, Math.min(from, to), Math.abs(to - from), across, stroke.getLineWidth());
            return;
        }
        double done = -stroke.getDashPhase();
        for (int i = 0; done < Math.abs(to - from); done += dashes[i++ % dashes.length]) {
            double start = Math.max(0, done);
            double length = Math.min(Math.abs(to - from), done + dashes[i % dashes.length]) - start;
            if (i % 2 == 0 && length > 0) {
                double at = from < to ? from + start : from - start - length;
                fillPiece(level, at, length, across, stroke.getLineWidth());
            }
        }
    }

    private void fillPiece(boolean level, double from, double length, double across, double width) {
        if (level) {
            filling.box(from, across, length, width);
        } else {
            filling.box(across, from, width, length);
        }
    }

    /** Fills two full sides; the other two overlap them by a part of a pixel, so that the corners have no gaps. */
    void fillOutline(Rectangle2D box, double width) {
        double left = snapped(box.getX()) - width / 2;
        double top = snapped(box.getY()) - width / 2;
        double w = Math.floor(box.getWidth()) + width;
        double h = Math.floor(box.getHeight()) + width;
        if (w <= 2 * width || h <= 2 * width) {
            filling.box(left, top, w, h);
            return;
        }
        filling.box(left, top, width, h);
        filling.box(left + w - width, top, width, h);
        double from = Math.max(left, Math.floor(left + width));
        double to = Math.min(left + w, Math.ceil(left + w - width));
        filling.box(from, top, to - from, width);
        filling.box(from, top + h - width, to - from, width);
    }
}
