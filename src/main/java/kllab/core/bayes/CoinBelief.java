package kllab.core.bayes;

import java.util.Objects;
import kllab.core.numeric.Excess;
import kllab.core.numeric.Legendre;
import kllab.core.probability.Beta;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a coin's probability of heads θ: Beta(a, b), cut to an interval outside of which θ cannot be. Amounts in
 * nats. Immutable.
 *
 * <p>After a flip it is Beta(a + 1, b) or Beta(a, b + 1), cut to the same interval: what was excluded before stays excluded,
 * whatever is seen.
 *
 * <p>The surprise of a flip is what it teaches plus what is left to chance for somebody who already believes what is believed
 * after it: −ln P(flip) = KL(after‖before) + E<sub>after</sub>[−ln P(flip|θ)].
 */
public final class CoinBelief {
    private static final BetaBernoulli WHOLE = new BetaBernoulli();
    private static final double ASYMPTOTIC = 16;

    private final Beta beta;
    private final double low;
    private final double high;
    private final @Nullable Nodes nodes;

    private CoinBelief(Beta beta, double low, double high) {
        this.beta = beta;
        this.low = low;
        this.high = high;
        nodes = low == 0 && high == 1 ? null : new Nodes(beta, low, high);
    }

    /** A belief that excludes nothing. */
    public static CoinBelief of(Beta beta) {
        return new CoinBelief(beta, 0, 1);
    }

    /**
     * A belief cut to an interval.
     *
     * @throws IllegalArgumentException unless 0 ≤ low &lt; high ≤ 1
     */
    public static CoinBelief of(Beta beta, double low, double high) {
        if (!(0 <= low && low < high && high <= 1)) {
            throw new IllegalArgumentException(
                    "The interval must begin before it ends, between 0 and 1, not " + low + " to " + high + ".");
        }
        return new CoinBelief(beta, low, high);
    }

