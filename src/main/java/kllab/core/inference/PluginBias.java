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
    /** Beyond, in deviations, there is nothing left to add. */
    private static final double REACH = 40;

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

    private static void add(Sum sum, double p, int n) {
        if (p < Double.MIN_NORMAL) {
            return;
        }
        BinomialDistribution counts = BinomialDistribution.of(n, p);
        double reach = REACH * Math.sqrt(counts.getVariance()) + 2 * REACH;
        int last = (int) Math.min(n, counts.getMean() + reach);
        for (int k = (int) Math.max(0, counts.getMean() - reach); k <= last; k++) {
            double seen = (double) k / n;
            sum.add(counts.probability(k) * (k == 0 ? p : Excess.of(seen, p)));
        }
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
