package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** Logarithms of ratios, and the non-negative terms of KL that they lead to, all without cancellation. */
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

    /** p − q of outcome {@code i}; of a likely one from the chances of all others, which are better known. */
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

    /** The same where ln(p/q) of the outcome is known: no other logarithm is taken. */
    static double excess(Categorical p, Categorical q, int i, double logRatio) {
        double from = p.probability(i);
        double to = q.probability(i);
        double gap = to - from;
        if (Excess.isNear(gap, from)) {
            return Excess.near(from > 0.5 && to > 0.5 ? gap(q, p, i) : gap, from);
        }
        return Math.min(from, to) < Double.MIN_NORMAL ? unlikely(from, to, logRatio) : from * logRatio + gap;
    }

    private static double unlikely(double p, double q, double logRatio) {
        return Double.isInfinite(logRatio) ? Math.max(logRatio, q) : p * logRatio - p + q;
    }

    /** Adds p·ln(p/q) − p + q from ln(p/q): p·(d + e<sup>−d</sup> − 1) for d = {@code logRatio}. */
    static void addExcess(Sum sum, double p, double q, double logRatio) {
        if (logRatio == Double.NEGATIVE_INFINITY) {
            sum.add(q);
        } else if (logRatio == Double.POSITIVE_INFINITY) {
            sum.add(logRatio);
        } else if (Math.abs(logRatio) <= 0.5) {
            sum.add(p * Excess.lessLog(Math.expm1(-logRatio)));
        } else {
            sum.addProduct(p, logRatio).add(-p).add(q);
        }
    }

    /**
     * ln(p<sub>i</sub>/q<sub>i</sub>) of two softmaxes: a<sub>i</sub> − b<sub>i</sub> less the logarithm of the ratio of
     * the two sums. For close pairs that logarithm comes from the differences alone, so nothing cancels.
     */
    static double[] ofLogWeights(Categorical p, Categorical q, double[] a, double[] b) {
        double[] ratios = new double[a.length];
        double shift = sumsLogRatio(p, a, b);
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = p.isPossible(i) || q.isPossible(i) ? a[i] - b[i] - shift : 0;
        }
        return ratios;
    }

    /** ln(Σ e<sup>a</sup> / Σ e<sup>b</sup>). */
    private static double sumsLogRatio(Categorical p, double[] a, double[] b) {
        int likeliest = 0;
        for (int i = 0; i < a.length; i++) {
            likeliest = a[i] > a[likeliest] ? i : likeliest;
        }
        double offset = a[likeliest] - b[likeliest];
        Sum change = Sum.create();
        for (int i = 0; i < a.length; i++) {
            if (p.isPossible(i)) {
                change.add(p.probability(i) * Math.expm1(b[i] - a[i] + offset));
            } else if (b[i] > Double.NEGATIVE_INFINITY) {
                return logSumExp(a) - logSumExp(b);
            }
        }
        double sum = change.getAsDouble();
        return Math.abs(sum) < 0.5 ? offset - Math.log1p(sum) : logSumExp(a) - logSumExp(b);
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