    /** The distribution before it was cut. */
    public Beta beta() {
        return beta;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** Whether something is excluded. */
    public boolean isCut() {
        return nodes != null;
    }

    /** Whether θ can be this. */
    public boolean allows(double theta) {
        return theta >= low && theta <= high;
    }

    public CoinBelief after(boolean heads) {
        return after(heads ? 1 : 0, heads ? 0 : 1);
    }

    /** The belief after these flips, in any order. */
    public CoinBelief after(int heads, int tails) {
        return new CoinBelief(Beta.of(beta.a() + heads, beta.b() + tails), low, high);
    }

    /** The density at θ; 0 where it is excluded. */
    public double density(double theta) {
        if (!allows(theta)) {
            return 0;
        }
        double log = power(beta.a() - 1, Math.log(theta)) + power(beta.b() - 1, Math.log1p(-theta));
        return Math.exp(log - logMass());
    }

    private static double power(double exponent, double log) {
        return exponent == 0 ? 0 : exponent * log;
    }

    /** Ln ∫ θ<sup>a − 1</sup>(1 − θ)<sup>b − 1</sup> dθ over the interval. */
    private double logMass() {
        return nodes == null ? LogBeta.value(beta.a(), beta.b()) : nodes.logMass();
    }

    /** The mean of θ: the probability that the next flip is heads. */
    public double mean() {
        return Math.exp(-surprise(true));
    }

    /** What the next flip would surprise: −ln of its probability. */
    public double surprise(boolean heads) {
        return nodes == null ? -WHOLE.logPredictive(beta, heads) : -Math.log(nodes.chance(heads));
    }

    /** What the next flip would teach: KL(after‖before). */
    public double lesson(boolean heads) {
        if (nodes != null) {
            return nodes.lesson(heads);
        }
        return aboveLog(heads ? beta.a() : beta.b()) - aboveLog(beta.a() + beta.b());
    }

    /** ψ(x + 1) − ln x; for large x by its asymptotic series (Abramowitz and Stegun 6.3.18), for the difference would lose digits. */
    private static double aboveLog(double x) {
        if (x < ASYMPTOTIC) {
            return Digamma.value(x + 1) - Math.log(x);
        }
        double y = 1 / x;
        double square = y * y;
        double series = 1 / 12.0
                - square
                        * (1 / 120.0
                                - square
                                        * (1 / 252.0
                                                - square * (1 / 240.0 - square * (1 / 132.0 - square * 691 / 32760))));
        return y / 2 - square * series;
    }

    /** The rest of its surprise, which is left to chance: E<sub>after</sub>[−ln P(flip|θ)]. */
    public double noise(boolean heads) {
        if (nodes != null) {
            return nodes.noise(heads);
        }
        return Digamma.value(beta.a() + beta.b() + 1) - Digamma.value((heads ? beta.a() : beta.b()) + 1);
    }

    /** What the next flip will teach on average: the mutual information of it and θ. */
    public double expectedLesson() {
        return Math.exp(-surprise(true)) * lesson(true) + Math.exp(-surprise(false)) * lesson(false);
    }

    /**
     * What all flips since an earlier belief have taught at once, KL(this‖earlier).
     *
     * @param earlier a belief with the same interval that became this one by flips
     */
    public double taughtSince(CoinBelief earlier) {
        if (nodes == null) {
            return WHOLE.kl(beta, earlier.beta);
        }
        double heads = beta.a() - earlier.beta.a();
        double tails = beta.b() - earlier.beta.b();
        double log = heads * nodes.meanLog(true) + tails * nodes.meanLog(false);
        return Math.max(0, log - nodes.logMass() + earlier.logMass());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoinBelief that && beta.equals(that.beta) && low == that.low && high == that.high;
    }

    @Override
    public int hashCode() {
        return Objects.hash(beta, low, high);
    }

    @Override
    public String toString() {
        return beta + " from " + low + " to " + high;
    }

    /**
     * The belief on the nodes of a quadrature over the log odds x = ln θ/(1 − θ), where its density is
     * θ<sup>a</sup>(1 − θ)<sup>b</sup>: smooth, with one peak.
     */
    private static final class Nodes {
        private static final Legendre RULE = Legendre.ofOrder(16);
        private static final int FEWEST_PANELS = 8;
        private static final double LONGEST_PANEL = 3;

        /** Where the density is e<sup>−{@value}</sup> of its peak, nothing is left. */
        private static final double NOTHING = 45;

        private static final int HALVINGS = 8;

        private final double[] chances;
        private final double[] rests;
        private final double[] logs;
        private final double[] logRests;
        private final double[] weights;
        private final double peak;
        private final double total;

        Nodes(Beta beta, double low, double high) {
            double from = logOdds(low);
            double to = logOdds(high);
            double top = Math.clamp(Math.log(beta.a() / beta.b()), from, to);
            peak = log(beta, top);
            double left = edge(beta, top, from, -1);
            double right = edge(beta, top, to, 1);
            int panels = Math.max(FEWEST_PANELS, (int) Math.ceil((right - left) / LONGEST_PANEL));
            int size = panels * RULE.order();
            chances = new double[size];
            rests = new double[size];
            logs = new double[size];
            logRests = new double[size];
            weights = new double[size];
            double half = (right - left) / panels / 2;
            double sum = 0;
            for (int i = 0; i < size; i++) {
                double x = left + (2 * (i / RULE.order()) + 1 + RULE.node(i % RULE.order())) * half;
                double small = Math.exp(-Math.abs(x));
                double log = Math.log1p(small);
                logs[i] = Math.min(x, 0) - log;
                logRests[i] = Math.min(-x, 0) - log;
                chances[i] = (x < 0 ? small : 1) / (1 + small);
                rests[i] = (x < 0 ? 1 : small) / (1 + small);
                double height = Math.exp(beta.a() * logs[i] + beta.b() * logRests[i] - peak);
                weights[i] = RULE.weight(i % RULE.order()) * half * height;
                sum += weights[i];
            }
            total = sum;
        }

        private static double logOdds(double theta) {
            return Math.log(theta) - Math.log1p(-theta);
        }

        /** Ln(1 + e<sup>x</sup>). */
        private static double logOnePlus(double x) {
            return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        }

        private static double log(Beta beta, double x) {
            return -beta.a() * logOnePlus(-x) - beta.b() * logOnePlus(x);
        }

        /** Where, from the top in a direction, nothing is left; at most the end of the interval. */
        private double edge(Beta beta, double top, double end, int direction) {
            if (log(beta, end) > peak - NOTHING) {
                return end;
            }
            double inside = top;
            double step = 1;
            while (log(beta, top + direction * step) > peak - NOTHING) {
                inside = top + direction * step;
                step *= 2;
            }
            double outside = top + direction * step;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (inside + outside) / 2;
                if (log(beta, middle) > peak - NOTHING) {
                    inside = middle;
                } else {
                    outside = middle;
                }
            }
            return direction * Math.min(direction * outside, direction * end);
        }

        double logMass() {
            return peak + Math.log(total);
        }

        private double likelihood(int node, boolean heads) {
            return heads ? chances[node] : rests[node];
        }

        double chance(boolean heads) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * likelihood(i, heads);
            }
            return sum / total;
        }

        double meanLog(boolean heads) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (heads ? logs[i] : logRests[i]);
            }
            return sum / total;
        }

        /** The mean over the belief after a flip of r − 1 − ln r, with r = before/after at θ: no term is negative, nothing cancels. */
        double lesson(boolean heads) {
            double chance = chance(heads);
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double likelihood = likelihood(i, heads);
                sum += weights[i] * likelihood * Excess.lessLog((chance - likelihood) / likelihood);
            }
            return sum / total / chance;
        }

        double noise(boolean heads) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum -= weights[i] * likelihood(i, heads) * (heads ? logs[i] : logRests[i]);
            }
            return sum / total / chance(heads);
        }
    }
}
