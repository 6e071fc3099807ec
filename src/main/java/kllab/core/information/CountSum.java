package kllab.core.information;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kllab.core.probability.LineDensity;
import kllab.core.probability.Place;
import kllab.core.probability.Support;
import org.apache.commons.numbers.core.Sum;

/**
 * KL between distributions on whole numbers, as the sum of p ln(p/q) − p + q over all numbers that are not negligible.
 */
final class CountSum {
    private static final double MOST_TERMS = 2e7;

    /** The log probability below which a probability and its contribution to KL are negligible. */
    private static final double NEGLIGIBLE = -90;

    private CountSum() {}

    static Estimate kl(LineDensity p, LineDensity q) {
        Support window = new Support(true, Stream.of(window(p), window(q)).toList());
        double terms = window.intervals().stream()
                .mapToDouble(each -> each.hi() - each.lo() + 1)
                .sum();
        if (terms > MOST_TERMS) {
            throw new ArithmeticException("the sum over whole numbers has too many terms, about " + terms);
        }
        Integrand term = new Integrand(p, q);
        Sum sum = Sum.create();
        double rounding = 0;
        for (Support.Interval each : window.intervals()) {
            for (double k = each.lo(); k <= each.hi(); k++) {
                sum.add(term.at(Place.of(k), 0));
                rounding += term.rounding();
            }
        }
        double value = sum.getAsDouble();
        return Estimate.rounded(value, rounding + lost(p, window) + lost(q, window));
    }

    /**
     * A bound for the terms beyond the window, where probabilities decrease at least as fast as over the last standard
     * deviation.
     */
    private static double lost(LineDensity d, Support window) {
        return d.support().within(window) ? 0 : d.scale() * d.scale() * Math.exp(NEGLIGIBLE);
    }

    private static Support.Interval window(LineDensity d) {
        double least = landmarks(d).min().orElseThrow();
        double greatest = landmarks(d).max().orElseThrow();
        double lo = Math.max(d.support().lo(), Math.rint(inward(d, least)));
        double hi = Math.min(d.support().hi(), Math.rint(outward(d, greatest)));
        return new Support.Interval(lo, hi);
    }

    /**
     * The bound of the sum: the nearest landmark beyond which the rest is negligible, or a point farther out than all
     * landmarks.
     */
    private static double outward(LineDensity d, double greatest) {
        double[] candidates = landmarks(d).filter(x -> x > d.centre()).sorted().toArray();
        for (double x : candidates) {
            if (negligibleBeyond(d, candidates, x)) {
                return Math.ceil(x);
            }
        }
        double at = greatest;
        for (double step = 1 + d.scale();
                d.logDensity(Math.rint(at)) > NEGLIGIBLE && at < d.support().hi();
                step *= 2) {
            at += step;
        }
        return at;
    }

    private static double inward(LineDensity d, double least) {
        double[] candidates = landmarks(d).filter(x -> x < d.centre()).sorted().toArray();
        for (int i = candidates.length - 1; i >= 0; i--) {
            if (negligibleBefore(d, candidates, candidates[i])) {
                return Math.floor(candidates[i]);
            }
        }
        return least;
    }

    private static boolean negligibleBeyond(LineDensity d, double[] candidates, double x) {
        return Arrays.stream(candidates).filter(y -> y >= x).allMatch(y -> d.logDensity(Math.ceil(y)) < NEGLIGIBLE);
    }

    private static boolean negligibleBefore(LineDensity d, double[] candidates, double x) {
        return Arrays.stream(candidates).filter(y -> y <= x).allMatch(y -> d.logDensity(Math.floor(y)) < NEGLIGIBLE);
    }

    private static DoubleStream landmarks(LineDensity d) {
        return Arrays.stream(d.landmarks()).mapToDouble(Place::x);
    }
}
