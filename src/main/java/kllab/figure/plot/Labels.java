package kllab.figure.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The labels of a chart, placed in one pass when all are known: each at the first of its wishes that is inside and free of
 * those before it and of what is to be avoided. A label that must be there is moved up or down from its wishes if none is
 * free, and takes the place that covers least; any other is left out.
 */
public final class Labels {
    private static final double LINE = 1.3;
    private static final double ASCENT = 0.98;
    private static final double PLATE = 0.15;

    /** The width of the pieces of a curve that is avoided, in pixels. */
    private static final double PIECE = 16;

    private static final double MOST_PIECES = 200;

    /** How far a label is moved up or down from its wishes in search of a free place, and how often. */
    private static final double SHIFT = 0.4;

    private static final int MOST_SHIFTS = 24;

    /** Boxes that share an edge do not cover each other, however their edges are rounded; in pixels. */
    private static final double TOUCH = 1e-6;

    private final List<Label> labels = new ArrayList<>();
    private final List<Rectangle2D.Double> taken = new ArrayList<>();
    private final List<Rectangle2D.Double> avoided = new ArrayList<>();
    private final Rectangle2D.Double inside = new Rectangle2D.Double();

    private final boolean plates;
    private double side;

    private record Label(List<RichText> lines, Tone tone, double size, boolean needed, List<Wish> wishes) {}

    /** Labels that have a background only where they cross a line. */
    public Labels() {
        this(false);
    }

    private Labels(boolean plates) {
        this.plates = plates;
    }

    /** Labels that all have a background: they are on a picture. */
    public static Labels onPlates() {
        return new Labels(true);
    }

    /** Keeps more room free at both sides of each, in the size of its type. */
    public Labels apart(double margin) {
        side = margin;
        return this;
    }

    /** Begins a painting. */
    public void begin(double left, double top, double right, double bottom) {
        labels.clear();
        taken.clear();
        avoided.clear();
        inside.setRect(left, top, right - left, bottom - top);
    }

    /** No label may be in this box: a mark, or a text that is painted elsewhere. */
    public void keepOff(double x, double y, double w, double h) {
        taken.add(new Rectangle2D.Double(x, y, w, h));
    }

