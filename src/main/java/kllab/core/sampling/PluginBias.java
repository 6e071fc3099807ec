package kllab.core.sampling;

import java.util.Arrays;
import kllab.core.numeric.Excess;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The mean KL of the empirical distribution of n draws from the true one, E KL(P̂‖P), in nats. This is also the amount
 * by which the entropy of P̂ is too low on average (Miller 1955).
 */
public final class PluginBias {
    /** Smaller probabilities add nothing. */
    private static final double NOTHING = 1e-25;

    /** With more draws than this, the standard deviation equals its asymptotic value to a tenth. */
    private static final int MOST_CONVOLVED = 100;

    private PluginBias() {}

    /**
     * E KL(P̂‖P), exactly: Σ over outcomes and counts k of the probability of k times x ln(x/p) − x + p with x = k/n.
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

    /** From the most probable count outwards, each probability from the previous one. */
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
     * (outcomes − 1)/2n: the asymptotic value of {@link #expected} for many draws.
     *
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static double asymptotic(int outcomes, int n) {
        requireDraws(n);
        return (outcomes - 1) / (2.0 * n);
    }

    /**
     * The standard deviation of KL(P̂‖P) under the distribution drawn from, in nats. Up to 100 draws it is exact: the
     * counts are independent Poisson counts conditioned on the sum n, which has the distribution of n draws, and n·KL =
     * Σ k ln(k/np) is summed outcome by outcome with its square. For more draws it is the asymptotic value √((outcomes
     * − 1)/2)/n, since 2n·KL tends to χ² (Wilks 1938). 0 if only one outcome is possible.
     *
     * @param n the number of draws, at least 1
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static double deviation(Categorical p, long n) {
        requireDraws(n);
        long outcomes = Arrays.stream(p.toArray()).filter(each -> each > 0).count();
        if (n > MOST_CONVOLVED) {
            return Math.sqrt((outcomes - 1) / 2.0) / n;
        }
        double[][] sums =
                new double[3][(int) n + 1]; // by the number of draws so far: probability; probability times value;
        // times its square
        sums[0][0] = 1;
        for (double chance : p.toArray()) {
            if (chance >= Double.MIN_NORMAL) {
                sums = joined(sums, n * chance);
            }
        }
        double mean = sums[1][(int) n] / sums[0][(int) n];
        double square = sums[2][(int) n] / sums[0][(int) n];
        return Math.sqrt(Math.max(0, square - mean * mean)) / n;
    }

    /** Adds the Poisson counts of one more outcome. */
    private static double[][] joined(double[][] before, double expected) {
        int n = before[0].length - 1;
        double[][] after = new double[3][n + 1];
        double chance = Math.exp(-expected);
        for (int k = 0; k <= n; k++) {
            double value = k == 0 ? 0 : k * Math.log(k / expected);
            for (int draws = k; draws <= n; draws++) {
                double first = before[0][draws - k];
                double second = before[1][draws - k];
                after[0][draws] += chance * first;
                after[1][draws] += chance * (second + value * first);
                after[2][draws] += chance * (before[2][draws - k] + value * (2 * second + value * first));
            }
            chance *= expected / (k + 1);
        }
        return after;
    }

    private static void requireDraws(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("There must be at least one draw, not " + n + ".");
        }
    }
}
