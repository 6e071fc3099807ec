package kllab.figure.plot;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.function.Consumer;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * A place of a picture, enlarged in a circle beside it.
 *
 * @param place its middle
 * @param around the radius of the circle around it
 * @param middle of the circle where it is enlarged
 * @param radius of this circle
 * @param zoom how many times larger everything is
 */
public record Lens(Point2D place, double around, Point2D middle, double radius, double zoom) {
    private static final double RIM = 1.3;
    private static final double TANGENT = 1.2;

    /** How far from the middle lines are painted that leave the circle, in radii. */
    private static final double BEYOND = 3;

    /** Where a point of the picture is, enlarged. */
    public Point2D at(Point2D point) {
        return new Point2D.Double(
                middle.getX() + zoom * (point.getX() - place.getX()),
                middle.getY() + zoom * (point.getY() - place.getY()));
    }

    /** The way from an enlarged point towards another one, as far as it can be seen. */
    public Point2D towards(Point2D from, Point2D to) {
        Point2D start = at(from);
        Point2D end = at(to);
        double share = Math.min(1, BEYOND * radius / Math.max(1, start.distance(end)));
        return new Point2D.Double(
                start.getX() + share * (end.getX() - start.getX()), start.getY() + share * (end.getY() - start.getY()));
    }

    /** Paints it over the picture; what is in it is painted at enlarged points. */
    public void paint(Brush brush, Consumer<Brush> inside) {
        paintTangents(brush);
        Shape glass = new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
        brush.fill(glass, Tone.SURFACE);
        Shape clip = brush.graphics().getClip();
        brush.graphics().clip(glass);
        inside.accept(brush);
        brush.graphics().setClip(clip);
        brush.ring(place.getX(), place.getY(), around, Tone.INK3, RIM);
        brush.ring(middle.getX(), middle.getY(), radius, Tone.INK3, RIM);
    }

    private void paintTangents(Brush brush) {
        double apart = place.distance(middle);
        if (apart <= Math.abs(radius - around)) {
            return;
        }
        double along = Math.atan2(middle.getY() - place.getY(), middle.getX() - place.getX());
        double turn = Math.acos((around - radius) / apart);
        for (int side = -1; side <= 1; side += 2) {
            double cos = Math.cos(along + side * turn);
            double sin = Math.sin(along + side * turn);
            brush.line(
                    place.getX() + around * cos,
                    place.getY() + around * sin,
                    middle.getX() + radius * cos,
                    middle.getY() + radius * sin,
                    Tone.TRACK,
                    TANGENT);
        }
    }
}
