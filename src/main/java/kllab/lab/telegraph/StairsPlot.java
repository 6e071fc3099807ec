package kllab.lab.telegraph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.LogBase;
import kllab.figure.Brush;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Labels;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Series;
import org.jspecify.annotations.Nullable;

/**
 * The three curves of extra length over a path of beliefs: across KL in nats, up the extra length in bits. Morse has an axis
 * of its own, in units of time.
 */
final class StairsPlot {
    private static final double HEADROOM = 1.065;
    private static final double APART_ACROSS = 5.5;
    private static final double APART_UP = 2.4;

    private final Plot plot = new Plot(Scale.across().aligned(), Scale.up().signed());
    private final Scale units = Scale.up().signed();
    private final Series ideal = plot.add(Curve.of(Tone.KL, 0.2));
    private final Series huffman = plot.add(Curve.of(Tone.INK, 0.13));
    private final Series morse = plot.add(Curve.of(Tone.INK2, 0.15).dashed(0.5, 0.2));
    private double unitsPerBit = 1;
    private List<Stair> stairs = List.of();
    private @Nullable BeliefPath path;

    Plot plot() {
        return plot;
    }

    /** Shows a path, in the area of the plot. */
    void settle(BeliefPath next, Look look) {
        if (!next.equals(path)) {
            path = next;
            stairs = Stair.of(next);
            show(next);
        }
        double r = look.rem();
        plot.across().in(look.shown(1)).apart(APART_ACROSS * r, plot.width());
        plot.up().in(look.unit().fromBits(1)).apart(APART_UP * r, plot.height());
        units.apart(APART_UP * r, plot.height());
    }

    private void show(BeliefPath next) {
        double last = next.lastKl();
        unitsPerBit = next.morseUnits() / LogBase.BITS.fromNats(next.entropy());
        double highest = stairs.stream()
                .mapToDouble(stair -> bits(stair.morse(), stair.step().extra()))
                .reduce(LogBase.BITS.fromNats(last), Math::max);
        double most = highest > 0 ? highest * HEADROOM : 1;
        plot.across().show(0, last > 0 ? last * HEADROOM : 1);
        plot.up().show(0, most);
        units.show(0, most * unitsPerBit);
        ideal.show(2, i -> i * last, i -> LogBase.BITS.fromNats(i * last));
        show(huffman, false, next.huffman(), last);
        show(morse, true, next.morse(), last);
    }

    /** A step function with two corners per step; the last step extends to the end of the path. */
    private void show(Series series, boolean ofMorse, List<BeliefPath.Step> all, double last) {
        List<BeliefPath.Step> steps =
                all.stream().filter(step -> step.kl() <= last).toList();
        int corners = 2 * steps.size();
        series.show(
                corners,
                i -> i == corners - 1 ? last : steps.get((i + 1) / 2).kl(),
                i -> bits(ofMorse, steps.get(i / 2).extra()));
    }

    private double bits(boolean ofMorse, double extra) {
        return ofMorse ? extra / unitsPerBit : extra;
    }

    void paintAxes(Brush brush) {
        plot.paintLevels(brush);
        plot.paintAcross(brush);
        plot.paintUnit(brush, brush.look().unitName(), plot.left() - brush.rem(0.45), 0.75);
        plot.paintRight(brush, units);
    }

    /** Labels had better not cross the curves. */
    void keepClear(Labels labels) {
        labels.avoid(plot, ideal, huffman, morse);
    }

    /** The height of an extra length: of Morse in units, of Huffman in bits. */
    double y(boolean ofMorse, double extra) {
        return plot.y(bits(ofMorse, extra));
    }

    /** All steps, from left to right. */
    List<Stair> stairs() {
        return stairs;
    }

    /** The place of the step that is nearest to a position; −1 if none is near. */
    int stairAt(double x, double y, double reach) {
        return IntStream.range(0, stairs.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> distance(stairs.get(i), x, y)))
                .filter(i -> distance(stairs.get(i), x, y) <= reach)
                .orElse(-1);
    }

    private double distance(Stair stair, double x, double y) {
        double before = y(stair.morse(), stair.before());
        double after = y(stair.morse(), stair.step().extra());
        double nearest = Math.clamp(y, Math.min(before, after), Math.max(before, after));
        return Math.hypot(x - plot.x(stair.step().kl()), y - nearest);
    }
}
