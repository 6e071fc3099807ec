package kllab.lab.fit;

import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.ReverseMinimum;
import kllab.figure.plot.Scale;

/**
 * The ends of the scales shared by all charts of the lab.
 *
 * @param half x and μ run from −half to half
 * @param sigmaLow the σ at the lower edge of the maps
 * @param sigmaHigh the σ at their upper edge; between them the scale is logarithmic
 * @param top the density at the upper edge of the curves
 */
record FitAxes(double half, double sigmaLow, double sigmaHigh, double top) {
    private static final double[] HALVES = {5, 6, 8, 10, 12, 16, 20, 24, 30};
    private static final double LEAST_HIGH = 4;
    private static final double HEADROOM = 1.075;

    /** The margin of a start from the edges of the maps, so that its disc is not cut off. */
    private static final double ROOM_ACROSS = 1.04;

    private static final double ROOM_UP = 1.2;

    /** The maximum factor by which the learner's own Q may extend the chart. */
    private static final double MOST_OWN = 2.5;

    /** The scales for a result: the settled one, so that they stay during a drag. */
    static FitAxes of(FitResult result) {
        return new FitAxes(half(result), low(result), high(result), HEADROOM * highest(result));
    }

    private static double half(FitResult result) {
        double needed = 0;
        for (Hump hump : result.state().humps()) {
            needed = Math.max(needed, Math.abs(hump.mean()) + 3 * hump.sigma());
        }
        for (Start start : result.state().starts()) {
            needed = Math.max(needed, ROOM_ACROSS * Math.abs(start.mu()));
        }
        for (double half : HALVES) {
            if (needed <= half) {
                return half;
            }
        }
        return HALVES[HALVES.length - 1];
    }

    private static double low(FitResult result) {
        double least = Double.POSITIVE_INFINITY;
        for (ReverseMinimum each : result.reverseMinima()) {
            least = Math.min(least, 0.6 * each.fit().sigma());
        }
        for (Start start : result.state().starts()) {
            least = Math.min(least, start.sigma() / ROOM_UP);
        }
        return Scale.roundStepWithin(Math.min(least, 0.5));
    }

    private static double high(FitResult result) {
        double most = Math.max(LEAST_HIGH, 1.25 * result.forwardFit().sigma());
        for (ReverseMinimum each : result.reverseMinima()) {
            most = Math.max(most, 1.25 * each.fit().sigma());
        }
        for (Start start : result.state().starts()) {
            most = Math.max(most, ROOM_UP * start.sigma());
        }
        return Scale.roundStep(most);
    }

    private static double highest(FitResult result) {
        double highest = Bell.peak(result.forwardFit().sigma());
        for (double mode : result.solution().modes()) {
            highest = Math.max(highest, result.solution().density(mode));
        }
        int start = result.state().start();
        highest = Math.max(
                highest,
                Bell.peak(result.way(FitDirection.REVERSE, start).getLast().sigma()));
        double own = start == FitState.OWN ? Bell.peak(result.state().chosen().sigma()) : 0;
        return Math.max(highest, Math.min(own, MOST_OWN * highest));
    }

    /**
     * The shape of the face at x: cat (0) at a quarter of the axis from the left end, dog (1) at a quarter from the
     * right.
     */
    double faceOf(double x) {
        return (x / half + 0.5);
    }

    /** The nearest point on the maps, in hundredths of μ. */
    Start within(double mu, double sigma) {
        double kept = FitHands.hundredths(Math.clamp(mu, -half, half));
        return Start.near(kept, Math.clamp(sigma, sigmaLow, sigmaHigh));
    }

    /** What the maps show of them. */
    FitAxes ofMaps() {
        return new FitAxes(half, sigmaLow, sigmaHigh, 0);
    }

    /** μ at a fraction of the width of a map. */
    double mu(double across) {
        return half * (2 * across - 1);
    }

    /** σ at a fraction of its height, from above. */
    double sigma(double down) {
        return sigmaHigh * Math.pow(sigmaLow / sigmaHigh, down);
    }

    boolean holds(FittedNormal q) {
        return Math.abs(q.mu()) <= half && q.sigma() >= sigmaLow && q.sigma() <= sigmaHigh;
    }
}
