package kllab.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import kllab.figure.FastPatterns;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/**
 * A canvas as a Graphics2D that keeps the fractions of font sizes, looks each font up once, and fills where others stroke:
 * level and upright lines and outlines of rectangles are rectangles too, and without a graphics card these cost a small
 * part of what a stroke does.
 */
final class CanvasGraphics extends FXGraphics2D implements FastPatterns {
    private final GraphicsContext context;
    private final Map<Font, javafx.scene.text.Font> fonts = new HashMap<>();
    private boolean wholePixels;
    private @Nullable HatchImage hatch;
    private final DotImages dots = new DotImages();

    CanvasGraphics(GraphicsContext context) {
        super(context);
        this.context = context;
        setZeroStrokeWidth(1);
        context.setImageSmoothing(false);
    }

    /** Whether a unit of the canvas is a pixel of the screen: only then can a picture stand for lines. */
    void setWholePixels(boolean whole) {
        wholePixels = whole;
    }

    @Override
    public void setFont(Font font) {
        if (font.equals(getFont())) {
            return;
        }
        super.setFont(font);
        context.setFont(fonts.computeIfAbsent(font, CanvasGraphics::find));
    }

    private static javafx.scene.text.Font find(Font font) {
        return javafx.scene.text.Font.font(
                font.getFamily(),
                font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
                font.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                font.getSize2D());
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke stroke = getStroke() instanceof BasicStroke basic ? basic : null;
        if (stroke == null || stroke.getEndCap() != BasicStroke.CAP_BUTT || stroke.getDashArray() != null) {
            super.draw(shape);
        } else if (shape instanceof Line2D line && (line.getY1() == line.getY2()) != (line.getX1() == line.getX2())) {
            fillLine(line, stroke.getLineWidth());
        } else if (shape instanceof Rectangle2D box && stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
            fillOutline(box, stroke.getLineWidth());
        } else {
            super.draw(shape);
        }
    }

    /** Where the stroke of {@link FXGraphics2D} would lie: it sets ends and corners between pixels. */
    private static double snapped(double at) {
        return Math.rint(at) - 0.5;
    }

    private void fillLine(Line2D line, double width) {
        double x = snapped(Math.min(line.getX1(), line.getX2()));
        double y = snapped(Math.min(line.getY1(), line.getY2()));
        if (line.getY1() == line.getY2()) {
            context.fillRect(x, y - width / 2, snapped(Math.max(line.getX1(), line.getX2())) - x, width);
        } else {
            context.fillRect(x - width / 2, y, width, snapped(Math.max(line.getY1(), line.getY2())) - y);
        }
    }

    /** Two full sides; the other two overlap them by a part of a pixel, so that no corner shows a seam. */
    private void fillOutline(Rectangle2D box, double width) {
        double left = snapped(box.getX()) - width / 2;
        double top = snapped(box.getY()) - width / 2;
        double w = Math.floor(box.getWidth()) + width;
        double h = Math.floor(box.getHeight()) + width;
        if (w <= 2 * width || h <= 2 * width) {
            context.fillRect(left, top, w, h);
            return;
        }
        context.fillRect(left, top, width, h);
        context.fillRect(left + w - width, top, width, h);
        double from = Math.max(left, Math.floor(left + width));
        double to = Math.min(left + w, Math.ceil(left + w - width));
        context.fillRect(from, top, to - from, width);
        context.fillRect(from, top + h - width, to - from, width);
    }

    @Override
    public boolean hatch(double x, double y, double w, double h, double step, double width, Color color) {
        if (!wholePixels) {
            return false;
        }
        HatchImage lines = hatch;
        if (lines == null || !lines.is(step, width, color)) {
            lines = new HatchImage(step, width, color);
            hatch = lines;
        }
        int left = (int) Math.rint(x);
        int top = (int) Math.rint(y);
        lines.paint(context, left, top, (int) Math.rint(x + w) - left, (int) Math.rint(y + h) - top);
        return true;
    }

    @Override
    public boolean dots(double cx, double cy, int count, double pitch, double radius, Color color) {
        if (wholePixels) {
            dots.paint(context, cx, cy, count, pitch, radius, color);
        }
        return wholePixels;
    }
}
