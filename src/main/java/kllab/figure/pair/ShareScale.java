package kllab.figure.pair;

import kllab.figure.ChartPlot.Range;
import kllab.figure.Steps;

/** The scale of contributions, with a margin in pixels for labels. */
public final class ShareScale {
    private static final double LEAST_STEP = 1e-4;

    private ShareScale() {}

    /**
     * The scale of a chart.
     *
     * @param low the least value, at most 0
     * @param high the greatest
     * @param stacked the height of the stack beside the chart
     * @param height of the chart, in pixels
     * @param below the room under the least value, and {@code above} that over the greatest, in pixels
     * @param overStack the room over the stack, in pixels
     * @param apart the least distance of two ticks, in pixels
     */
    public static Range of(
            double low,
            double high,
            double stacked,
            double height,
            double below,
            double above,
            double overStack,
            double apart) {
        double forStack = (height - below - overStack) / (Math.max(stacked, high) - low);
        double forBars = (height - below - above) / (high - low);
        double perUnit = Math.max(1e-6, Math.min(forStack, forBars));
        double bottom = low - below / perUnit;
        double step = Steps.atLeast(Math.max(LEAST_STEP, apart / perUnit));
        return new Range(bottom, bottom + height / perUnit, step, Steps.decimals(step), true);
    }
}
