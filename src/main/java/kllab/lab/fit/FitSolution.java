package kllab.lab.fit;

import java.util.Arrays;
import java.util.List;
import kllab.core.inference.FitDirection;
import kllab.core.inference.FitPoint;
import kllab.core.inference.FittedNormal;
import kllab.core.inference.GaussianFit;
import kllab.core.inference.ReverseMinimum;
import kllab.core.probability.Mixture;

/** What follows from P alone: both fits, all minima, and what P almost never makes. Immutable; divergences in nats. */
final class FitSolution {
    /** So much of P is what it almost never makes: where its density is least. */
    private static final double RARE = 0.01;

    private static final double REACH = 4.5;
    private static final double STEP = 0.05;

    /** How far, relative to σ, the end of a way may be from the minimum that it is. */
    private static final double SAME = 1e-3;

    private final List<Hump> humps;
    private final GaussianFit fit;
    private final FittedNormal forward;
    private final List<ReverseMinimum> minima;
    private final double[] modes;
    private final double rareBelow;

    private FitSolution(List<Hump> humps, Mixture mixture) {
        this.humps = humps;
        fit = GaussianFit.of(mixture);
        forward = fit.forward();
        minima = fit.reverse();
        modes = fit.modes();
        rareBelow = rareBelow();
    }

    static FitSolution of(FitState state) {
        return new FitSolution(state.humps(), state.mixture());
    }

    boolean serves(FitState state) {
        return humps.equals(state.humps());
    }

    List<Hump> humps() {
        return humps;
    }

    GaussianFit fit() {
        return fit;
    }

    FittedNormal forward() {
        return forward;
    }

    /** All minima of the reverse divergence, the lowest first. */
    List<ReverseMinimum> minima() {
        return minima;
    }

    /** The tops of P, from left to right. */
    double[] modes() {
        return modes.clone();
    }

    /** P's density. */
    double density(double x) {
        double sum = 0;
        for (int k = 0; k < humps.size(); k++) {
            sum += humps.get(k).density(x);
        }
        return sum;
    }

    /** Its logarithm, also where the density is too small for a number. */
    double logDensity(double x) {
        return fit.mixture().logDensity(x);
    }

    /** Whether x is where P is least dense: all such places together are a hundredth of P. */
    boolean isRare(double x) {
        return density(x) < rareBelow;
    }

    /** How much of a normal Q lies where P is rare. */
    double rareShare(double mu, double sigma) {
        double share = 0;
        double before = rarity(mu - REACH * sigma);
        for (int i = 1; i <= 2 * REACH / STEP; i++) {
            double z = -REACH + i * STEP;
            double now = rarity(mu + z * sigma);
            share += bell(z - STEP / 2) * STEP * below(before, now);
            before = now;
        }
        return Math.min(1, share);
    }

    /** How far above what is rare P's density is, in nats. */
    private double rarity(double x) {
        return Math.log(Math.max(density(x), Double.MIN_NORMAL) / rareBelow);
    }

    /** The part of a straight line between two heights that lies below zero. */
    private static double below(double from, double to) {
        if (from < 0 && to < 0) {
            return 1;
        }
        return from >= 0 && to >= 0 ? 0 : -Math.min(from, to) / Math.abs(to - from);
    }

    private static double bell(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The density that a hundredth of P lies below. */
    private double rareBelow() {
        int each = (int) (2 * REACH / STEP);
        double[] densities = new double[humps.size() * each];
        double[] shares = new double[densities.length];
        for (int k = 0; k < humps.size(); k++) {
            Hump hump = humps.get(k);
            for (int i = 0; i < each; i++) {
                double z = -REACH + (i + 0.5) * STEP;
                densities[k * each + i] = density(hump.mean() + z * hump.sigma());
                shares[k * each + i] = hump.weight() * bell(z) * STEP;
            }
        }
        double low = 0;
        double high = Arrays.stream(densities).max().orElse(1);
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            double share = 0;
            for (int j = 0; j < densities.length; j++) {
                share += densities[j] < middle ? shares[j] : 0;
            }
            if (share < RARE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The way down from a start, both ends included; it ends in a minimum. */
    List<FitPoint> way(FitDirection direction, Spot start) {
        return fit.descent(direction, start.mu(), start.sigma());
    }

    /** The minimum of the reverse divergence that a way has come to, by its place among {@link #minima()}; −1 if to none. */
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
