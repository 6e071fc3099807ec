package kllab.lab.sampling;

import kllab.figure.Tone;
import kllab.figure.plot.Band;
import kllab.figure.plot.Curve;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Series;

/** The mean ± 2σ/√n on a chart over log n: it contains the mean of n draws 19 times out of 20. */
final class Funnel {
    private static final int STEPS = 120;
    private static final double DEVIATIONS = 2;
    private static final double EDGE = 0.1;

    private final Plot plot;
    private final Series area;
    private final Series upper;
    private final Series lower;

    Funnel(Plot plot) {
        this.plot = plot;
        area = plot.add(Band.tint(Tone.KL, 0.1));
        upper = plot.add(Curve.of(Tone.KL, EDGE).dashed(0.14, 0.28));
        lower = plot.add(Curve.of(Tone.KL, EDGE).dashed(0.14, 0.28));
    }

    /**
     * Shows it from now on.
     *
     * @param mean in nats; if it is infinite, there is none
     * @param deviation of a draw
     */
    void show(double mean, double deviation) {
        int items = Double.isFinite(mean) ? STEPS + 1 : 0;
        Series.Source high = i -> mean + off(deviation, i);
        Series.Source low = i -> mean - off(deviation, i);
        area.show(items, this::draws, low, high);
        upper.show(items, this::draws, high);
        lower.show(items, this::draws, low);
    }

    private double draws(int step) {
        return Math.pow(plot.across().high(), (double) step / STEPS);
    }

    private double off(double deviation, int step) {
        return DEVIATIONS * deviation / Math.sqrt(draws(step));
    }
}
