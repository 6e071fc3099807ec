package kllab.core.fitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kllab.core.fitting.Objective.Local;

/**
 * Every local minimum of KL(Q‖P) over normal Q.
 *
 * <p>As a function of μ, the mean of V = −ln p under Q is V convolved with a Gaussian of width σ, and such smoothing
 * never creates a new minimum (Witkin 1983; Babaud and others 1986): every minimum over μ at some σ connects
 * continuously to a minimum of V itself, which is a mode of P. Every local minimum of KL(Q‖P) lies on such a ridge line
 * μ(σ) and is a minimum along it. So all ridge lines are followed from the modes of P towards greater σ; each point
 * where the slope along one changes from negative to positive is a minimum.
 */
final class ReverseSearch {
    private static final double STEP = 0.2;

    private static final int SAMPLES = 12;

    /** The error of the rough rule. */
    private static final double NOISE = 1e-6;

    private static final int DEEPEST = 5;

    private static final int DEEPEST_BREAK = 10;

    /** How far, in σ, two minima may lie from a smooth line through both. */
    private static final double SMOOTH = 0.05;

    /** A slope along a ridge that comes this close to 0 between two levels is examined more closely. */
    private static final double SUSPICIOUS = 0.05;

    private final ReverseObjective exact;
    private final ReverseObjective rough;
    private final List<Local> minima = new ArrayList<>();

    private ReverseSearch(ReverseObjective exact) {
        this.exact = exact;
        this.rough = exact.by(ReverseObjective.ROUGH);
    }

    /** A search on this objective, not started yet. */
    static ReverseSearch on(ReverseObjective exact) {
        return new ReverseSearch(exact);
    }

    /** All local minima, the lowest first. */
    static List<Local> minima(ReverseObjective exact) {
        ReverseSearch search = new ReverseSearch(exact);
        search.follow();
        search.minima.sort(Comparator.comparingDouble(Local::value));
        return search.minima;
    }

