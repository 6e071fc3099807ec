package kllab.core.inference;

import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How far the shares seen in n draws are from the distribution drawn from, on average: E KL(seen‖true), in nats. It is also by
 * how much the entropy of the shares is too low (Miller 1955).
 */
public final class PluginBias {
    /** Chances below it add nothing any more. */
    private static final double NOTHING = 1e-25;

    private PluginBias() {}

    /**
     * E KL(seen‖true), exactly: Σ over outcomes and counts k of the chance of k times x ln(x/p) − x + p with x = k/n.
     *
     * @param n the number of draws, at least 1
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static double expected(Categorical p, int n) {
        requireDraws(n);
        Sum sum = Sum.create();
        for (int i = 0; i < p.size(); i++) {
            add(sum, p.probability(i), n);
        }
        return sum.getAsDouble();
    }

    /** From the likeliest count outwards, each chance from the one before. */
    private static void add(Sum sum, double p, int n) {
        if (p < Double.MIN_NORMAL) {
            return;
        }
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * p));
        double top = BinomialDistribution.of(n, p).probability(mode);
        double odds = p / (1 - p);
        double chance = top;
        for (int k = mode; k <= n && chance > NOTHING; k++) {
            sum.add(chance * excess(k, n, p));
            chance *= (double) (n - k) / (k + 1) * odds;
        }
        chance = top;
        for (int k = mode; k > 0 && chance > NOTHING; k--) {
            chance *= k / ((n - k + 1) * odds);
            sum.add(chance * excess(k - 1, n, p));
        }
    }

    private static double excess(int k, int n, double p) {
        return k == 0 ? p : Excess.of((double) k / n, p);
    }

    /**
     * (outcomes − 1)/2n: what {@link #expected} tends to for many draws.
     *
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static double asymptotic(int outcomes, int n) {
        requireDraws(n);
        return (outcomes - 1) / (2.0 * n);
    }

    private static void requireDraws(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("There must be at least one draw, not " + n + ".");
        }
    }
}
