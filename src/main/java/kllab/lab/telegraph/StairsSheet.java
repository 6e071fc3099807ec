package kllab.lab.telegraph;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.ChartPlot;
import kllab.figure.Look;
import kllab.figure.Series;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a wrong belief costs, against KL(P‖Q), all along the path from P to P reversed: the ideal code pays exactly KL, the
 * Huffman code goes up in steps around it, and the Morse code, on an axis of its own, feels only the order of Q.
 *
 * <p>The right axis is scaled so that equal heights are equal fractions of the mean length of P's own code.
 */
final class StairsSheet implements Sheet<TelegraphResult> {
    private static final double LEFT = 2.6;
    private static final double RIGHT = 3.4;
    private static final double TOP = 2.2;
    private static final double BOTTOM = 3.7;
    private static final double HEADROOM = 1.065;
    private static final double[] STEPS = {5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01};
    private static final int LEAST_STEPS = 3;

    private final ChartPlot plot = new ChartPlot();
    private final Series ideal = new Series();
    private final Series huffman = new Series();
    private final Series morse = new Series();
    private final Rectangle2D.Double area = new Rectangle2D.Double();
    private Scene<TelegraphResult> scene;
    private double width;
    private double unitsPerBit = 1;
    private double most = 1;
    private double farthest = 1;
    private LogBase unit = LogBase.BITS;
    private List<Stair> stairs = List.of();
    private @Nullable BeliefPath path;
    private @Nullable Stair walked;

    /** What the frame depends on; the language, theme and unit are the look's. */
    private record Frame(BeliefPath path) {}

    StairsSheet(TelegraphResult first) {
        scene = new Scene<>(first, null, false);
        plot.add(ideal, new LineMarks(Tone.KL, 0.2, false));
        plot.add(huffman, new LineMarks(Tone.INK, 0.13, false));
        plot.add(morse, new LineMarks(Tone.INK2, 0.15, true));
    }

    @Override
    public Object settle(Scene<TelegraphResult> next, Look look, double w, double h) {
        scene = next;
        width = w;
        unit = look.unit();
        settlePath(next.result().path());
        area.setRect(
                LEFT * look.rem(),
                TOP * look.rem(),
                Math.max(1, w - (LEFT + RIGHT) * look.rem()),
                Math.max(1, h - (TOP + BOTTOM) * look.rem()));
        settleAxes(next.result().path(), look);
        settleSeries(next.result().path(), look);
        return new Frame(next.result().path());
    }

    private void settlePath(BeliefPath next) {
        if (!next.equals(path)) {
            path = next;
            stairs = Stair.of(next);
            walked = null;
        }
    }

    private void settleAxes(BeliefPath path, Look look) {
        unitsPerBit = path.morseUnits() / look.shown(path.entropy());
        double last = look.shown(path.lastKl());
        farthest = last > 0 ? last * HEADROOM : 1;
        double highest = Math.max(last, highestStair());
        most = highest > 0 ? highest * HEADROOM : 1;
        double step = step(most);
        plot.setAcross(0, farthest);
        plot.setUp(new ChartPlot.Range(0, most, step, decimals(step), true));
    }

    private double highestStair() {
        double highest = 0;
        for (Stair stair : stairs) {
            highest = Math.max(highest, onAxis(stair.morse(), stair.step().extra()));
        }
        return highest;
    }

    private double onAxis(boolean morse, double extra) {
        return morse ? extra / unitsPerBit : TelegraphWords.shownBits(extra, unit);
    }

    private static int decimals(double step) {
        return step < 0.1 ? 2 : step < 1 ? 1 : 0;
    }

    private void settleSeries(BeliefPath path, Look look) {
        double last = look.shown(path.lastKl());
        ideal.show(2, i -> i * last, i -> i * last);
        show(huffman, path.huffman(), look, last, extra -> TelegraphWords.shownBits(extra, look));
        show(morse, path.morse(), look, last, extra -> extra / unitsPerBit);
    }

    /** A staircase: two corners a step, the last step runs to the end of the path. */
    private static void show(Series series, List<BeliefPath.Step> all, Look look, double last, Height height) {
        List<BeliefPath.Step> steps =
                all.stream().filter(step -> look.shown(step.kl()) <= last).toList();
        int corners = 2 * steps.size();
        series.show(
                corners,
                i -> i == corners - 1 ? last : look.shown(steps.get((i + 1) / 2).kl()),
                i -> height.of(steps.get(i / 2).extra()));
    }

