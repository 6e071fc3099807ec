package kllab.figure.pair;

import kllab.figure.plot.Plot;

/** The scales of the charts of a pair: fitted to the data, with a margin for labels. */
public final class PairScales {
    /** The least distances of ticks, in rem. */
    private static final double CHANCES_APART = 2.5;

    private static final double SHARES_APART = 2;

    /** The greatest value is on the scale, however it is rounded. */
    private static final double EDGE = 1e-9;

    private static final double LEAST_PER_UNIT = 1e-6;

    private PairScales() {}

    /** Shows probabilities; of few items up to 1. */
    public static void chances(Plot plot, PairLayout layout, double largest) {
        double padded = largest * 1.08;
        double top = layout.few() ? 1 : Math.min(1, padded < 0.1 ? padded : Math.ceil(padded * 20) / 20);
        plot.up().show(0, top * (1 + EDGE));
        if (layout.few()) {
            plot.up().every(0.5);
        } else {
            plot.up().apart(CHANCES_APART * layout.rem(), plot.height());
        }
    }

    /**
     * Shows contributions, and the stack beside them, which needs less room above it than they with their labels.
     *
     * @param low the least value, at most 0
     * @param high the greatest
     * @param stacked the height of the stack
     */
    public static void shares(Plot plot, PairLayout layout, double low, double high, double stacked) {
        double r = layout.rem();
        double below = r * (layout.few() ? 1 : 1.45);
        double above = r * (layout.few() ? 0.2 : 1.4);
        double forStack = (plot.height() - below - 0.3 * r) / (Math.max(stacked, high) - low);
        double forBars = (plot.height() - below - above) / (high - low);
        double perUnit = Math.max(LEAST_PER_UNIT, Math.min(forStack, forBars));
        double bottom = low - below / perUnit;
        plot.up().show(bottom, bottom + plot.height() / perUnit).apart(SHARES_APART * r, plot.height());
    }
}
