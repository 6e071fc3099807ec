package kllab.lab.compare;

import java.util.stream.DoubleStream;
import kllab.figure.ChartPlot.Range;
import kllab.figure.Look;
import kllab.figure.Steps;
import kllab.figure.pair.ShareScale;
import org.jspecify.annotations.Nullable;

/**
 * The vertical scales of the three charts: fitted to the data, with a margin in pixels for labels.
 *
 * @param totalsApart whether the column of totals has a scale of its own, because it is far higher than any
 * contribution
 */
record ChartsScales(Range chances, Range ratios, Range shares, boolean totalsApart) {
    /** Log ratios beyond this are drawn to the edge, with a break. */
    static final double LARGEST_RATIO = 20;

    private static final double[] RATIO_STEPS = {0.5, 1, 2, 4, 8, 16};
    private static final double SMALLEST_RATIO_SPAN = 0.5;
    private static final double SMALLEST_SHARE_SPAN = 0.02;
    private static final double SMALLEST_STEP_SPAN = 0.0005;
    private static final double HIGHEST_TOTAL = 4;

    /**
     * The scales of a scene.
     *
     * @param now the columns of its result
     * @param before the columns of the pinned result, or null
     */
    static ChartsScales of(
            CompareResult result, Columns now, @Nullable Columns before, Look look, ChartsLayout layout) {
        Span ratios = new Span();
        Span shares = new Span();
        double chance = 0;
        if (!result.infinite()) {
            ratios.add(Math.min(look.shown(result.comparison().klPQ()), LARGEST_RATIO));
        }
        for (Columns columns : before == null ? new Columns[] {now} : new Columns[] {now, before}) {
            for (int i = 0; i < columns.count(); i++) {
                chance = Math.max(chance, Math.max(columns.p(i), columns.q(i)));
                if (columns.isPossible(i)) {
                    ratios.add(columns.least(i));
                    ratios.add(columns.greatest(i));
                }
                shares.add(columns.above(i));
                shares.add(columns.below(i));
            }
        }
        double stacked = result.infinite() ? 0 : look.shown(result.positives());
        boolean apart = layout.steps() && stacked > HIGHEST_TOTAL * (shares.high - shares.low);
        return new ChartsScales(
                chances(chance, layout),
                ratios(ratios, result, layout),
                shares(shares, apart ? 0 : stacked, result, layout),
                apart);
    }

    /** The range of some finite values and 0. */
    private static final class Span {
        private double low;
        private double high;

        void add(double value) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    private static Range chances(double largest, ChartsLayout layout) {
        if (layout.few()) {
            return new Range(0, 1 + 1e-9, 0.5, 1, false);
        }
        double padded = largest * 1.08;
        double top = Math.min(1, padded < 0.1 ? padded : Math.ceil(padded * 20) / 20);
        double step = niceStep(top / 3);
        return new Range(0, top * (1 + 1e-9), step, step < 0.1 ? Math.max(2, Steps.decimals(step)) : 1, false);
    }

    private static Range ratios(Span span, CompareResult result, ChartsLayout layout) {
        double r = layout.rem();
        double low = Math.max(span.low, -LARGEST_RATIO);
        double high = Math.min(span.high, LARGEST_RATIO);
        if (result.infinite()) {
            high = Math.max(3, high * 1.3);
        }
        if (high - low < SMALLEST_RATIO_SPAN) {
            high = Math.max(high, SMALLEST_RATIO_SPAN / 2);
            low = Math.min(low, -SMALLEST_RATIO_SPAN / 2);
        }
        double above = r * (layout.few() ? 0.95 : layout.steps() ? 0.6 : 1.75);
        double below = r * (layout.few() ? 0.7 : layout.steps() ? 0.4 : 1.25);
        double perUnit = Math.max(1, layout.ratios().height - above - below) / (high - low);
        double step = DoubleStream.of(RATIO_STEPS)
                .filter(s -> s * perUnit >= 1.25 * r)
                .findFirst()
                .orElse(LARGEST_RATIO);
        return new Range(low - below / perUnit, high + above / perUnit, step, step % 1 == 0 ? 0 : 1, true);
    }

    private static Range shares(Span span, double stacked, CompareResult result, ChartsLayout layout) {
        double r = layout.rem();
        double low = span.low;
        double high = Math.max(layout.steps() ? SMALLEST_STEP_SPAN : SMALLEST_SHARE_SPAN, span.high);
        if (result.infinite()) {
            high = layout.steps() ? high * 1.3 : Math.max(3, high * 1.3);
        }
        double below = r * (layout.few() ? 1.0 : 1.45);
        double above = r * (layout.few() ? 0.2 : 1.4);
        return ShareScale.of(low, high, stacked, layout.shares().height, below, above, 0.3 * r, 2 * r);
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
