package kllab.core.information;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kllab.core.probability.Categorical;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The probability that a coin with success probability p has at least a fraction a ≥ p of successes in n throws. It
 * decays like e<sup>−n·KL(a‖p)</sup>, which is also an upper bound (Chernoff 1952; Sanov's theorem of 1957 for a coin).
 * Information in nats.
 *
 * @param chance p, greater than 0 and less than 1
 * @param share a, from p to 1
 * @param throwsInAll n, at least 1
 */
public record LargeDeviation(double chance, double share, int throwsInAll) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming what is out of range
     */
    public LargeDeviation {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("The probability must be between 0 and 1, not " + chance + ".");
        }
        if (!(share >= chance && share <= 1)) {
            throw new IllegalArgumentException(
                    "The fraction must be between the probability and 1, not " + share + ".");
        }
        if (throwsInAll < 1) {
            throw new IllegalArgumentException("There must be at least one throw, not " + throwsInAll + ".");
        }
    }

    /** Of {@code n} throws of a coin with {@code chance}, at least the {@code share}. */
    public static LargeDeviation of(double chance, double share, int n) {
        return new LargeDeviation(chance, share, n);
    }

    /** The least number of successes that reaches the fraction: ⌈a·n⌉, with a taken as its decimal representation. */
    public int successes() {
        return BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(throwsInAll))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** KL(a‖p) = a ln(a/p) + (1 − a) ln((1 − a)/(1 − p)): the rate at which the probability falls. */
    public double rate() {
        return Divergence.kl(Categorical.of(share, 1 - share), Categorical.of(chance, 1 - chance));
    }

    /** e<sup>−n·KL(a‖p)</sup>: an upper bound of the probability. */
    public double chernoffBound() {
        return Math.exp(-throwsInAll * rate());
    }

    /** The exact probability; may underflow to 0 where its logarithm does not. */
    public double probability() {
        return Math.exp(logProbability());
    }

    /**
     * The logarithm of the exact probability, summed from the most probable number of successes on: each term is the
     * previous one times (n − k)/(k + 1)·p/(1 − p).
     */
    public double logProbability() {
        int k = successes();
        double odds = chance / (1 - chance);
        double ratio = 1;
        double sum = 0;
        for (int i = k; i <= throwsInAll && ratio > 1e-18 * sum; i++) {
            sum += ratio;
            ratio *= (double) (throwsInAll - i) / (i + 1) * odds;
        }
        double first = BinomialDistribution.of(throwsInAll, chance).logProbability(k);
        return Math.min(0, first + Math.log(sum));
    }

    /** −ln(probability)/n, which tends to {@link #rate} from above. */
    public double observedRate() {
        return -logProbability() / throwsInAll;
    }
}
