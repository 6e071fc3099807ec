package kllab.lab.compare;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import kllab.core.information.Comparison;
import kllab.figure.ChartPlot.Range;
import kllab.figure.Look;
import kllab.figure.Sheet.Scene;

/** The vertical scales of the three charts: fitted to what is shown, padded in pixels for its labels. */
record StageScales(Range chances, Range ratios, Range shares) {
    /** Log ratios beyond this are drawn to the edge, with a break. */
    static final double LARGEST_RATIO = 20;

    private static final double[] RATIO_STEPS = {0.5, 1, 2, 4, 8, 16};
    private static final double[] SHARE_STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20};
    private static final double SMALLEST_RATIO_SPAN = 0.5;
    private static final double SMALLEST_SHARE_SPAN = 0.02;

    static StageScales of(Scene<CompareResult> scene, Look look, StageLayout layout) {
        return new StageScales(chances(scene, layout), ratios(scene, look, layout), shares(scene, look, layout));
    }

    private static Range chances(Scene<CompareResult> scene, StageLayout layout) {
        if (layout.few()) {
            return new Range(0, 1 + 1e-9, 0.5, 1, false);
        }
        double largest = 0;
        for (Comparison c : shown(scene)) {
            for (int i = 0; i < c.size(); i++) {
                largest = Math.max(largest, Math.max(c.p().probability(i), c.q().probability(i)));
            }
        }
        double top = Math.min(1, Math.ceil(largest * 1.08 * 20) / 20);
        double step = niceStep(top / 3);
        return new Range(0, top * (1 + 1e-9), step, step < 0.1 ? 2 : 1, false);
    }

    private static Range ratios(Scene<CompareResult> scene, Look look, StageLayout layout) {
        double r = layout.rem();
        double[] values = shown(scene).stream()
                .flatMapToDouble(c -> DoubleStream.concat(
                        DoubleStream.of(c.klPQ()),
                        java.util.stream.IntStream.range(0, c.size()).mapToDouble(c::logRatio)))
                .filter(Double::isFinite)
                .map(look::shown)
                .map(v -> Math.clamp(v, -LARGEST_RATIO, LARGEST_RATIO))
                .toArray();
        double low = Math.min(0, Arrays.stream(values).min().orElse(0));
        double high = Math.max(0, Arrays.stream(values).max().orElse(0));
        if (scene.result().infinite()) {
            high = Math.max(3, high * 1.3);
        }
        if (high - low < SMALLEST_RATIO_SPAN) {
            high = Math.max(high, SMALLEST_RATIO_SPAN / 2);
            low = Math.min(low, -SMALLEST_RATIO_SPAN / 2);
        }
        double above = r * (layout.few() ? 0.95 : 1.75);
        double below = r * (layout.few() ? 0.7 : 1.25);
        double perUnit = Math.max(1, layout.ratios().height - above - below) / (high - low);
        double step = firstStep(RATIO_STEPS, perUnit, 1.25 * r);
        return new Range(low - below / perUnit, high + above / perUnit, step, step % 1 == 0 ? 0 : 1, true);
    }

    private static Range shares(Scene<CompareResult> scene, Look look, StageLayout layout) {
        double r = layout.rem();
        double[] values = shown(scene).stream()
                .flatMapToDouble(
                        c -> java.util.stream.IntStream.range(0, c.size()).mapToDouble(c::contribution))
                .filter(Double::isFinite)
                .map(look::shown)
                .toArray();
        double low = Math.min(0, Arrays.stream(values).min().orElse(0));
        double high = Math.max(SMALLEST_SHARE_SPAN, Arrays.stream(values).max().orElse(0));
        double stacked = positives(scene.result().comparison(), look);
        if (scene.result().infinite()) {
            high = Math.max(3, high * 1.3);
            stacked = 0;
        }
        double below = r * (layout.few() ? 1.0 : 1.45);
        double above = r * (layout.few() ? 0.2 : 1.4);
        double height = layout.shares().height;
        double perUnit = Math.max(
                1e-6,
                Math.min(
                        (height - below - 0.3 * r) / (Math.max(stacked, high) - low),
                        (height - below - above) / (high - low)));
        double step = firstStep(SHARE_STEPS, perUnit, 2 * r);
        double bottom = low - below / perUnit;
        return new Range(bottom, bottom + height / perUnit, step, step >= 1 ? 0 : step >= 0.1 ? 1 : 2, true);
    }

    /** The sum of the positive contributions: how high the column of totals stacks. */
    static double positives(Comparison c, Look look) {
        double sum = 0;
        for (int i = 0; i < c.size(); i++) {
            sum += Math.max(0, c.contribution(i));
        }
        return look.shown(sum);
    }

    private static java.util.List<Comparison> shown(Scene<CompareResult> scene) {
        CompareResult pinned = scene.pinned();
        return pinned == null
                ? java.util.List.of(scene.result().comparison())
                : java.util.List.of(scene.result().comparison(), pinned.comparison());
    }

    private static double firstStep(double[] steps, double perUnit, double room) {
        return Arrays.stream(steps)
                .filter(s -> s * perUnit >= room)
                .findFirst()
                .orElseGet(() -> niceStep(room / perUnit));
    }

    private static double niceStep(double raw) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        return DoubleStream.of(1, 2, 2.5, 5, 10)
                .map(k -> k * magnitude)
                .filter(s -> s >= raw * 0.86)
                .findFirst()
                .orElse(raw);
    }
}