    /** No label may be so near to a point, in each direction. */
    public void keepAround(double x, double y, double radius) {
        keepOff(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** No label may be below this function, or on it. */
    public void keepAbove(Trace function) {
        function.keepOff(this, (int) PIECE);
    }

    /** No label may be on these points, which are so large in each direction. */
    public void keepOff(Plot plot, double radius, Series... points) {
        for (Series each : points) {
            for (int i = 0; i < each.getItemCount(0); i++) {
                double x = plot.x(each.getXValue(0, i));
                double y = Math.max(plot.y(each.getYValue(0, i)), plot.area().y);
                keepAround(x, y, radius);
            }
        }
    }

    /** Labels had better not cross these curves; one that must has a background. */
    public void avoid(Plot plot, Series... curves) {
        for (Series curve : curves) {
            for (int i = 1; i < curve.getItemCount(0); i++) {
                avoid(plot, curve, i);
            }
        }
    }

    /** Avoids the piece of a curve that ends at a point. */
    private void avoid(Plot plot, Series curve, int point) {
        double x = plot.x(curve.getXValue(0, point - 1));
        double y = plot.y(curve.getYValue(0, point - 1));
        double width = plot.x(curve.getXValue(0, point)) - x;
        double height = plot.y(curve.getYValue(0, point)) - y;
        double pieces = Math.clamp(Math.rint(Math.abs(width) / PIECE), 1, MOST_PIECES);
        for (int k = 0; k < pieces && Double.isFinite(height); k++) {
            avoid(x + width * k / pieces, y + height * k / pieces, width / pieces, height / pieces);
        }
    }

    /** Labels had better not be on the dotted line from a value down to the lower edge. */
    public void avoidDrop(Plot plot, double across, double value) {
        double y = plot.y(value);
        avoid(plot.x(across), y, 0, plot.area().getMaxY() - y);
    }

    /** Labels had better not cross this line, or a rectangle that it is the diagonal of. */
    public void avoid(double x, double y, double w, double h) {
        avoided.add(new Rectangle2D.Double(
                Math.min(x, x + w), Math.min(y, y + h), Math.max(1, Math.abs(w)), Math.max(1, Math.abs(h))));
    }

    /** Adds a label that must be there, of lines in the direction of its anchor. */
    public void need(double size, List<RichText> lines, Wish... wishes) {
        need(Tone.INK2, size, lines, wishes);
    }

    /** The same in another colour. */
    public void need(Tone tone, double size, List<RichText> lines, Wish... wishes) {
        labels.add(new Label(lines, tone, size, true, List.of(wishes)));
    }

    /** The same in the usual size; a text with line feeds has several lines. */
    public void need(Look look, String text, Wish... wishes) {
        need(look.rem(), RichText.lines(text), wishes);
    }

    /** The same, which is left out if none of its wishes is free. */
    public void want(Look look, String text, Wish... wishes) {
        want(look.rem(), RichText.lines(text), wishes);
    }

    /** Adds a label that is left out if none of its wishes is free. */
    public void want(double size, List<RichText> lines, Wish... wishes) {
        want(Tone.INK2, size, lines, wishes);
    }

    /** The same in another colour. */
    public void want(Tone tone, double size, List<RichText> lines, Wish... wishes) {
        labels.add(new Label(lines, tone, size, false, List.of(wishes)));
    }

    /** Places and paints all of them. */
    public void paint(Brush brush) {
        for (Label label : labels) {
            place(brush, label);
        }
    }

    private void place(Brush brush, Label label) {
        double width = label.lines.stream()
                        .mapToDouble(line -> brush.width(line, label.size))
                        .max()
                        .orElse(0)
                + 2 * side * label.size;
        double height = LINE * label.size * label.lines.size();
        Rectangle2D.Double best = null;
        Anchor anchor = Anchor.START;
        double least = Double.POSITIVE_INFINITY;
        for (int shift = 0; shift <= (label.needed ? MOST_SHIFTS : 0) && least > 0; shift++) {
            for (Wish wish : label.wishes) {
                for (int side = -1; side <= (shift == 0 ? -1 : 1); side += 2) {
                    double off = side * shift * SHIFT * label.size;
                    Rectangle2D.Double box = new Rectangle2D.Double(
                            wish.x() - wish.anchor().share() * width,
                            wish.y() - wish.share() * height + off,
                            width,
                            height);
                    double covered = covered(box, label.needed);
                    if (covered < least) {
                        least = covered;
                        best = box;
                        anchor = wish.anchor();
                    }
                }
            }
        }
        if (best != null && (label.needed || least == 0)) {
            taken.add(best);
            paint(brush, label, best, anchor, plates || crossed(best) > 0);
        }
    }

    /** How much of a box is not free; one that leaves the chart is moved in first, if it must be there. */
    private double covered(Rectangle2D.Double box, boolean movable) {
        double x = Math.clamp(box.x, inside.x, Math.max(inside.x, inside.getMaxX() - box.width));
        double y = Math.clamp(box.y, inside.y, Math.max(inside.y, inside.getMaxY() - box.height));
        double out = Math.abs(x - box.x) * box.height + Math.abs(y - box.y) * box.width;
        if (movable) {
            box.x = x;
            box.y = y;
        }
        double over = 0;
        for (Rectangle2D.Double each : taken) {
            over += common(box, each);
        }
        return over * 100 + crossed(box) + out;
    }

    /** How much of a box is on lines. */
    private double crossed(Rectangle2D.Double box) {
        double crossed = 0;
        for (Rectangle2D.Double each : avoided) {
            crossed += common(box, each);
        }
        return crossed;
    }

    private static double common(Rectangle2D.Double a, Rectangle2D.Double b) {
        double w = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.x, b.x);
        double h = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.y, b.y);
        return w > TOUCH && h > TOUCH ? w * h : 0;
    }

    private static void paint(Brush brush, Label label, Rectangle2D.Double box, Anchor anchor, boolean plate) {
        double margin = PLATE * label.size;
        for (int i = 0; i < label.lines.size(); i++) {
            RichText line = label.lines.get(i);
            double width = brush.width(line, label.size);
            double left = box.x + anchor.share() * (box.width - width);
            double top = box.y + i * LINE * label.size;
            if (plate) {
                brush.fill(left - margin, top, width + 2 * margin, LINE * label.size, Tone.BG);
            }
            brush.text(line, left, top + ASCENT * label.size, label.tone, label.size, Anchor.START);
        }
    }
}
