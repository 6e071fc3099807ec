package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Series;
import kllab.figure.Steps;
import kllab.figure.Tone;
import org.jspecify.annotations.Nullable;

/** The three curves of extra length over a path of beliefs, and their geometry on the sheet. */
final class StairsPlot {
    private static final double HEADROOM = 1.065;
    private static final double LEAST_STEP = 0.01;
    private static final int LEAST_STEPS = 3;

    private final ChartPlot plot = new ChartPlot();
    private final Series ideal = new Series();
    private final Series huffman = new Series();
    private final Series morse = new Series();
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private double unitsPerBit = 1;
    private double most = 1;
    private double farthest = 1;
    private LogBase unit = LogBase.BITS;
    private List<Stair> stairs = List.of();
    private @Nullable BeliefPath path;

    StairsPlot() {
        plot.add(ideal, new LineMarks(Tone.KL, 0.2, false));
        plot.add(huffman, new LineMarks(Tone.INK, 0.13, false));
        plot.add(morse, new LineMarks(Tone.INK2, 0.15, true));
    }

    /**
     * Shows a path in a rectangle.
     *
     * @return whether the path has changed
     */
    boolean settle(BeliefPath next, Look look, double x, double y, double w, double h) {
        area.setRect(x, y, w, h);
        boolean another = !next.equals(path);
        if (another || unit != look.unit()) {
            path = next;
            unit = look.unit();
            stairs = Stair.of(next);
            settleAxes(next);
            settleSeries(next);
        }
        return another;
    }

    private void settleAxes(BeliefPath next) {
        unitsPerBit = next.morseUnits() / unit.fromNats(next.entropy());
        double last = unit.fromNats(next.lastKl());
        farthest = last > 0 ? last * HEADROOM : 1;
        double highest = Math.max(last, highestStair());
        most = highest > 0 ? highest * HEADROOM : 1;
        double step = step(most);
        plot.setAcross(0, farthest);
        plot.setUp(new ChartPlot.Range(0, most, step, true));
    }

    private double highestStair() {
        double highest = 0;
        for (Stair stair : stairs) {
            highest = Math.max(highest, onAxis(stair.morse(), stair.step().extra()));
        }
        return highest;
    }

    private void settleSeries(BeliefPath next) {
        double last = unit.fromNats(next.lastKl());
        ideal.show(2, i -> i * last, i -> i * last);
        show(huffman, next.huffman(), last, extra -> onAxis(false, extra));
        show(morse, next.morse(), last, extra -> onAxis(true, extra));
    }

    /** A step function with two corners per step; the last step extends to the end of the path. */
    private void show(Series series, List<BeliefPath.Step> all, double last, DoubleUnaryOperator height) {
        List<BeliefPath.Step> steps =
                all.stream().filter(step -> unit.fromNats(step.kl()) <= last).toList();
        int corners = 2 * steps.size();
        series.show(
                corners,
                i -> i == corners - 1
                        ? last
                        : unit.fromNats(steps.get((i + 1) / 2).kl()),
                i -> height.applyAsDouble(steps.get(i / 2).extra()));
    }

    /** A code's extra length, in bits or units, on the left axis. */
    private double onAxis(boolean ofMorse, double extra) {
        return ofMorse ? extra / unitsPerBit : unit.fromBits(extra);
    }

    /** The distance of ticks for an axis up to {@code most}. */
    static double step(double most) {
        return Math.max(LEAST_STEP, Steps.atMost(most / LEAST_STEPS));
    }

    void paintAxis(Brush brush) {
        plot.paintFrame(brush, area);
    }

    void paintCurves(Brush brush) {
        plot.paintData(brush, area);
    }

    /** The area of the plot in the sheet. */
    Rectangle2D area() {
        return area;
    }

    /** The end of the axis of KL, in the displayed unit. */
    double farthest() {
        return farthest;
    }

    /** The end of the right axis, in units of Morse time. */
    double mostUnits() {
        return most * unitsPerBit;
    }

    /** The x of an amount of KL in the displayed unit. */
    double x(double shown) {
        return plot.x(shown, area);
    }

    /** The x of an amount of KL in nats. */
    double xOfNats(double nats) {
        return x(unit.fromNats(nats));
    }

    /** The amount of KL at a position, in nats; ∞ beyond the right edge. */
    double natsAt(double x) {
        double share = (x - area.x) / area.width;
        return share >= 1 ? Double.POSITIVE_INFINITY : share * farthest / unit.fromNats(1);
    }

    /** The y of an amount in nats. */
    double yOfNats(double nats) {
        return plot.y(unit.fromNats(nats), area);
    }

    /** The y of an extra length: of Morse in units, of Huffman in bits. */
    double y(boolean ofMorse, double extra) {
        return plot.y(onAxis(ofMorse, extra), area);
    }

    /** All steps, from left to right. */
    List<Stair> stairs() {
        return stairs;
    }

    /** The step nearest to a position, if one is near. */
    Optional<Stair> stairAt(double x, double y, double reach) {
        return stairs.stream()
                .min(Comparator.comparingDouble(stair -> distance(stair, x, y)))
                .filter(stair -> distance(stair, x, y) <= reach);
    }

    private double distance(Stair stair, double x, double y) {
        double before = y(stair.morse(), stair.before());
        double after = y(stair.morse(), stair.step().extra());
        double nearest = Math.clamp(y, Math.min(before, after), Math.max(before, after));
        return Math.hypot(x - xOfNats(stair.step().kl()), y - nearest);
    }

    /**
     * The lowest base line of a text between two positions that no curve crosses; the lowest of all if there is none.
     */
    double freeBase(double left, double right, double r) {
        double lowest = area.getMaxY() - 0.7 * r;
        for (double base = lowest; base > area.getY() + 1.5 * r; base -= 0.5 * r) {
            if (isFree(left, right, base - 1.1 * r, base + 0.4 * r)) {
                return base;
            }
        }
        return lowest;
    }

    private boolean isFree(double left, double right, double top, double bottom) {
        for (Series curve : List.of(ideal, huffman, morse)) {
            for (int i = 1; i < curve.getItemCount(0); i++) {
                double from = plot.x(curve.getXValue(0, i - 1), area);
                double to = plot.x(curve.getXValue(0, i), area);
                double start = heightAt(curve, i, from, to, Math.clamp(left, from, to));
                double end = heightAt(curve, i, from, to, Math.clamp(right, from, to));
                boolean beside = to < left || from > right;
                if (!beside && Math.min(start, end) <= bottom && Math.max(start, end) >= top) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The height at {@code x} of the segment of a curve that ends with item {@code i}. */
    private double heightAt(Series curve, int i, double from, double to, double x) {
        double share = to > from ? (x - from) / (to - from) : 1;
        double before = curve.getYValue(0, i - 1);
        return plot.y(before + share * (curve.getYValue(0, i) - before), area);
    }
}
