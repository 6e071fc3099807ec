package kllab.core.information;

import kllab.core.numeric.Excess;
import kllab.core.numeric.WeightTotal;
import kllab.core.probability.Categorical;

/**
 * KL straight from raw weights: one pass over each array for its total, one over both for the sum.
 *
 * <p>The weights are multiplied by the reciprocal of their total. Its rounding error is common to all terms of
 * p ln(p/q) − p + q, and changes their sum by no more than that error times the sum.
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

    /** The compensated sum of the terms; NaN if there is one that needs the logarithms of the weights. */
    private static double sum(double[] p, double[] q, double perP, double perQ, WeightTotal ofP, WeightTotal ofQ) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double from = p[i] * perP;
            double to = q[i] * perQ;
            double term;
            if (from < Double.MIN_NORMAL || to < Double.MIN_NORMAL) {
                term = small(p[i], q[i], to);
            } else if (from > 0.5 && to > 0.5) {
                term = from * Excess.lessLog((ofP.rest() * perP - ofQ.rest() * perQ) / from);
            } else {
                term = Excess.of(from, to);
            }
            double next = sum + term;
            double kept = next - sum;
            lost += (sum - (next - kept)) + (term - kept);
            sum = next;
        }
        return sum < Double.POSITIVE_INFINITY ? sum + lost : sum;
    }

    private static double small(double p, double q, double to) {
        if (p == 0) {
            return to;
        }
        return q == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
}
