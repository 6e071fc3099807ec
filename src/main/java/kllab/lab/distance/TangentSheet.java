package kllab.lab.distance;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.plot.Band;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import kllab.figure.plot.Wish;
import kllab.text.RichText;

/**
 * log x under its tangent at 1. Each outcome is a disc on the curve at x = q/p, and a ring on the tangent. Weighed by p, the rings balance
 * where both touch, and the discs KL below it.
 */
final class TangentSheet extends SettledSheet<DistanceResult> {
    private static final double LEFT = 2.9;
    private static final double TOP = 2.2;
    private static final double RIGHT = 0.8;
    private static final double FOOT = 2.4;
    private static final double TITLE = 1.1;
    private static final double APART = 5;
    private static final int STEPS = 240;
    private static final double WIDEST = 1000;
    private static final double USUAL = 2.62;
    private static final double ROOM = 1.15;
    private static final double LOWEST = 1.5;
    private static final double DEEPEST = 6;
    private static final double AREA = 1.25;
    private static final double LEAST_DISC = 0.3;
    private static final double RING = 0.42;
    private static final double LINE = 0.14;
    private static final double CURVE = 0.22;
    private static final double STICK = 0.16;
    private static final double POST = 0.42;
    private static final double DIAMOND = 0.62;

    private final Plot plot = new Plot(Scale.across(), Scale.up().signed());
    private final Series gap = plot.add(Band.tint(Tone.KLSOFT, 0.55));
    private final Series curve = plot.add(Curve.of(Tone.R, CURVE));
    private final Series tangent = new Series();
    private final Labels labels = new Labels();
    private double step = 1;
    private double first;
    private double last;

    Plot plot() {
        return plot;
    }

    /** The curve at x, in the displayed unit. */
    double curve(double x) {
        return look().shown(Math.log(x));
    }

    private double tangent(double x) {
        return look().shown(x - 1);
    }

