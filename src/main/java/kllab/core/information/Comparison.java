package kllab.core.information;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * All quantities of a pair of distributions P and Q over the same outcomes, computed in one pass, in nats.
 *
 * <p>KL(P‖Q) = Σ p ln(p/q) is the average number of nats lost by using Q if P is true, and H(P) + KL(P‖Q) = H(P,Q). +∞
 * is a valid result, reported with the outcomes that cause it. Immutable.
 */
public final class Comparison {
    private final Categorical p;
    private final Categorical q;
    private final double[] logRatios;
    private final double klPQ;
    private final double klQP;
    private final double entropyP;

    private Comparison(Categorical p, Categorical q, double[] logRatios, double klPQ, double klQP) {
        this.p = p;
        this.q = q;
        this.logRatios = logRatios;
        this.klPQ = klPQ;
        this.klQP = klQP;
        this.entropyP = Entropy.of(p);
    }

    /**
     * Compares P with Q: one logarithm per outcome is used for the log ratio and both sums.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Comparison of(Categorical p, Categorical q) {
        p.requireSameSize(q);
        double[] logRatios = new double[p.size()];
        KahanSum forward = new KahanSum();
        KahanSum backward = new KahanSum();
        for (int i = 0; i < logRatios.length; i++) {
            double logRatio = LogRatio.of(p, q, i);
            logRatios[i] = logRatio;
            forward.add(LogRatio.excess(p, q, i, logRatio));
            backward.add(LogRatio.excess(q, p, i, -logRatio));
        }
        return new Comparison(p, q, logRatios, forward.value(), backward.value());
    }

    /**
     * Compares softmax({@code logP}) with softmax({@code logQ}), from the differences of the logits: accurate to full
     * precision, also if a constant is added to all logits of one, and for pairs that are almost equal.
     *
     * @throws IllegalArgumentException if the lengths differ, or as {@link Categorical#ofLogWeights} says
     */
    public static Comparison ofLogWeights(double[] logP, double[] logQ) {
        Categorical p = Categorical.ofLogWeights(logP);
        Categorical q = Categorical.ofLogWeights(logQ);
        p.requireSameSize(q);
        double[] logRatios = LogRatio.ofLogWeights(p, q, logP, logQ);
        Sum klPQ = Sum.create();
        Sum klQP = Sum.create();
        for (int i = 0; i < logRatios.length; i++) {
            LogRatio.addExcess(klPQ, p, q, i, logRatios[i]);
            LogRatio.addExcess(klQP, q, p, i, -logRatios[i]);
        }
        return new Comparison(p, q, logRatios, nonNegative(klPQ), nonNegative(klQP));
    }

    private static double nonNegative(Sum sum) {
        return Math.max(0, sum.getAsDouble());
    }

    private List<Integer> where(double logRatio) {
        return IntStream.range(0, size())
                .filter(i -> logRatios[i] == logRatio)
                .boxed()
                .toList();
    }

    /** The true distribution P. */
    public Categorical p() {
        return p;
    }

    /** The belief Q. */
    public Categorical q() {
        return q;
    }

    /** The number of outcomes. */
    public int size() {
        return p.size();
    }

    /** KL(P‖Q): at least 0, +∞ if {@link #infiniteAt} names an outcome. */
    public double klPQ() {
        return klPQ;
    }

    /** KL(Q‖P): at least 0, +∞ if {@link #infiniteAtQP} names an outcome. */
    public double klQP() {
        return klQP;
    }

    /** H(P). */
    public double entropyP() {
        return entropyP;
    }

    /** H(Q). */
    public double entropyQ() {
        return Entropy.of(q);
    }

    /** H(P,Q) = H(P) + KL(P‖Q). */
    public double crossEntropyPQ() {
        return entropyP + klPQ;
    }

    /** H(Q,P) = H(Q) + KL(Q‖P). */
    public double crossEntropyQP() {
        return entropyQ() + klQP;
    }

    /** ln(p/q) of outcome {@code i}: +∞ if q = 0 &lt; p, −∞ if p = 0 &lt; q, 0 if both are 0. */
    public double logRatio(int i) {
        return logRatios[i];
    }

    /** p·ln(p/q), the contribution of outcome {@code i} to KL(P‖Q): may be negative; 0 if p = 0, +∞ if q = 0 &lt; p. */
    public double contribution(int i) {
        return share(p, i, logRatios[i]);
    }

    /** q·ln(q/p), the contribution of outcome {@code i} to KL(Q‖P): may be negative; 0 if q = 0, +∞ if p = 0 &lt; q. */
    public double contributionQP(int i) {
        return share(q, i, -logRatios[i]);
    }

    private static double share(Categorical of, int i, double logRatio) {
        if (!of.isPossible(i)) {
            return 0;
        }
        return Double.isInfinite(logRatio) ? logRatio : of.weighted(i, logRatio) + 0.0;
    }

    /** The contributions of all outcomes to KL(P‖Q), in order. */
    public List<Contribution> contributions() {
        return IntStream.range(0, size())
                .mapToObj(i -> new Contribution(i, p.probability(i), q.probability(i), logRatio(i), contribution(i)))
                .toList();
    }

    /** The outcomes with p &gt; 0 = q, which make KL(P‖Q) infinite; empty if it is finite. */
    public List<Integer> infiniteAt() {
        return Double.isInfinite(klPQ) ? where(Double.POSITIVE_INFINITY) : List.of();
    }

    /** The outcomes with q &gt; 0 = p, which make KL(Q‖P) infinite; empty if it is finite. */
    public List<Integer> infiniteAtQP() {
        return Double.isInfinite(klQP) ? where(Double.NEGATIVE_INFINITY) : List.of();
    }

    /** Whether P and Q are exactly the same distribution, not only so close that a number rounds to 0. */
    public boolean equal() {
        return p.equals(q);
    }
}
