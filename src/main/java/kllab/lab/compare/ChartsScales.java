package kllab.lab.compare;

import java.util.DoubleSummaryStatistics;
import kllab.figure.Look;
import kllab.figure.pair.PairPlots;
import kllab.figure.pair.PairScales;
import kllab.figure.plot.Plot;
import org.jspecify.annotations.Nullable;

/** The vertical scales of the three charts, fitted to a result and a pinned one. */
final class ChartsScales {
    /** Log ratios beyond this are drawn to the edge, with a break. */
    static final double LARGEST_RATIO = 20;

    private static final double RATIOS_APART = 1.25;
    private static final double SMALLEST_RATIO_SPAN = 0.5;
    private static final double SMALLEST_SHARE_SPAN = 0.02;
    private static final double SMALLEST_STEP_SPAN = 0.0005;
    private static final double HIGHEST_TOTAL = 4;

    private final CompareResult result;
    private final ChartsLayout layout;
    /** The ranges of the finite values and 0. */
    private final DoubleSummaryStatistics ratios = new DoubleSummaryStatistics();

    private final DoubleSummaryStatistics shares = new DoubleSummaryStatistics();
    private final double stacked;
    private double chance;

    /**
     * The scales for a result.
     *
     * @param before the pinned result, or null
     */
    ChartsScales(CompareResult result, @Nullable CompareResult before, Look look, ChartsLayout layout) {
        this.result = result;
        this.layout = layout;
        stacked = result.infinite() ? 0 : CompareNumbers.PAIR.gains().exact(result, 0, look);
        ratios.accept(0);
        shares.accept(0);
        if (!result.infinite()) {
            add(ratios, Math.min(CompareNumbers.KL.exact(result, 0, look), LARGEST_RATIO));
        }
        add(result, look);
        if (before != null) {
            add(before, look);
        }
    }

    private void add(CompareResult of, Look look) {
        Columns columns = of.columns(layout.perColumn());
        for (int i = 0; i < columns.count(); i++) {
            chance = Math.max(chance, Math.max(columns.p[i], columns.q[i]));
            if (columns.isPossible(i)) {
                add(ratios, look.shown(columns.least[i]));
                add(ratios, look.shown(columns.greatest[i]));
            }
            add(shares, look.shown(columns.above[i]));
            add(shares, look.shown(columns.below[i]));
        }
    }

    private static void add(DoubleSummaryStatistics range, double value) {
        if (Double.isFinite(value)) {
            range.accept(value);
        }
    }

    /** Whether the column of totals has a scale of its own, because it is far higher than any contribution. */
    boolean totalsApart() {
        return layout.steps() && stacked > HIGHEST_TOTAL * (shares.getMax() - shares.getMin());
    }

    void settle(PairPlots plots) {
        PairScales.chances(plots.chances(), layout, chance);
        settleRatios(plots.middle());
        settleShares(plots.shares());
    }

    private void settleRatios(Plot plot) {
        double r = layout.rem();
        double low = Math.max(ratios.getMin(), -LARGEST_RATIO);
        double high = Math.min(ratios.getMax(), LARGEST_RATIO);
        if (result.infinite()) {
            high = Math.max(3, high * 1.3);
        }
        if (high - low < SMALLEST_RATIO_SPAN) {
            high = Math.max(high, SMALLEST_RATIO_SPAN / 2);
            low = Math.min(low, -SMALLEST_RATIO_SPAN / 2);
        }
        double above = r * (layout.few() ? 0.95 : layout.steps() ? 0.6 : 1.75);
        double below = r * (layout.few() ? 0.7 : layout.steps() ? 0.4 : 1.25);
        double perUnit = Math.max(1, plot.height() - above - below) / (high - low);
        plot.up().show(low - below / perUnit, high + above / perUnit).apart(RATIOS_APART * r, plot.height());
    }

    private void settleShares(Plot plot) {
        double high = Math.max(layout.steps() ? SMALLEST_STEP_SPAN : SMALLEST_SHARE_SPAN, shares.getMax());
        if (result.infinite()) {
            high = layout.steps() ? high * 1.3 : Math.max(3, high * 1.3);
        }
        PairScales.shares(plot, layout, shares.getMin(), high, totalsApart() ? 0 : stacked);
    }
}
