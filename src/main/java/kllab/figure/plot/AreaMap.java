package kllab.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.MarkPlace;
import kllab.text.RichText;

/**
 * The unit square as the joint distribution of two events: a column for the first event and one for its opposite, each cut where
 * the second event divides it. So areas are probabilities: 0 of both events, 1 of the first alone, 2 of the second alone, 3 of
 * neither. Each of the three cuts has a ring outside the square.
 */
public final class AreaMap {
    /** The tints of areas that are not selected. */
    private static final double[] TINTS = {0.27, 0.2, 0.34, 0.12};

    private static final double CUT = 0.15;
    private static final double CASING = 0.36;
    private static final double RING = 0.45;
    private static final double RING_LINE = 0.16;
    private static final double RING_OFF = 0.55;

    /** How far from a cut a hand can be, in rem. */
    private static final double GRIP = 0.8;

    private static final double FIELD = 3.3;
    private static final double FIELD_HIGH = 1.75;
    private static final double FIELD_OFF = 1.3;
    private static final double FIELD_ABOVE = 2.95;
    private static final double AFTER_NAME = 0.5;

    /** The size of the first of several lines, and the height of each. */
    private static final double LARGE = 1.25;

    private static final double LINE = 1.35;
    private static final double ONE_LINE = 1.5;
    private static final double INSIDE = 0.4;
    private static final double OFF_LEVEL = 0.3;

    /** From the middle of a line of text to its base line. */
    private static final double BASE = 0.35;

    /** How far the number of the belief keeps from that of the right cut. */
    private static final double APART = 2.4;

    private final Plot plot = new Plot(Scale.across().show(0, 1), Scale.up().show(0, 1));
    private Cuts cuts = new Cuts(0.5, 0.5, 0.5);
    private double rem = 1;

    /**
     * Where the cuts are, from 0 to 1.
     *
     * @param upper the upright one, {@code left} that of the left column, {@code right} that of the right one
     */
    public record Cuts(double upper, double left, double right) {}

    public Plot plot() {
        return plot;
    }

    public void place(Box square, double lengthOfRem, Cuts now) {
        plot.place(square.x(), square.y(), square.right(), square.bottom());
        rem = lengthOfRem;
        cuts = now;
    }

    public Box area(int area) {
        double x = plot.x(cuts.upper);
        double y = plot.y(area < 2 ? cuts.left : cuts.right);
        Box column = new Box(plot.left(), plot.top(), x - plot.left(), plot.height());
        if (area >= 2) {
            column = new Box(x, plot.top(), plot.right() - x, plot.height());
        }
        return area % 2 == 0 ? column.below(y - plot.top()) : column.top(y - plot.top());
    }

    // ---- cuts as marks: 0 the upper one, 1 the left one, 2 the right one ------------------------------------------

    /**
     * Where a cut can be taken: by its ring, and along its whole length; near their crossing it is the upper one that is taken.
     *
     * @param name the width of what stands before the field of the upper one, in pixels
     */
    public MarkPlace placeOf(int cut, double name) {
        double x = plot.x(cuts.upper);
        double out = (RING_OFF + 0.6) * rem;
        double grip = GRIP * rem;
        if (cut == 0) {
            Box area = new Box(x - grip, plot.top() - out, 2 * grip, plot.height() + out);
            return new MarkPlace(area, grip, out - RING_OFF * rem, rem, plot.width(), field(cut, name));
        }
        double y = plot.y(cut == 1 ? cuts.left : cuts.right);
        double from = cut == 1 ? plot.left() - out : Math.min(x + grip, plot.right());
        double to = cut == 1 ? Math.max(x - grip, plot.left()) : plot.right() + out;
        double ring = cut == 1 ? out - RING_OFF * rem : plot.right() + RING_OFF * rem - from;
        Box area = new Box(from, y - grip, to - from, 2 * grip);
        return new MarkPlace(area, ring, grip, rem, plot.height(), field(cut, name));
    }

    /** The place of a cut's number, beside its ring. */
    private Box field(int cut, double name) {
        double wide = FIELD * rem;
        double high = FIELD_HIGH * rem;
        if (cut == 0) {
            double before = name + AFTER_NAME * rem;
            double x = plot.x(cuts.upper) + (before - wide) / 2;
            return new Box(x, plot.top() - FIELD_ABOVE * rem, wide, high);
        }
        double y = plot.y(cut == 1 ? cuts.left : cuts.right) - high / 2;
        double end = plot.left() - FIELD_OFF * rem;
        double x = cut == 1 ? Math.max(0, end - wide) : plot.right() + FIELD_OFF * rem;
        return new Box(x, y, cut == 1 ? end - x : wide, high);
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    public void paintAreas(Brush brush, int selected) {
        for (int area = 0; area < TINTS.length; area++) {
            fill(brush, area, area(area), area == selected);
        }
        brush.outline(plot.left(), plot.top(), plot.width(), plot.height(), Tone.AXIS, 1.2);
    }

    private static void fill(Brush brush, int area, Box box, boolean solid) {
        brush.fill(box.x(), box.y(), box.width(), box.height(), solid ? Tone.P : Tone.BG);
        if (!solid && box.width() > 0 && box.height() > 0) {
            brush.tint(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), Tone.P, TINTS[area]);
        }
    }

