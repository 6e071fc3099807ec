package kllab.lab.fit;

import java.util.function.DoubleUnaryOperator;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.core.probability.Normal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.figure.Tone;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.figure.plot.Trace;
import kllab.text.RichText;

/**
 * The contribution of every x to the divergence, p·log p/q or q·log q/p: its signed area is the divergence. It shows
 * where the divergence comes from.
 */
final class SharesStrip {
    private static final int SAMPLES = 160;
    private static final double HEADROOM = 1.1;
    private static final double OUTLINE = 0.09;

    /** Farther than any amount, so that only zero has a level. */
    private static final double NO_STEP = 1e9;

    private final FitDirection direction;
    private final Plot plot;
    private DoubleUnaryOperator share = x -> 0;

    SharesStrip(FitDirection direction, Scale across) {
        this.direction = direction;
        plot = new Plot(across, Scale.up().every(NO_STEP));
    }

    /** Its chart, which the sheet places. */
    Plot plot() {
        return plot;
    }

    /** Settles the scale, which stays fixed during a drag. */
    void settle(Moment<FitResult> moment, Look look) {
        share = share(moment.result(), look);
        rescale(share(moment.settled(), look));
    }

    private DoubleUnaryOperator share(FitResult result, Look look) {
        FittedNormal q = result.now(direction);
        Bell bell = Bell.of(q);
        return direction == FitDirection.FORWARD
                ? x -> look.shown(result.solution().density(x) * logRatio(result, q, x))
                : x -> look.shown(-bell.density(x) * logRatio(result, q, x));
    }

    /** ln p/q, even if both densities underflow. */
    private static double logRatio(FitResult result, FittedNormal q, double x) {
        double z = (x - q.mu()) / q.sigma();
        double logQ = -z * z / 2 - Math.log(q.sigma()) - Normal.LOG_ROOT_2_PI;
        return result.solution().logDensity(x) - logQ;
    }

    private void rescale(DoubleUnaryOperator settled) {
        double low = 0;
        double high = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double value = settled.applyAsDouble(plot.across().high() * (2.0 * i / SAMPLES - 1));
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double least = 1e-9; // no contribution: a horizontal line
        plot.up().show(HEADROOM * low, HEADROOM * (high - low) < least ? 1 : HEADROOM * high);
    }

    void paintTitle(Brush brush) {
        RichText title =
                FitWords.of(direction, ".shares", brush.look(), brush.look().log());
        brush.fitted(title, plot.left(), plot.top() - brush.rem(0.55), plot.width(), Tone.INK, Anchor.START);
    }

    void paint(Brush brush) {
        Trace trace = new Trace(plot, 0, share);
        brush.fill(trace.above(), Tone.KL);
        if (plot.up().low() < 0) {
            brush.stroke(trace.below(), Tone.KL, Brush.dashes(brush.rem(OUTLINE), brush.rem(0.12), brush.rem(0.12)));
        }
        plot.paintLevels(brush);
    }
}
