package kllab.figure.pair;

import kllab.figure.Steps;
import kllab.figure.plot.Plot;

/** The scales of the charts of a pair: fitted to the data, with a margin in pixels for labels. */
public final class PairScales {
    private static final double LEAST_STEP = 1e-4;

    /** The greatest value is on the scale, however it is rounded. */
    private static final double EDGE = 1e-9;

    private PairScales() {}

    /** Shows probabilities up to one. */
    public static void chances(Plot plot, double greatest, double step) {
        plot.up().show(0, greatest * (1 + EDGE)).every(step);
    }

    /**
     * Shows contributions.
     *
     * @param low the least value, at most 0
     * @param high the greatest
     * @param stacked the height of the stack beside the chart
     * @param below the room under the least value, and {@code above} that over the greatest, in pixels
     * @param overStack the room over the stack, in pixels
     * @param apart the least distance of two ticks, in pixels
     */
    public static void shares(
            Plot plot,
            double low,
            double high,
            double stacked,
            double below,
            double above,
            double overStack,
            double apart) {
        double height = plot.height();
        double forStack = (height - below - overStack) / (Math.max(stacked, high) - low);
        double forBars = (height - below - above) / (high - low);
        double perUnit = Math.max(1e-6, Math.min(forStack, forBars));
        double bottom = low - below / perUnit;
        double step = Steps.atLeast(Math.max(LEAST_STEP, apart / perUnit));
        plot.up().show(bottom, bottom + height / perUnit).every(step);
    }
}
