package kllab.core.information;

import java.util.function.IntToDoubleFunction;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Divergences and distances between two finite distributions; information is in nats.
 *
 * <p>Each is a sum of non-negative terms, none computed by subtracting close numbers, so no digits are lost for pairs
 * that are almost equal. Every method throws {@link IllegalArgumentException} if the sizes differ.
 */
public final class Divergence {
    private Divergence() {}

    /**
     * KL(P‖Q) = Σ p ln(p/q), with 0 ln 0 = 0 (Kullback and Leibler 1951), summed as p ln(p/q) − p + q,
     * compensated as by Kahan. At least 0; 0 if P = Q; +∞ if q = 0 &lt; p somewhere.
     */
    public static double kl(Categorical p, Categorical q) {
        p.requireSameSize(q);
        KahanSum sum = new KahanSum();
        for (int i = 0; i < p.size(); i++) {
            sum.add(LogRatio.excess(p, q, i));
        }
        return sum.value();
    }

    /**
     * KL of the distribution proportional to {@code p} from that proportional to {@code q}: as {@link #kl}, but
     * directly from the weights, without memory per outcome.
     *
     * @param p weights as {@link Categorical#of} takes them
     * @param q as many weights
     * @throws IllegalArgumentException naming the index and the value that are wrong, or both lengths if they differ
     */
    public static double klOfWeights(double[] p, double[] q) {
        return WeightDivergence.kl(p, q);
    }

    /**
     * KL of softmax({@code logP}) from softmax({@code logQ}), from the logits themselves: accurate for logits of any
     * size, also if a constant is added to all of one, and for pairs that differ by 10<sup>−9</sup>. A log weight of −∞
     * is an impossible outcome.
     */
    public static double klOfLogWeights(double[] logP, double[] logQ) {
        return Comparison.ofLogWeights(logP, logQ).klPQ();
    }

    /** Jeffreys' divergence KL(P‖Q) + KL(Q‖P), without a factor ½. */
    public static double jeffreys(Categorical p, Categorical q) {
        return kl(p, q) + kl(q, p);
    }

    /**
     * The Jensen–Shannon divergence ½KL(P‖M) + ½KL(Q‖M) with M = ½P + ½Q (Lin 1991): from 0 to ln 2, reached by
     * distributions that share no outcome. Its square root is a metric.
     */
    public static double js(Categorical p, Categorical q) {
        return Math.min(
                Math.log(2), sum(p, q, i -> jsTerm(p.probability(i) + q.probability(i), LogRatio.gap(p, q, i))));
    }

    /** With r = (p − q)/(p + q): ¼(p + q)·((1 + r)ln(1 + r) + (1 − r)ln(1 − r)). */
    private static double jsTerm(double total, double gap) {
        if (total == 0) {
            return 0;
        }
        double r = Math.abs(gap) / total;
        return total / 4 * (r < 0.3 ? twoSidedSeries(r) : (1 + r) * Math.log1p(r) + lowerSide(r));
    }

    private static double lowerSide(double r) {
        return r == 1 ? 0 : (1 - r) * Math.log1p(-r);
    }

    /** (1 + r)ln(1 + r) + (1 − r)ln(1 − r) = Σ r<sup>2k</sup>/(k(2k − 1)). */
    private static double twoSidedSeries(double r) {
        double square = r * r;
        double sum = 0;
        double power = square;
        for (int k = 1; power > 1e-18 * sum && k < 40; k++) {
            sum += power / (k * (2 * k - 1));
            power *= square;
        }
        return sum;
    }

    /**
     * The total variation distance ½Σ|p − q|, from 0 to 1: the greatest difference of the probabilities of an event.
     */
    public static double totalVariation(Categorical p, Categorical q) {
        return Math.min(1, sum(p, q, i -> Math.abs(LogRatio.gap(p, q, i)) / 2));
    }

    /** The Bhattacharyya coefficient Σ√(pq), from 0 (no shared outcome) to 1 (equal). */
    public static double bhattacharyyaCoefficient(Categorical p, Categorical q) {
        return Math.min(1, sum(p, q, i -> geometricMean(p, q, i)));
    }

