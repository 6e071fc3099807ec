package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.DD;
import org.apache.commons.numbers.core.Sum;

/** Logarithms of ratios, and the non-negative terms of KL computed from them, all without cancellation. */
final class LogRatio {
    private LogRatio() {}

    /** ln(p/q) of outcome {@code i}: +∞ if q = 0 &lt; p, −∞ if p = 0 &lt; q, 0 if both are 0. */
    static double of(Categorical p, Categorical q, int i) {
        if (!p.isPossible(i) && !q.isPossible(i)) {
            return 0;
        }
        double numerator = p.probability(i);
        double denominator = q.probability(i);
        double ratio = numerator / denominator;
        if (numerator < Double.MIN_NORMAL || denominator < Double.MIN_NORMAL || Double.isInfinite(ratio)) {
            return p.logProbability(i) - q.logProbability(i);
        }
        return ratio > 0.5 && ratio < 2 ? Math.log1p(gap(p, q, i) / denominator) : Math.log(ratio);
    }

    /** p − q of outcome {@code i}; for a probable one from the complements, which are more accurate. */
    static double gap(Categorical p, Categorical q, int i) {
        return p.probability(i) > 0.5 && q.probability(i) > 0.5
                ? q.complement(i) - p.complement(i)
                : p.probability(i) - q.probability(i);
    }

    /** p·ln(p/q) − p + q of outcome {@code i}: never negative, 0 only if p = q, +∞ if q = 0 &lt; p. */
    static double excess(Categorical p, Categorical q, int i) {
        double from = p.probability(i);
        double to = q.probability(i);
        return excess(p, q, i, Excess.isNear(to - from, from) ? 0 : of(p, q, i));
    }

    /** The same if ln(p/q) of the outcome is known: no other logarithm is computed. */
    static double excess(Categorical p, Categorical q, int i, double logRatio) {
        double from = p.probability(i);
        double to = q.probability(i);
        double gap = to - from;
        if (Excess.isNear(gap, from)) {
            return Excess.near(from > 0.5 && to > 0.5 ? gap(q, p, i) : gap, from);
        }
        return Math.min(from, to) < Double.MIN_NORMAL ? unlikely(p, q, i, logRatio) : from * logRatio + gap;
    }

    private static double unlikely(Categorical p, Categorical q, int i, double logRatio) {
        return Double.isInfinite(logRatio)
                ? Math.max(logRatio, q.probability(i))
                : p.weighted(i, logRatio) - p.probability(i) + q.probability(i);
    }

    /** Adds p·ln(p/q) − p + q of outcome {@code i} from ln(p/q): p·(d + e<sup>−d</sup> − 1) for d = {@code logRatio}. */
    static void addExcess(Sum sum, Categorical p, Categorical q, int i, double logRatio) {
        double from = p.probability(i);
        double to = q.probability(i);
        if (Math.min(from, to) < Double.MIN_NORMAL) {
            sum.add(unlikely(p, q, i, logRatio));
        } else if (Math.abs(logRatio) <= 0.5) {
            sum.add(from * Excess.lessLog(Math.expm1(-logRatio)));
        } else {
            sum.addProduct(from, logRatio).add(-from).add(to);
        }
    }

    /**
     * ln(p<sub>i</sub>/q<sub>i</sub>) of two softmaxes of {@code a} and {@code b}, unaffected by a constant added to
     * all a or to all b: everything is relative to one outcome that is possible under both, with the differences in
     * double-double precision. +∞ if the outcome is possible only under P, −∞ if only under Q, 0 if under neither.
     */
    static double[] ofLogWeights(Categorical p, Categorical q, double[] a, double[] b) {
        int origin = likeliestShared(p, q);
        double[] changes = new double[a.length];
        for (int i = 0; i < a.length && origin >= 0; i++) {
            changes[i] = change(a[i], b[i], a[origin], b[origin]);
        }
        double shift = origin < 0 ? 0 : logRatioAt(origin, p, q, changes);
        double[] ratios = new double[a.length];
        for (int i = 0; i < ratios.length; i++) {
            if (p.isPossible(i) && q.isPossible(i)) {
                double ratio = changes[i] + shift;
                ratios[i] = Double.isFinite(ratio) ? ratio : p.logProbability(i) - q.logProbability(i);
            } else {
                ratios[i] = infinite(p.isPossible(i), q.isPossible(i));
            }
        }
        return ratios;
    }

    private static double infinite(boolean ofP, boolean ofQ) {
        if (ofP == ofQ) {
            return 0;
        }
        return ofP ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** The most probable outcome under P that is possible under both; −1 if there is none. */
    private static int likeliestShared(Categorical p, Categorical q) {
        int likeliest = -1;
        for (int i = 0; i < p.size(); i++) {
            boolean shared = p.isPossible(i) && q.isPossible(i);
            if (shared && (likeliest < 0 || p.logProbability(i) > p.logProbability(likeliest))) {
                likeliest = i;
            }
        }
        return likeliest;
    }

    /** (a − b) − (from − to), rounded once; a quarter of each is used, so that no intermediate difference overflows. */
    private static double change(double a, double b, double from, double to) {
        DD first = DD.ofDifference(a / 4, b / 4);
        DD second = DD.ofDifference(from / 4, to / 4);
        return 4 * first.subtract(second).doubleValue();
    }

    /**
     * ln(p/q) at the origin from the changes of all outcomes relative to it: −ln Σ p·e<sup>−change</sup>; for close
     * pairs as ln(1 + x) with x a sum of small numbers.
     */
    private static double logRatioAt(int origin, Categorical p, Categorical q, double[] changes) {
        Sum sum = Sum.create();
        for (int i = 0; i < changes.length; i++) {
            if (p.isPossible(i) && q.isPossible(i)) {
                sum.add(p.probability(i) * Math.expm1(-changes[i]));
            } else if (p.isPossible(i) || q.isPossible(i)) {
                sum.add(Double.NaN);
            }
        }
        double surplus = sum.getAsDouble();
        return Math.abs(surplus) < 0.5 ? Math.log1p(surplus) : p.logProbability(origin) - q.logProbability(origin);
    }

    /** ln Σ e<sup>x</sup>, scaled by the greatest; −∞ if all are −∞. */
    static double logSumExp(double... x) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double each : x) {
            greatest = Math.max(greatest, each);
        }
        if (Double.isInfinite(greatest)) {
            return greatest;
        }
        Sum sum = Sum.create();
        for (double each : x) {
            sum.add(Math.exp(each - greatest));
        }
        return greatest + Math.log(sum.getAsDouble());
    }
}