    private void follow() {
        double narrowest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < exact.means().length; k++) {
            narrowest = Math.min(narrowest, exact.deviation(k));
        }
        double from = Math.log(narrowest / 2);
        double to = Math.log(exact.widest()) + STEP;
        List<Local> dips = new ArrayList<>();
        for (double start : modes()) {
            addNew(dips, dip(start, Math.exp(from)));
        }
        int levels = (int) Math.ceil((to - from) / STEP);
        for (int level = 1; level <= levels; level++) {
            double sigma = Math.exp(from + level * STEP);
            List<Local> next = new ArrayList<>();
            for (Local each : dips) {
                Local there = onward(each, sigma);
                look(each, there, 0);
                addNew(next, there);
            }
            dips = next;
        }
    }

    /**
     * The modes of P, from left to right: wherever the density is concave, some part is within one standard deviation,
     * so these intervals are searched.
     */
    double[] modes() {
        List<Double> samples = new ArrayList<>();
        double[] means = exact.means();
        for (int k = 0; k < means.length; k++) {
            for (int i = -SAMPLES; i <= SAMPLES; i++) {
                samples.add(means[k] + 1.05 * exact.deviation(k) * i / SAMPLES);
            }
        }
        double[] x = samples.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        List<Double> modes = new ArrayList<>();
        double before = exact.slope(x[0]);
        for (int i = 1; i < x.length; i++) {
            double slope = exact.slope(x[i]);
            if (before < 0 && slope >= 0) {
                modes.add(top(x[i - 1], x[i]));
            }
            before = slope;
        }
        return modes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The mode between a point where p rises and one where it does not. */
    private double top(double rising, double falling) {
        double low = rising;
        double high = falling;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (exact.slope(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static void addNew(List<Local> list, Local local) {
        for (Local each : list) {
            if (Math.abs(each.mu() - local.mu()) < 1e-5 * local.sigma()
                    && Math.abs(each.sigma() - local.sigma()) < 1e-5 * local.sigma()) {
                return;
            }
        }
        list.add(local);
    }

    /** The minimum over μ at the next σ, on the ridge line through {@code from}. */
    private Local onward(Local from, double sigma) {
        double stiffness = from.muMu() * from.sigma() * from.sigma();
        double drift = stiffness > 0.2 ? -from.muLog() / from.muMu() * Math.log(sigma / from.sigma()) : 0;
        double most = 0.3 * from.sigma();
        return dip(from.mu() + Math.max(-most, Math.min(most, drift)), sigma);
    }

    /** The local minimum over μ alone, reached by descent. */
    private Local dip(double start, double sigma) {
        Local here = rough.at(start, sigma);
        for (int i = 0; i < 60; i++) {
            double newton = here.muMu() > 0 ? -here.slopeMu() / here.muMu() : Double.NaN;
            double step = Math.abs(newton) < 0.3 * sigma ? newton : -Math.signum(here.slopeMu()) * 0.3 * sigma;
            if (Math.abs(step) < 1e-5 * sigma || Math.abs(here.slopeMu()) * sigma < 1e-7) {
                break;
            }
            Local next = rough.at(here.mu() + step, sigma);
            for (int k = 0; k < 6 && next.value() > here.value() + NOISE * (1 + Math.abs(here.value())); k++) {
                step /= 3;
                next = rough.at(here.mu() + step, sigma);
            }
            here = next;
        }
        return here;
    }

    /** Looks for minima on the ridge line between two of its points. */
    private void look(Local lower, Local upper, int depth) {
        boolean split = (depth < DEEPEST && mayTurn(lower, upper)) || (depth < DEEPEST_BREAK && breaks(lower, upper));
        if (split) {
            Local middle = onward(lower, Math.sqrt(lower.sigma() * upper.sigma()));
            look(lower, middle, depth + 1);
            look(middle, upper, depth + 1);
        } else if (lower.slopeLog() < 0 && upper.slopeLog() >= 0 && !breaks(lower, upper)) {
            addMinimum(lower, upper);
        }
    }

    /** Whether the two points are not on one smooth line: ridge lines meet or end between them. */
    private static boolean breaks(Local lower, Local upper) {
        if (!(lower.muMu() > 0 && upper.muMu() > 0)) {
            return true;
        }
        double drift = -(lower.muLog() / lower.muMu() + upper.muLog() / upper.muMu()) / 2;
        double expected = drift * Math.log(upper.sigma() / lower.sigma());
        return Math.abs(upper.mu() - lower.mu() - expected) > SMOOTH * lower.sigma();
    }

    /** Whether the slope along the ridge, as a cubic between the two points, has an extremum close to or beyond 0. */
    private static boolean mayTurn(Local lower, Local upper) {
        double width = Math.log(upper.sigma() / lower.sigma());
        double from = lower.slopeLog();
        double to = upper.slopeLog();
        double start = width * lower.slopeAlongRidge();
        double end = width * upper.slopeAlongRidge();
        if (!(lower.muMu() > 0 && upper.muMu() > 0) || from < -0.9 || to < -0.9) {
            return false;
        }
        double least = Math.min(from, to);
        double greatest = Math.max(from, to);
        for (int i = 1; i < 8; i++) {
            double s = i / 8.0;
            double value = from * (1 + 2 * s) * (1 - s) * (1 - s)
                    + start * s * (1 - s) * (1 - s)
                    + to * s * s * (3 - 2 * s)
                    - end * s * s * (1 - s);
            boolean dips = value < least && least > 0 && value < SUSPICIOUS;
            boolean bulges = value > greatest && greatest < 0 && value > -SUSPICIOUS;
            boolean strays =
                    least <= 0 && greatest >= 0 && (value < least - SUSPICIOUS || value > greatest + SUSPICIOUS);
            if (dips || bulges || strays) {
                return true;
            }
        }
        return false;
    }

    private void addMinimum(Local lower, Local upper) {
        Local from = lower;
        Local to = upper;
        for (int i = 0; i < 40; i++) {
            double share = i < 3 ? from.slopeLog() / (from.slopeLog() - to.slopeLog()) : 0.5;
            double bounded = Math.max(0.02, Math.min(0.98, share));
            Local middle = onward(from, from.sigma() * Math.pow(to.sigma() / from.sigma(), bounded));
            Local found = Descent.minimum(exact, middle.mu(), middle.sigma());
            boolean between = found.sigma() > lower.sigma() * 0.999 && found.sigma() < upper.sigma() * 1.001;
            if (between) {
                addNew(minima, found);
                return;
            }
            if (middle.slopeLog() < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
    }
}