    /** Paints the one cut of who believes that both events are independent; with its number, unless the right cut's is there. */
    public void paintBelief(Brush brush, double level, String number, String name) {
        double y = plot.y(level);
        double end = plot.right() + 0.6 * rem;
        brush.line(plot.left(), y, end, y, Tone.BG, 0.42 * rem);
        brush.dashed(plot.left(), y, end, y, Tone.Q, 0.16 * rem * brush.look().strokes(), 0.5 * rem, 0.3 * rem);
        if (Math.abs(y - plot.y(cuts.right)) > APART * rem) {
            double x = plot.right() + 0.85 * rem;
            brush.text(number, x, y + BASE * rem, Tone.QT, true, rem, Anchor.START);
            brush.label(name, x, y + 0.5 * rem + brush.look().small(), Tone.QT, Anchor.START);
        }
    }

    /** Paints the cuts; the ring of one that has nothing to cut is pale. */
    public void paintCuts(Brush brush) {
        double x = plot.x(cuts.upper);
        double left = plot.y(cuts.left);
        double right = plot.y(cuts.right);
        double off = RING_OFF * rem;
        paintCut(brush, x, plot.top() - off, x, plot.base(), false);
        paintCut(brush, plot.left() - off, left, x, left, cuts.upper == 0);
        paintCut(brush, plot.right() + off, right, x, right, cuts.upper == 1);
    }

    private void paintCut(Brush brush, double ringX, double ringY, double x, double y, boolean pale) {
        double strokes = brush.look().strokes();
        brush.line(ringX, ringY, x, y, Tone.BG, CASING * rem);
        brush.line(ringX, ringY, x, y, Tone.INK, CUT * rem * strokes);
        brush.disc(ringX, ringY, RING * rem, Tone.BG);
        brush.ring(ringX, ringY, (RING - RING_LINE / 2) * rem, pale ? Tone.INK3 : Tone.INK, RING_LINE * rem * strokes);
    }

    /**
     * Paints what is cut, and where.
     *
     * @param number empty where a window has a field for it
     */
    public void paintNumber(Brush brush, int cut, String name, String number) {
        Box field = field(cut, brush.width(name, false, rem));
        Anchor anchor = cut == 1 ? Anchor.END : Anchor.START;
        double x = cut == 1 ? field.right() : field.x();
        double base = field.y() + field.height() / 2 + BASE * rem;
        brush.text(number, x, base, Tone.INK, true, rem, anchor);
        if (cut == 0) {
            brush.text(name, x - AFTER_NAME * rem, base, Tone.INK2, false, rem, Anchor.END);
        } else {
            double under = field.bottom() + brush.look().small();
            boolean fits = under < plot.base() + 0.8 * rem;
            brush.label(name, x, fits ? under : field.y() - BASE * rem, Tone.INK2, anchor);
        }
    }

    /** Paints the cuts of something pinned. */
    public void paintGhost(Brush brush, Cuts was) {
        double x = plot.x(was.upper);
        Path2D.Double lines = new Path2D.Double();
        lines.moveTo(x, plot.top());
        lines.lineTo(x, plot.base());
        lines.moveTo(plot.left(), plot.y(was.left));
        lines.lineTo(x, plot.y(was.left));
        lines.moveTo(x, plot.y(was.right));
        lines.lineTo(plot.right(), plot.y(was.right));
        brush.ghost(lines);
    }

    // ---- what stands in an area -----------------------------------------------------------------------------------

    /**
     * Writes into an area the first of several versions for which there is room, not over the belief's cut.
     *
     * @param versions each of some lines; the first of several is larger
     * @param solid whether the area is selected
     * @param plate whether something is painted there that must not lie under letters
     */
    public void label(
            Brush brush, int area, double level, List<List<RichText>> versions, boolean solid, boolean plate) {
        Box room = free(area(area), plot.y(level));
        for (List<RichText> lines : versions) {
            double high = (lines.size() == 1 ? ONE_LINE : LINE * lines.size() + 0.2) * rem;
            double wide = 0;
            for (int i = 0; i < lines.size(); i++) {
                wide = Math.max(wide, brush.width(lines.get(i), size(lines, i)));
            }
            if (wide + 2 * INSIDE * rem <= room.width() && high + 0.2 * rem <= room.height()) {
                double x = room.x() + room.width() / 2;
                double y = room.y() + (room.height() - high) / 2;
                if (plate) {
                    fill(brush, area, new Box(x - wide / 2 - 0.2 * rem, y, wide + 0.4 * rem, high), solid);
                }
                write(brush, lines, x, y + (lines.size() == 1 ? 1.1 : 1.2) * rem, solid ? Tone.ONP : Tone.INK);
                return;
            }
        }
    }

    private double size(List<RichText> lines, int index) {
        return index == 0 && lines.size() > 1 ? LARGE * rem : rem;
    }

    private void write(Brush brush, List<RichText> lines, double x, double base, Tone tone) {
        for (int i = 0; i < lines.size(); i++) {
            brush.text(lines.get(i), x, base + i * LINE * rem, tone, size(lines, i), Anchor.MIDDLE);
        }
    }

    /** The larger part of an area above a level or below it, unless the level is far from the middle. */
    private Box free(Box area, double level) {
        double off = OFF_LEVEL * rem;
        boolean clear = Math.abs((area.y() + area.bottom()) / 2 - level) > (LINE + OFF_LEVEL + 0.1) * rem;
        if (clear || level <= area.y() + off || level >= area.bottom() - off) {
            return area;
        }
        double above = level - area.y() - off;
        double below = area.bottom() - level - off;
        return above > below ? area.top(above) : area.foot(below);
    }
}
