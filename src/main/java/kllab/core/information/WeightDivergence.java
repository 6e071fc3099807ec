package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.numeric.WeightTotal;
import kllab.core.probability.Categorical;

/**
 * KL directly from raw weights: one pass over each array for its total, one over both for the sum.
 *
 * <p>The weights are multiplied by the reciprocal of their total. Its rounding error is the same in all terms of p
 * ln(p/q) − p + q, and changes their sum by at most that relative error.
 */
final class WeightDivergence {
    private WeightDivergence() {}

    static double kl(double[] p, double[] q) {
        WeightTotal ofP = WeightTotal.of(p);
        WeightTotal ofQ = WeightTotal.of(q);
        if (p.length != q.length || !ofP.isOrdinary() || !ofQ.isOrdinary()) {
            return Divergence.kl(Categorical.of(p), Categorical.of(q));
        }
        double sum = sum(p, q, 1 / ofP.total(), 1 / ofQ.total(), ofP, ofQ);
        return Double.isNaN(sum) ? Divergence.kl(Categorical.of(p), Categorical.of(q)) : Math.max(0, sum);
    }

    /** The sum of the terms, compensated as by Kahan; NaN if a term needs the logarithms of the weights. */
    private static double sum(double[] p, double[] q, double perP, double perQ, WeightTotal ofP, WeightTotal ofQ) {
        double gapIfLikely = ofP.rest() * perP - ofQ.rest() * perQ;
        double sum = 0;
        double surplus = 0;
        for (int i = 0; i < p.length; i++) {
            double term = term(p[i] * perP, q[i] * perQ, gapIfLikely);
            if (Double.isInfinite(term)) {
                term = unlikely(p[i], q[i], q[i] * perQ);
                if (!(term < Double.POSITIVE_INFINITY)) {
                    return term;
                }
            }
            double corrected = term - surplus;
            double next = sum + corrected;
            surplus = (next - sum) - corrected;
            sum = next;
        }
        return sum;
    }

    /**
     * p ln(p/q) − p + q; +∞ for probabilities that are too small.
     *
     * @param gapIfLikely q − p of an outcome that is probable under both, computed from the complements
     */
    private static double term(double p, double q, double gapIfLikely) {
        double gap = q - p;
        if (Excess.isNear(gap, p)) {
            return Excess.near(p > 0.5 && q > 0.5 ? gapIfLikely : gap, p);
        }
        if (Math.min(p, q) < Double.MIN_NORMAL) {
            return Double.POSITIVE_INFINITY;
        }
        return p * Math.log(p / q) + gap;
    }

    /** The term of an outcome that is almost impossible under one of the two. */
    private static double unlikely(double p, double q, double chance) {
        if (p == 0) {
            return chance;
        }
        return q == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
}