    /** The Bhattacharyya distance −ln Σ√(pq): 0 if equal, +∞ if no outcome is shared. */
    public static double bhattacharyyaDistance(Categorical p, Categorical q) {
        double lost = hellingerSquared(p, q);
        if (lost < 0.5) {
            return -Math.log1p(-lost) + 0.0;
        }
        double coefficient = bhattacharyyaCoefficient(p, q);
        return coefficient > 1e-300
                ? -Math.log(coefficient)
                : -logSum(p, i -> (p.logProbability(i) + q.logProbability(i)) / 2);
    }

    private static double geometricMean(Categorical p, Categorical q, int i) {
        double lesser = Math.min(p.probability(i), q.probability(i));
        return lesser < Double.MIN_NORMAL
                ? Math.exp((p.logProbability(i) + q.logProbability(i)) / 2)
                : Math.sqrt(p.probability(i)) * Math.sqrt(q.probability(i));
    }

    /** The Hellinger distance √(1 − Σ√(pq)), from 0 to 1. */
    public static double hellinger(Categorical p, Categorical q) {
        return Math.sqrt(hellingerSquared(p, q));
    }

    /** The square of the {@linkplain #hellinger Hellinger distance}, ½Σ(√p − √q)². */
    public static double hellingerSquared(Categorical p, Categorical q) {
        return Math.min(1, sum(p, q, i -> rootGapSquared(p, q, i) / 2));
    }

    /** (√p − √q)² as (p − q)²/(√p + √q)². */
    private static double rootGapSquared(Categorical p, Categorical q, int i) {
        double gap = LogRatio.gap(p, q, i);
        if (gap == 0) {
            return 0;
        }
        double root = gap / (Math.sqrt(p.probability(i)) + Math.sqrt(q.probability(i)));
        return root * root;
    }

    /** Pearson's χ²(P‖Q) = Σ(p − q)²/q: 0 if equal, +∞ if q = 0 &lt; p somewhere or the sum overflows. */
    public static double chi2(Categorical p, Categorical q) {
        return sum(p, q, i -> chi2Term(p, q, i));
    }

    private static double chi2Term(Categorical p, Categorical q, int i) {
        double gap = LogRatio.gap(p, q, i);
        if (q.probability(i) < Double.MIN_NORMAL && LogRatio.of(p, q, i) > 1) {
            return Math.exp(logOfSquareOver(p, q, i));
        }
        return gap == 0 ? 0 : gap * (gap / q.probability(i));
    }

    /** Rényi's divergence of order ½, −2 ln Σ√(pq): symmetric. */
    public static double renyiHalf(Categorical p, Categorical q) {
        return 2 * bhattacharyyaDistance(p, q);
    }

    /** Rényi's divergence of order 2, ln Σp²/q = ln(1 + χ²(P‖Q)): finite even where χ² overflows. */
    public static double renyi2(Categorical p, Categorical q) {
        double chi2 = chi2(p, q);
        return chi2 < 1e300 ? Math.log1p(chi2) : logSum(p, i -> logOfSquareOver(p, q, i));
    }

    /** ln(p²/q) of an outcome with p &gt; 0: +∞ if q = 0. */
    private static double logOfSquareOver(Categorical p, Categorical q, int i) {
        return p.logProbability(i) + (p.logProbability(i) - q.logProbability(i));
    }

    /** Rényi's divergence of order ∞, ln max p/q: the worst case; +∞ if q = 0 &lt; p somewhere. */
    public static double renyiInfinity(Categorical p, Categorical q) {
        p.requireSameSize(q);
        double greatest = 0;
        for (int i = 0; i < p.size(); i++) {
            greatest = Math.max(greatest, LogRatio.of(p, q, i));
        }
        return greatest;
    }

    private static double sum(Categorical p, Categorical q, IntToDoubleFunction term) {
        p.requireSameSize(q);
        Sum sum = Sum.create();
        for (int i = 0; i < p.size(); i++) {
            sum.add(term.applyAsDouble(i));
        }
        return sum.getAsDouble();
    }

    /** ln Σ e<sup>term</sup> over the outcomes with p &gt; 0. */
    private static double logSum(Categorical p, IntToDoubleFunction logTerm) {
        double[] terms = new double[p.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = p.isPossible(i) ? logTerm.applyAsDouble(i) : Double.NEGATIVE_INFINITY;
        }
        return LogRatio.logSumExp(terms);
    }
}
