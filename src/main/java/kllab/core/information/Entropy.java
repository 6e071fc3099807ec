package kllab.core.information;

import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** Entropy and cross-entropy of finite distributions, in nats (Shannon 1948). */
public final class Entropy {
    private Entropy() {}

    /**
     * H(P) = −Σ p ln p, with 0 ln 0 = 0: between 0 (one sure outcome) and ln n (all equally likely).
     *
     * <p>The term of an outcome likelier than not is computed from the chance of all others, so that the entropy of an
     * almost sure event keeps its digits.
     */
    public static double of(Categorical p) {
        Sum sum = Sum.create();
        int likeliest = likeliest(p);
        Sum others = Sum.create();
        for (int i = 0; i < p.size(); i++) {
            if (i != likeliest) {
                others.add(p.probability(i));
                sum.add(surprise(p, i));
            }
        }
        double rest = others.getAsDouble();
        sum.add(rest < 0.5 ? -(1 - rest) * Math.log1p(-rest) : surprise(p, likeliest));
        return sum.getAsDouble() + 0.0;
    }

    /**
     * H(P,Q) = −Σ p ln q = H(P) + KL(P‖Q): the cost of outcomes of P in a code made for Q. +∞ if q = 0 &lt; p somewhere.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static double cross(Categorical p, Categorical q) {
        return of(p) + Divergence.kl(p, q);
    }

    private static double surprise(Categorical p, int i) {
        return p.isPossible(i) ? -p.probability(i) * p.logProbability(i) : 0;
    }

    private static int likeliest(Categorical p) {
        int likeliest = 0;
        for (int i = 1; i < p.size(); i++) {
            if (p.probability(i) > p.probability(likeliest)) {
                likeliest = i;
            }
        }
        return likeliest;
    }
}
