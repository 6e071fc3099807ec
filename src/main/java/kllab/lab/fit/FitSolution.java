package kllab.lab.fit;

import java.util.List;
import kllab.core.fitting.DensestRegion;
import kllab.core.fitting.FitDirection;
import kllab.core.fitting.FitPoint;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.GaussianFit;
import kllab.core.fitting.ReverseMinimum;

/**
 * The results that depend on P alone: both fits, all minima, and the region that P almost never produces. Immutable;
 * divergences in nats.
 *
 * @param forward the best Q by KL(P‖Q)
 * @param minima all minima of KL(Q‖P), the lowest first
 * @param modes the modes of P, from left to right
 * @param usual where P's density is not least
 */
@SuppressWarnings("ArrayRecordComponent") // the array is not changed
record FitSolution(
        List<Hump> humps,
        GaussianFit fit,
        FittedNormal forward,
        List<ReverseMinimum> minima,
        double[] modes,
        DensestRegion usual) {
    /** The probability under P of the region that it almost never produces, which is where its density is least. */
    private static final double RARE = 0.01;

    /** The tolerance, relative to σ, for the end of a path to equal a minimum. */
    private static final double SAME = 1e-3;

    static FitSolution of(FitState state) {
        GaussianFit fit = GaussianFit.of(state.mixture());
        return new FitSolution(state.humps(), fit, fit.forward(), fit.reverse(), fit.modes(), fit.densest(RARE));
    }

    boolean serves(FitState state) {
        return humps.equals(state.humps());
    }

    /** P's density. */
    double density(double x) {
        double sum = 0;
        for (int k = 0; k < humps.size(); k++) {
            sum += humps.get(k).density(x);
        }
        return sum;
    }

    /** Its logarithm, even where the density underflows. */
    double logDensity(double x) {
        return fit.mixture().logDensity(x);
    }

    /** Whether x is in the region of least density, which has probability 0.01 under P. */
    boolean isRare(double x) {
        return !usual.contains(x);
    }

    /** The probability of the rare region under a normal Q. */
    double rareShare(double mu, double sigma) {
        return usual.outside(mu, sigma);
    }

    /** The descent path from a start, both ends included; it ends in a minimum. */
    List<FitPoint> way(FitDirection direction, Start start) {
        return fit.descent(direction, start.mu(), start.sigma());
    }

    /** The index in {@link #minima()} of the minimum at the end of a path of reverse KL; −1 if none. */
    int minimumAt(FitPoint end) {
        for (int i = 0; i < minima.size(); i++) {
            FittedNormal each = minima.get(i).fit();
            if (Math.abs(each.mu() - end.mu()) < SAME * each.sigma()
                    && Math.abs(each.sigma() - end.sigma()) < SAME * each.sigma()) {
                return i;
            }
        }
        return -1;
    }
}