    private static double step(double most) {
        for (double step : STEPS) {
            if (most / step >= LEAST_STEPS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    // ---- what stays ---------------------------------------------------------------------------------------------

    @Override
    public void paintFrame(Brush brush) {
        paintTitle(brush);
        plot.paintFrame(brush, area);
        paintAcross(brush);
        paintMorseAxis(brush);
        plot.paintData(brush, area);
    }

    private void paintTitle(Brush brush) {
        double r = brush.rem(1);
        double base = area.getY() - 0.75 * r;
        Words words = brush.look().words();
        double left = area.getX() + 2 * r;
        String title = words.get("telegraph.chart.title");
        brush.text(title, left, base, Tone.INK, true, r, Anchor.START);
        double at = left + brush.width(title, true, r) + 0.9 * r;
        double room = width
                - brush.width(
                        words.get("telegraph.chart.morseUnits"),
                        false,
                        brush.look().small())
                - r
                - at;
        String remark = TelegraphWords.chartRemark(brush.look());
        if (brush.width(remark, false, r) <= room) {
            brush.text(remark, at, base, Tone.INK2, false, r, Anchor.START);
        }
    }

    private void paintAcross(Brush brush) {
        double small = brush.look().small();
        double r = brush.rem(1);
        double base = area.getMaxY();
        double step = step(farthest);
        for (int i = 0; i * step <= farthest; i++) {
            double x = plot.x(i * step, area);
            if (i > 0) {
                brush.line(x, base, x, base + 0.3 * r, Tone.AXIS, 1.2);
            }
            String label = i == 0 ? "0" : Numbers.fixed(i * step, decimals(step));
            brush.text(label, x, base + 1.35 * r, Tone.AXIS, false, small, Anchor.MIDDLE);
        }
        String name =
                brush.look().words().get("telegraph.chart.across", brush.look().unitName());
        brush.text(RichText.parse(name), area.getX(), base + 2.65 * r, Tone.INK2, r, Anchor.START);
        brush.text(
                brush.look().unitName(),
                area.getX() - 0.45 * r,
                area.getY() - 0.75 * r,
                Tone.AXIS,
                false,
                small,
                Anchor.START);
    }

    private void paintMorseAxis(Brush brush) {
        Words words = brush.look().words();
        double small = brush.look().small();
        double r = brush.rem(1);
        double x = area.getMaxX();
        double top = most * unitsPerBit;
        double ticks = step(top);
        brush.line(x, area.getY(), x, area.getMaxY(), Tone.AXIS, 1.2);
        for (int i = 0; i * ticks <= top; i++) {
            double y = plot.y(i * ticks / unitsPerBit, area);
            String label = i == 0 ? "0" : Numbers.signed(i * ticks, decimals(ticks));
            brush.line(x, y, x + 0.3 * r, y, Tone.AXIS, 1.2);
            brush.text(label, x + 0.5 * r, y + 0.32 * r, Tone.AXIS, false, small, Anchor.START);
        }
        brush.text(
                words.get("telegraph.chart.morseUnits"),
                width,
                area.getY() - 0.75 * r,
                Tone.AXIS,
                false,
                small,
                Anchor.END);
    }

    // ---- what follows the belief --------------------------------------------------------------------------------

    @Override
    public void paintData(Brush brush) {
        TelegraphResult pinned = scene.pinned();
        if (pinned != null) {
            paintPinned(brush, pinned);
        }
        TelegraphResult result = scene.result();
        if (result.rulesOut()) {
            paintEndless(brush);
        } else {
            paintToday(brush, result);
        }
        if (walked != null) {
            new StairNote(
                            brush,
                            area,
                            walked,
                            xOf(walked),
                            yOf(walked, walked.before()),
                            yOf(walked, walked.step().extra()))
                    .paint(isTied(walked));
        }
    }

    private void paintToday(Brush brush, TelegraphResult result) {
        double r = brush.rem(1);
        double x = plot.x(brush.look().shown(result.kl()), area);
        brush.dashed(x, area.getY(), x, area.getMaxY(), Tone.KL, 0.1 * r, 0.42 * r, 0.26 * r);
        double yIdeal = plot.y(brush.look().shown(result.kl()), area);
        double yHuffman = yHuffman(result, brush.look());
        double yMorse = yMorse(result);
        if (walked == null) {
            new StairLabels(brush, area, x).paint(result, yIdeal, yHuffman, yMorse);
        }
        StairMarks.ideal(brush, x, yIdeal);
        StairMarks.huffman(brush, x, yHuffman);
        StairMarks.morse(brush, x, yMorse);
    }

    private double yHuffman(TelegraphResult result, Look look) {
        return plot.y(TelegraphWords.shownBits(result.lengths().huffman().extra(), look), area);
    }

    private double yMorse(TelegraphResult result) {
        return plot.y(result.lengths().morse().extra() / unitsPerBit, area);
    }

    /** Where the belief rules out a letter all three lengths are infinite: beyond the right edge. */
    private void paintEndless(Brush brush) {
        double r = brush.rem(1);
        double x = area.getMaxX() - 0.25 * r;
        brush.dashed(x, area.getY(), x, area.getMaxY(), Tone.KL, 0.1 * r, 0.42 * r, 0.26 * r);
        String label = brush.look().words().get("telegraph.chart.endless");
        double right = x - 0.5 * r;
        double base = freeBase(right - brush.width(label, true, r), right, r);
        brush.plate(label, right, base, Tone.KLT, true, r, Anchor.END, Tone.BG);
    }

    /** The lowest base line of a text between these places that no curve crosses; the lowest of all if there is none. */
    private double freeBase(double left, double right, double r) {
        double lowest = area.getMaxY() - 0.7 * r;
        for (double base = lowest; base > area.getY() + 1.5 * r; base -= 0.5 * r) {
            if (isFree(left, right, base - 1.1 * r, base + 0.4 * r)) {
                return base;
            }
        }
        return lowest;
    }

    private boolean isFree(double left, double right, double top, double bottom) {
        for (Series curve : new Series[] {ideal, huffman, morse}) {
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

    /** The height at {@code x} of the piece of a curve that ends with item {@code i}. */
    private double heightAt(Series curve, int i, double from, double to, double x) {
        double share = to > from ? (x - from) / (to - from) : 1;
        double before = curve.getYValue(0, i - 1);
        return plot.y(before + share * (curve.getYValue(0, i) - before), area);
    }

    private void paintPinned(Brush brush, TelegraphResult pinned) {
        if (pinned.rulesOut() || brush.look().shown(pinned.kl()) > farthest) {
            return;
        }
        double r = brush.rem(1);
        double x = plot.x(brush.look().shown(pinned.kl()), area);
        double yHuffman = yHuffman(pinned, brush.look());
        brush.dashed(x, area.getY(), x, area.getMaxY(), Tone.INK3, 1.6, 5, 4);
        brush.ghost(x - 0.35 * r, yHuffman - 0.35 * r, 0.7 * r, 0.7 * r);
        brush.ghost(StairMarks.diamond(x, yMorse(pinned), 0.55 * r));
    }

    // ---- the stair that a hand or the keyboard points at ---------------------------------------------------------

    /** Points at a stair; null at none. */
    void walk(@Nullable Stair stair) {
        walked = stair;
    }

    /** The stair nearest to a place, if one is near. */
    Optional<Stair> stairAt(double x, double y, double reach) {
        return stairs.stream()
                .min(Comparator.comparingDouble(stair -> distance(stair, x, y)))
                .filter(stair -> distance(stair, x, y) <= reach);
    }

    /** All stairs that the chart shows, from left to right. */
    List<Stair> stairs() {
        return stairs;
    }

    /** Where the plot stands in the sheet. */
    Rectangle2D area() {
        return area;
    }

    boolean isTied(Stair stair) {
        return scene.result().state().target().equals(Targets.REVERSED)
                && Math.abs(stair.step().belief() - 0.5) < 1e-9;
    }

    private double distance(Stair stair, double x, double y) {
        double top =
                Math.min(yOf(stair, stair.before()), yOf(stair, stair.step().extra()));
        double bottom =
                Math.max(yOf(stair, stair.before()), yOf(stair, stair.step().extra()));
        return Math.hypot(x - xOf(stair), y - Math.clamp(y, top, bottom));
    }

    private double xOf(Stair stair) {
        return plot.x(unit.fromNats(stair.step().kl()), area);
    }

    private double yOf(Stair stair, double extra) {
        return plot.y(onAxis(stair.morse(), extra), area);
    }

    /** From the amount of a code to where it stands on the left axis. */
    @FunctionalInterface
    private interface Height {
        double of(double extra);
    }
}
