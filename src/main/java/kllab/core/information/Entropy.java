package kllab.core.information;

import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** Entropy and cross-entropy of finite distributions, in nats (Shannon 1948). */
public final class Entropy {
    private Entropy() {}

    /** H(P) = −Σ p ln p, with 0 ln 0 = 0: between 0 (one certain outcome) and ln n (all equally likely). */
    public static double of(Categorical p) {
        Sum sum = Sum.create();
        for (int i = 0; i < p.size(); i++) {
            if (p.isPossible(i)) {
                add(sum, p, i);
            }
        }
        return sum.getAsDouble() + 0.0;
    }

    private static void add(Sum sum, Categorical p, int i) {
        if (p.probability(i) >= Double.MIN_NORMAL) {
            sum.addProduct(-p.probability(i), p.logProbability(i));
        } else {
            sum.add(-p.weighted(i, p.logProbability(i)));
        }
    }

    /**
     * H(P,Q) = −Σ p ln q = H(P) + KL(P‖Q): the cost of outcomes of P in a code made for Q. +∞ if q = 0 &lt; p somewhere.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static double cross(Categorical p, Categorical q) {
        return of(p) + Divergence.kl(p, q);
    }
}
