package kllab.figure.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.function.IntFunction;
import kllab.core.learning.Simplex;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;

/**
 * All distributions over three outcomes as a triangle with equal sides: outcome 0 at its lower left corner, 1 at the lower right and 2 at
 * the top, with the scales of {@link Simplex}.
 */
public final class Triangle {
    /** What its names need above its top and below its base, in rem. */
    public static final double NAMES = 1.5;

    /** Of the disc of a distribution, in rem. */
    public static final double RADIUS = 0.75;

    private static final double TOGETHER = 1.3;
    private static final double WIDER = 0.95;
    private static final double RIM = 0.14;
    private static final double RING = 0.18;
    private static final double BASE = 0.36;
    private static final double LINE = 0.16;
    private static final double CASING = 0.42;
    private static final double HEAD = 0.7;
    private static final double WING = 0.4;
    private static final double ON = 0.36;
    private static final double OFF = 0.28;
    private static final int PIECES = 16;
    private static final double OVER = 0.5;
    private static final double UNDER = 1.25;
    private static final double OUTLINE = 1.4;

    private final Plot plot = new Plot(Scale.across().show(0, 1), Scale.up().show(0, Simplex.HEIGHT));

    /** Its scales and the box around it: for handles. */
    public Plot plot() {
        return plot;
    }

    /** Makes it as large as it can be within these edges: in the middle, at the upper one. */
    public void place(double left, double top, double right, double bottom) {
        double wide = Math.max(2, Math.min(right - left, (bottom - top) / Simplex.HEIGHT));
        double start = Math.rint((left + right - wide) / 2);
        double width = Math.rint(wide);
        plot.place(start, Math.rint(top), start + width, Math.rint(top) + Math.rint(width * Simplex.HEIGHT));
    }

    /** Where a distribution is, from its probabilities of outcomes 1 and 2. */
    public double x(double second, double third) {
        return plot.left() + (second + third / 2) * plot.width();
    }

    /** Its height, from that of outcome 2. */
    public double y(double third) {
        return plot.base() - third * plot.height();
    }

    public double x(Categorical at) {
        return x(at.probability(1), at.probability(2));
    }

    public double y(Categorical at) {
        return y(at.probability(2));
    }

    private Path2D shape() {
        return Brush.polygon(
                plot.left(), plot.base(), plot.right(), plot.base(), (plot.left() + plot.right()) / 2, plot.top());
    }

    /** The area within an edge: probabilities of outcomes 1 and 2, one point after the other. */
    public Path2D area(double... edge) {
        double[] corners = new double[edge.length];
        for (int i = 0; i < edge.length; i += 2) {
            corners[i] = x(edge[i], edge[i + 1]);
            corners[i + 1] = y(edge[i + 1]);
        }
        return Brush.polygon(corners);
    }

    /** Fills it. */
    public void paintGround(Brush brush, Tone tone) {
        brush.fill(shape(), tone);
    }

    public void paintOutline(Brush brush) {
        brush.stroke(shape(), Tone.AXIS, Brush.round(OUTLINE * brush.look().strokes()));
    }

    /** Writes the names of the outcomes at the corners: above the top, and below the ends of the base. */
    public void paintNames(Brush brush, IntFunction<String> name) {
        double r = brush.rem(1);
        double half = plot.width() / 2;
        paintName(brush, name.apply(0), plot.left(), plot.base() + UNDER * r, half - r, Anchor.START);
        paintName(brush, name.apply(1), plot.right(), plot.base() + UNDER * r, half - r, Anchor.END);
        paintName(brush, name.apply(2), plot.left() + half, plot.top() - OVER * r, 2 * half, Anchor.MIDDLE);
    }

    private static void paintName(Brush brush, String name, double x, double y, double room, Anchor anchor) {
        brush.text(brush.look().shortened(name, true, room), x, y, Tone.INK, true, brush.rem(1), anchor);
    }

    // ---- distributions ----------------------------------------------------------------------------------------------

    /** Whether the letters of two distributions would be on each other. */
    public boolean areTogether(Categorical one, Categorical other, Look look) {
        return Math.hypot(x(one) - x(other), y(one) - y(other)) < TOGETHER * look.rem();
    }

    /** Paints a distribution as a disc with a letter: P's is filled, all others are rings. Without its letter it is a wide ring, behind another. */
    public void paintPoint(Brush brush, Categorical at, String letter, Tone tone) {
        double radius = brush.rem(letter.length() == 1 ? RADIUS : WIDER);
        double rim = brush.rem(RIM / 2);
        boolean filled = tone == Tone.P;
        brush.disc(x(at), y(at), radius + rim, Tone.BG);
        if (filled) {
            brush.disc(x(at), y(at), radius - rim, tone);
        } else {
            brush.ring(x(at), y(at), radius - rim, tone, brush.rem(RING));
        }
        if (letter.isEmpty()) {
            return;
        }
        Tone ink = filled ? Tone.ONP : tone == Tone.Q ? Tone.QT : tone;
        brush.text(letter, x(at), y(at) + brush.rem(BASE), ink, true, brush.rem(1), Anchor.MIDDLE);
    }

    /** Paints where a distribution was. */
    public void paintGhost(Brush brush, Categorical at) {
        double radius = brush.rem(RADIUS + RIM);
        brush.ghost(new Ellipse2D.Double(x(at) - radius, y(at) - radius, 2 * radius, 2 * radius));
    }

    /** Keeps labels off the arrow from one disc to another. */
    public void keepOff(Labels labels, Brush brush, Categorical from, Categorical to) {
        for (int k = 0; k <= PIECES; k++) {
            double share = (double) k / PIECES;
            double x = x(from) + share * (x(to) - x(from));
            labels.keepAround(x, y(from) + share * (y(to) - y(from)), brush.rem(CASING / 2));
        }
    }

    /** Paints an arrow from one disc to another, if there is room between them; dashed, or not. */
    public void paintArrow(Brush brush, Categorical from, Categorical to, boolean dashed) {
        double far = Math.hypot(x(to) - x(from), y(to) - y(from));
        double off = brush.rem(RADIUS + RIM);
        double head = brush.rem(HEAD);
        if (far < 2 * off + head) {
            return;
        }
        double ux = (x(to) - x(from)) / far;
        double uy = (y(to) - y(from)) / far;
        double x1 = x(from) + ux * off;
        double y1 = y(from) + uy * off;
        double x2 = x(to) - ux * off;
        double y2 = y(to) - uy * off;
        double strokes = Math.sqrt(brush.look().strokes());
        double width = brush.rem(LINE) * strokes;
        brush.line(x1, y1, x2, y2, Tone.BG, brush.rem(CASING) * strokes);
        if (dashed) {
            brush.dashed(x1, y1, x2, y2, Tone.INK, width, brush.rem(ON), brush.rem(OFF));
        } else {
            brush.line(x1, y1, x2, y2, Tone.INK, width);
        }
        double wing = brush.rem(WING);
        brush.line(x2 - ux * head - uy * wing, y2 - uy * head + ux * wing, x2, y2, Tone.INK, width);
        brush.line(x2 - ux * head + uy * wing, y2 - uy * head - ux * wing, x2, y2, Tone.INK, width);
    }
}
