package kllab.lab.fit;

import java.util.List;
import kllab.core.inference.FitDirection;
import kllab.core.inference.GaussianFit;

/**
 * Both divergences over (μ, ln σ), for a P and a window: what is too much for a frame. Belongs to the wish that it was computed
 * for. Immutable.
 */
final class FitMaps {
    private static final int COLUMNS = 216;
    private static final int ROWS = 90;
    private static final double LN_2 = Math.log(2);

    private final Wish wish;
    private final double[][] forward;
    private final double[][] reverse;

    /** Which maps: of which P, and from where to where. */
    record Wish(List<Hump> humps, Axes axes) {
        static Wish of(FitResult result, FitAxes axes) {
            return new Wish(result.state().humps(), new Axes(axes.half(), axes.sigmaLow(), axes.sigmaHigh()));
        }
    }

    /** The window: μ from −half to half, σ from low to high. */
    record Axes(double half, double low, double high) {}

    private FitMaps(Wish wish, double[][] forward, double[][] reverse) {
        this.wish = wish;
        this.forward = forward;
        this.reverse = reverse;
    }

    /** Computes both; takes some milliseconds. */
    static FitMaps of(Wish wish) {
        GaussianFit fit = GaussianFit.of(FitState.mixture(wish.humps));
        return new FitMaps(wish, map(fit, FitDirection.FORWARD, wish.axes), map(fit, FitDirection.REVERSE, wish.axes));
    }

    private static double[][] map(GaussianFit fit, FitDirection direction, Axes axes) {
        double[] sigmas = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            sigmas[row] = axes.high * Math.pow(axes.low / axes.high, (row + 0.5) / ROWS);
        }
        double[][] map = fit.landscape(direction, -axes.half, axes.half, COLUMNS, sigmas);
        for (double[] row : map) {
            for (int i = 0; i < row.length; i++) {
                row[i] = depth(row[i]);
            }
        }
        return map;
    }

    /** What colours and contours are decided on: log₂(1 + KL in bits). */
    static double depth(double nats) {
        return Math.log1p(nats / LN_2) / LN_2;
    }

    Wish wish() {
        return wish;
    }

    /** The depths: the row of the widest Q first, in it the leftmost first. The array is the map's own. */
    double[][] depths(FitDirection direction) {
        return direction == FitDirection.FORWARD ? forward : reverse;
    }
}
