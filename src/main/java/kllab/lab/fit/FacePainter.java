package kllab.lab.fit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import kllab.figure.Brush;
import kllab.figure.Tone;

/**
 * A face with a shape between 0, a cat with pointed ears and whiskers, and 1, a dog with hanging ears and a tongue;
 * values between are neither. Sizes are fractions of the radius.
 */
final class FacePainter {
    /** How far the shape may go beyond cat and dog. */
    private static final double BEYOND = 0.12;

    private static final double LINE = 0.085;
    private static final double FINE_LINE = 0.05;
    private static final double THINNEST = 1.45;
    private static final double THINNEST_FINE = 0.85;

    private final Brush brush;
    private final double t;
    private final double radius;
    private final AffineTransform place;

    private FacePainter(Brush brush, double cx, double cy, double radius, double t) {
        this.brush = brush;
        this.t = Math.clamp(t, -BEYOND, 1 + BEYOND);
        this.radius = radius;
        place = AffineTransform.getTranslateInstance(cx, cy);
        place.scale(radius, radius);
    }

    static void paint(Brush brush, double cx, double cy, double radius, double t) {
        FacePainter face = new FacePainter(brush, cx, cy, radius, t);
        face.ear(-1);
        face.ear(1);
        face.head();
        face.eyesAndNose();
        face.mouth();
        face.whiskers();
        face.tongue();
    }

    /** The dashed frame around a face that P almost never produces. */
    static void frame(Brush brush, double x, double y, double w, double h) {
        double corner = brush.rem(0.6);
        brush.stroke(new RoundRectangle2D.Double(x, y, w, h, corner, corner), Tone.INK2, Brush.dashes(1.5, 5, 4));
    }

    private double mix(double cat, double dog) {
        return cat + (dog - cat) * t;
    }

    private void ear(int s) {
        double ax = mix(0.88, 0.72) * s;
        double ay = mix(-0.3, -0.62);
        double bx = mix(0.2, 0.42) * s;
        double by = mix(-0.78, -0.82);
        double kx = mix(0.8, 1.32) * s;
        double ky = mix(-1.3, 0.42);
        Path2D.Double ear = new Path2D.Double();
        ear.moveTo(ax, ay);
        ear.curveTo(mix(ax, 1.1 * s), mix(ay - 0.3, -0.6), mix(kx * 1.02, 1.36 * s), mix(ky + 0.3, -0.1), kx, ky);
        ear.curveTo(
                mix(kx - 0.12 * s, 1.05 * s),
                mix(ky + 0.05, 0.62),
                mix(bx + 0.25 * s, 0.86 * s),
                mix(by - 0.25, 0.1),
                mix(bx, 0.66 * s),
                mix(by, -0.3));
        double dark = t > 0.5 ? Math.min(1, (t - 0.5) * 2) * 0.9 : 0;
        fill(ear, blend(dark));
        line(ear, LINE, THINNEST, Tone.INK);
    }

    private void head() {
        double rx = mix(0.95, 0.78);
        double ry = mix(0.82, 0.92);
        Ellipse2D.Double head = new Ellipse2D.Double(-rx, mix(0, 0.06) - ry, 2 * rx, 2 * ry);
        fill(head, blend(0));
        line(head, LINE, THINNEST, Tone.INK);
    }

    private void eyesAndNose() {
        for (int s = -1; s <= 1; s += 2) {
            spot(s * mix(0.4, 0.32), mix(-0.08, -0.2), mix(0.1, 0.105), mix(0.2, 0.105));
        }
        spot(0, mix(0.28, 0.3), mix(0.09, 0.22), mix(0.06, 0.15));
    }

    private void spot(double cx, double cy, double rx, double ry) {
        fill(new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry), blend(1));
    }

    private void mouth() {
        double top = mix(0.42, 0.56);
        double end = mix(0.47, 0.55);
        double low = mix(0.58, 0.74);
        Path2D.Double mouth = new Path2D.Double();
        mouth.moveTo(0, mix(0.33, 0.42));
        mouth.lineTo(0, top);
        mouth.moveTo(-mix(0.24, 0.3), end);
        mouth.quadTo(-mix(0.1, 0.12), low, 0, top);
        mouth.quadTo(mix(0.1, 0.12), low, mix(0.24, 0.3), end);
        line(mouth, LINE, THINNEST, Tone.INK);
    }

    private void whiskers() {
        double strength = Math.clamp(1 - t * 1.6, 0, 1);
        if (strength <= 0) {
            return;
        }
        Path2D.Double whiskers = new Path2D.Double();
        for (int s = -1; s <= 1; s += 2) {
            for (double dy : new double[] {-0.1, 0.05, 0.2}) {
                whiskers.moveTo(s * 0.5, 0.32 + dy * 0.6);
                whiskers.lineTo(s * 1.22, 0.24 + dy * 1.5);
            }
        }
        line(whiskers, FINE_LINE, THINNEST_FINE, blend(strength));
    }

    private void tongue() {
        if (t <= 0.6) {
            return;
        }
        double strength = Math.min(1, (t - 0.6) * 2.5);
        double top = mix(0.5, 0.69);
        Path2D.Double tongue = new Path2D.Double();
        tongue.moveTo(-0.11, top);
        tongue.lineTo(-0.11, top + 0.16);
        tongue.curveTo(-0.11, top + 0.31, 0.11, top + 0.31, 0.11, top + 0.16);
        tongue.lineTo(0.11, top);
        fill(tongue, blend(0.25 * strength));
        line(tongue, LINE, THINNEST, blend(strength));
    }

    /** The text colour, blended with the background by {@code strength}. */
    private Color blend(double strength) {
        return brush.look().palette().between(Tone.BG, Tone.INK, strength);
    }

    private void fill(java.awt.Shape shape, Color color) {
        brush.graphics().setPaint(color);
        brush.graphics().fill(place.createTransformedShape(shape));
    }

    private void line(java.awt.Shape shape, double width, double thinnest, Tone tone) {
        line(shape, width, thinnest, brush.look().palette().get(tone));
    }

    private void line(java.awt.Shape shape, double width, double thinnest, Color color) {
        float pixels = (float) Math.max(thinnest, width * radius);
        brush.graphics().setPaint(color);
        brush.graphics().setStroke(new BasicStroke(pixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.graphics().draw(place.createTransformedShape(shape));
    }
}
