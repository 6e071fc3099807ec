package kllab.lab.fit;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.figure.Tone;
import kllab.text.RichText;

/**
 * The contribution of every x to the divergence, p·log p/q or q·log q/p: its signed area is the divergence. It shows
 * where the divergence comes from.
 */
final class SharesStrip {
    private static final double LN_ROOT_2_PI = kllab.core.probability.Normal.LOG_ROOT_2_PI;
    private static final int SAMPLES = 160;
    private static final double HEADROOM = 1.1;
    private static final double OUTLINE = 0.09;

    private final FitDirection direction;
    private final Rectangle2D area;
    private DoubleUnaryOperator share = x -> 0;
    private FitAxes axes = new FitAxes(1, 1, 2, 1, 1);
    private double low;
    private double high = 1;

    SharesStrip(FitDirection direction, Rectangle2D area) {
        this.direction = direction;
        this.area = area;
    }

    /** Settles the scale, which stays fixed during a drag. */
    void settle(Moment<FitResult> moment, Look look, FitAxes now) {
        share = share(moment.result(), look);
        axes = now;
        rescale(share(moment.settled(), look));
    }

    private DoubleUnaryOperator share(FitResult result, Look look) {
        FittedNormal q = result.now(direction);
        return direction == FitDirection.FORWARD
                ? x -> look.shown(result.solution().density(x) * logRatio(result, q, x))
                : x -> look.shown(-CurveSheet.normal(q, x) * logRatio(result, q, x));
    }

    /** ln p/q, even if both densities underflow. */
    private static double logRatio(FitResult result, FittedNormal q, double x) {
        double z = (x - q.mu()) / q.sigma();
        double logQ = -z * z / 2 - Math.log(q.sigma()) - LN_ROOT_2_PI;
        return result.solution().logDensity(x) - logQ;
    }

    private void rescale(DoubleUnaryOperator settled) {
        low = 0;
        high = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double value = settled.applyAsDouble(axes.half() * (2.0 * i / SAMPLES - 1));
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        low *= HEADROOM;
        high *= HEADROOM;
        double least = 1e-9;
        if (high - low < least) {
            high = 1; // no contribution: a horizontal line
        }
    }

    void paintTitle(Brush brush) {
        double r = brush.rem(1);
        RichText title = FitWords.sharesTitle(direction, brush.look());
        double size = Math.min(r, r * area.getWidth() / Math.max(1, brush.width(title, r)));
        brush.text(title, area.getX(), area.getY() - 0.55 * r, Tone.INK, size, Anchor.START);
    }

    void paint(Brush brush) {
        Curve curve = new Curve(area, axes, low, high, 0, share);
        double zero = area.getMaxY() + low / (high - low) * area.getHeight();
        brush.fill(curve.above(), Tone.KL);
        if (low < 0) {
            brush.stroke(curve.below(), Tone.KL, Brush.dashes(brush.rem(OUTLINE), brush.rem(0.12), brush.rem(0.12)));
        }
        brush.line(area.getX(), zero, area.getMaxX(), zero, Tone.AXIS, 1.4);
        brush.label("0", area.getX() - brush.rem(0.45), zero + brush.rem(0.32), Tone.AXIS, Anchor.END);
    }
}
