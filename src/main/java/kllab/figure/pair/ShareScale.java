package kllab.figure.pair;

import java.util.stream.DoubleStream;
import kllab.figure.ChartPlot.Range;

/** The scale of contributions, with a margin in pixels for labels. */
public final class ShareScale {
    private static final int MOST_DECIMALS = 6;
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
        double step = step(Math.max(LEAST_STEP, apart / perUnit));
        return new Range(bottom, bottom + height / perUnit, step, decimals(step), true);
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below a distance. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return DoubleStream.of(1, 2, 5)
                .map(k -> k * power)
                .filter(step -> step >= least)
                .findFirst()
                .orElse(10 * power);
    }

    /** The decimals needed for a step of 1, 2, 2.5 or 5 times a power of ten. */
    public static int decimals(double step) {
        int decimals = 0;
        for (double rest = step;
                decimals < MOST_DECIMALS && Math.abs(rest - Math.rint(rest)) > 1e-9 * rest;
                rest *= 10) {
            decimals++;
        }
        return decimals;
    }
}
