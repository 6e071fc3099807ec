package kllab.ui.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import javafx.scene.shape.Rectangle;

/** The bounding box of what a painting has touched, in whole pixels; sometimes a little too large, never too small. */
final class Touched {
    private static final double MARGIN = 2;

    private double left;
    private double top;
    private double right;
    private double bottom;

    Touched() {
        clear();
    }

    void clear() {
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.NEGATIVE_INFINITY;
    }

    boolean isEmpty() {
        return !(left < right && top < bottom);
    }

    /** Unknown extent: the whole canvas. */
    void all() {
        add(-1e6, -1e6, 2e6, 2e6, 0);
    }

    /** Adds a box and a margin around it. */
    void add(double x, double y, double w, double h, double around) {
        left = Math.min(left, x - around);
        top = Math.min(top, y - around);
        right = Math.max(right, x + w + around);
        bottom = Math.max(bottom, y + h + around);
    }

    /** Adds a shape and a margin around it; common shapes need no new object. */
    void add(Shape shape, double around) {
        switch (shape) {
            case RectangularShape box -> add(box.getX(), box.getY(), box.getWidth(), box.getHeight(), around);
            case Line2D line ->
                add(
                        Math.min(line.getX1(), line.getX2()),
                        Math.min(line.getY1(), line.getY2()),
                        Math.abs(line.getX2() - line.getX1()),
                        Math.abs(line.getY2() - line.getY1()),
                        around);
            default -> {
                Rectangle2D box = shape.getBounds2D();
                add(box.getX(), box.getY(), box.getWidth(), box.getHeight(), around);
            }
        }
    }

    /** Sets a rectangle to this part of a canvas. */
    void shape(Rectangle shown, Rectangle2D canvas) {
        if (isEmpty()) {
            shown.setWidth(0);
            shown.setHeight(0);
            return;
        }
        double x = Math.max(0, Math.floor(left - canvas.getX() - MARGIN));
        double y = Math.max(0, Math.floor(top - canvas.getY() - MARGIN));
        shown.setX(x);
        shown.setY(y);
        shown.setWidth(Math.max(0, Math.min(canvas.getWidth(), Math.ceil(right - canvas.getX() + MARGIN)) - x));
        shown.setHeight(Math.max(0, Math.min(canvas.getHeight(), Math.ceil(bottom - canvas.getY() + MARGIN)) - y));
    }
}
