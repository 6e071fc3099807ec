package kllab.core.bayes;

import java.util.Objects;
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
public final class CoinBelief implements Prediction {
    private static final BetaBernoulli WHOLE = new BetaBernoulli();
    private static final double ASYMPTOTIC = 16;

    private final Beta beta;
    private final double low;
    private final double high;
    private final @Nullable LogOddsNodes nodes;

    /** Not a number until a density is asked for. */
    private double logMass = Double.NaN;

    private CoinBelief(Beta beta, double low, double high) {
        this.beta = beta;
        this.low = low;
        this.high = high;
        nodes = low == 0 && high == 1 ? null : new LogOddsNodes(beta, low, high, 0);
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

    @Override
    public CoinBelief after(boolean heads) {
        return after(heads ? 1 : 0, heads ? 0 : 1);
    }

    /** What is predicted after these flips, and after as many as are said beyond them, one after another. */
    Prediction ahead(int heads, int tails, int flips) {
        return nodes == null
                ? after(heads, tails)
                : new LogOddsNodes(Beta.of(beta.a() + heads, beta.b() + tails), low, high, flips);
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
        if (Double.isNaN(logMass)) {
            logMass = logMass();
        }
        double log = power(beta.a() - 1, Math.log(theta)) + power(beta.b() - 1, Math.log1p(-theta));
        return Math.exp(log - logMass);
    }

    /** Where the density is greatest; at an end of the interval it may be infinite. */
    public double mode() {
        double heads = beta.a() - 1;
        double tails = beta.b() - 1;
        if (heads > 0 && tails > 0) {
            return Math.clamp(heads / (heads + tails), low, high);
        }
        return density(low) < density(high) ? high : low;
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

    @Override
    public double surprise(boolean heads) {
        return nodes == null ? -WHOLE.logPredictive(beta, heads) : nodes.surprise(heads);
    }

    @Override
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
}