    @Override
    protected Object settle(Look look) {
        double r = look.rem();
        last = USUAL;
        double lowest = -LOWEST;
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            if (settled().terms().isOnCurve(i)) {
                last = Math.max(last, Math.min(WIDEST, ROOM * settled().terms().ratio(i)));
                lowest = Math.min(
                        lowest, Math.max(-DEEPEST, Math.log(settled().terms().ratio(i)) - 0.3));
            }
        }
        first = Math.exp(lowest);
        plot.across().show(0, last);
        plot.up().show(look.shown(lowest), tangent(last) * 1.02);
        plot.place(LEFT * r, TOP * r, width() - RIGHT * r, height() - FOOT * r);
        step = Scale.roundStep(plot.valueAtX(plot.left() + APART * r));
        plot.across().every(step);
        plot.up().apart(3 * r, plot.height());
        gap.show(STEPS + 1, this::at, i -> curve(at(i)), i -> tangent(at(i)));
        curve.show(STEPS + 1, this::at, i -> curve(at(i)));
        tangent.show(STEPS + 1, i -> last * i / STEPS, i -> tangent(last * i / STEPS));
        return List.of(plot.key(), look);
    }

    /** Closer together where the curve is steep. */
    private double at(int step) {
        double share = (double) step / STEPS;
        return first + (last - first) * share * share;
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        double r = brush.rem(1);
        brush.title(
                look().rich("distance.curve", look().log()),
                look().rich("distance.curve.says"),
                plot.left(),
                TITLE * r,
                plot.width());
        plot.paintLevels(brush);
        plot.paintAcross(brush);
        plot.paintMarks(brush);
        brush.dashed(
                plot.x(0),
                plot.yInside(tangent(0)),
                plot.x(last),
                plot.y(tangent(last)),
                Tone.INK3,
                r * LINE * look().strokes(),
                0.5 * r,
                0.28 * r);
        double tick = step * Math.floor(last / step);
        RichText axis = look().rich("distance.curve.axis");
        plot.paintName(brush, axis, axis, tick - step, tick);
    }

    @Override
    public void paintData(Brush brush) {
        DistanceResult result = result();
        labels.begin(plot.left(), plot.top(), plot.right(), plot.base());
        labels.avoid(plot, curve, tangent);
        paintHull(brush, result);
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            if (result.terms().isOnCurve(i)) {
                paintStick(brush, result.terms().ratio(i));
            }
        }
        paintPost(brush, result);
        DistanceResult was = pinned();
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            if (was != null && was.terms().isOnCurve(i)) {
                ghost(brush, was, i);
            }
            if (result.terms().isOnCurve(i)) {
                paintOutcome(brush, result, i);
            }
        }
        paintBalance(brush, result);
        labels.paint(brush);
    }

    private double x(double ratio) {
        return plot.xInside(ratio);
    }

    private double y(double ratio) {
        return plot.yInside(curve(ratio));
    }

    /** All means of the discs are in it. */
    private void paintHull(Brush brush, DistanceResult result) {
        Path2D.Double hull = new Path2D.Double();
        boolean begun = false;
        for (int i = 0; i < DistanceState.OUTCOMES; i++) {
            if (result.terms().isOnCurve(i) && begun) {
                hull.lineTo(x(result.terms().ratio(i)), y(result.terms().ratio(i)));
            } else if (result.terms().isOnCurve(i)) {
                hull.moveTo(x(result.terms().ratio(i)), y(result.terms().ratio(i)));
                begun = true;
            }
        }
        if (begun) {
            hull.closePath();
            brush.stroke(hull, Tone.INK3, Brush.dashes(1.3, 3, 4));
        }
    }

    private void paintStick(Brush brush, double ratio) {
        brush.line(x(ratio), plot.yInside(tangent(ratio)), x(ratio), y(ratio), Tone.KL, brush.rem(STICK));
    }

    private void paintPost(Brush brush, DistanceResult result) {
        double foot = plot.yInside(look().shown(-result.kl()));
        brush.line(plot.x(1), plot.y(0), plot.x(1), foot, Tone.KL, brush.rem(POST));
    }

    private double radius(DistanceResult result, int outcome) {
        return Math.max(LEAST_DISC, AREA * Math.sqrt(result.state().p().probability(outcome)));
    }

    private void ghost(Brush brush, DistanceResult was, int outcome) {
        double radius = brush.rem(radius(was, outcome));
        double x = x(was.terms().ratio(outcome)) - radius;
        double y = y(was.terms().ratio(outcome)) - radius;
        brush.ghost(new Ellipse2D.Double(x, y, 2 * radius, 2 * radius));
    }

    private void paintOutcome(Brush brush, DistanceResult result, int outcome) {
        double r = brush.rem(1);
        double ratio = result.terms().ratio(outcome);
        double x = x(ratio);
        double upper = plot.yInside(tangent(ratio));
        double lower = y(ratio);
        brush.disc(x, upper, brush.rem(RING), Tone.BG);
        brush.ring(x, upper, brush.rem(RING), Tone.INK, brush.rem(LINE));
        double radius = brush.rem(radius(result, outcome));
        brush.disc(x, lower, radius + brush.rem(0.12), Tone.BG);
        brush.disc(x, lower, radius, Tone.P);
        labels.keepAround(x, lower, radius);
        labels.keepAround(x, upper, brush.rem(RING));
        labels.avoid(x, upper, 0, lower - upper);
        double off = radius + 0.5 * r;
        labels.need(
                Tone.INK,
                r,
                List.of(rich(DistanceWords.disc(outcome)).bold()),
                Wish.right(x + off, lower + 0.9 * r),
                Wish.left(x - off, lower - 0.9 * r),
                Wish.right(x + off, lower + 2 * r),
                Wish.left(x - off, lower - 2 * r));
        if (lower - upper > 1.6 * r) {
            double middle = (upper + lower) / 2;
            labels.want(
                    Tone.KLT,
                    r,
                    List.of(rich(DistanceWords.gapLabel(outcome)).bold()),
                    Wish.right(x + 0.6 * r, middle),
                    Wish.left(x - 0.6 * r, middle));
        }
    }

    /** Where the rings balance, and where the discs do. */
    private void paintBalance(Brush brush, DistanceResult result) {
        double r = brush.rem(1);
        double x = plot.x(1);
        double touch = plot.y(0);
        brush.disc(x, touch, brush.rem(RING), Tone.BG);
        brush.ring(x, touch, brush.rem(RING), Tone.INK, brush.rem(STICK));
        double foot = plot.yInside(look().shown(-result.kl()));
        double size = brush.rem(DIAMOND);
        if (Double.isFinite(result.kl())) {
            brush.fill(Brush.polygon(x - size, foot, x, foot - size, x + size, foot, x, foot + size), Tone.KL);
            labels.keepAround(x, foot, size);
            labels.want(
                    Tone.KLT,
                    r,
                    List.of(rich(DistanceWords.BALANCE)),
                    Wish.right(x + 1.1 * r, foot + 0.4 * r),
                    Wish.right(x + 1.1 * r, foot + 1.4 * r),
                    Wish.left(x - 1.1 * r, foot + 1.2 * r));
        } else {
            double edge = plot.base();
            brush.fill(Brush.polygon(x - size, edge - size, x, edge, x + size, edge - size), Tone.KL);
        }
        labels.keepAround(x, touch, brush.rem(RING));
        if (!areAllOnCurve(result)) {
            return; // a ring is infinitely far
        }
        labels.want(
                Tone.INK2,
                r,
                List.of(look().rich("distance.touch")),
                Wish.left(x - 1.2 * r, touch - 2.2 * r),
                Wish.left(x - 0.8 * r, touch - 1.2 * r));
    }

    private static boolean areAllOnCurve(DistanceResult result) {
        return IntStream.range(0, DistanceState.OUTCOMES)
                .allMatch(i -> result.terms().isOnCurve(i) || result.state().q().probability(i) == 0);
    }
}
