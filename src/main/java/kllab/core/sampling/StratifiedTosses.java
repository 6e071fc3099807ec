package kllab.core.sampling;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Tosses of a coin as even as whole numbers allow: of n tosses, the nearest whole number to n·p are heads, in random order.
 * With the same seed, a small change of p turns over single tosses (common random numbers). Immutable.
 */
public final class StratifiedTosses {
    private final double[] uniform;

    private StratifiedTosses(double... uniform) {
        this.uniform = uniform;
    }

    /**
     * The uniform numbers (i + ½)/n, in random order.
     *
     * @param count n, at least 1
     * @param seed the same seed gives the same order
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static StratifiedTosses of(int count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("There must be at least one toss, not " + count + ".");
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int[] order = PermutationSampler.natural(count);
        PermutationSampler.shuffle(random, order);
        double[] uniform = new double[count];
        for (int i = 0; i < count; i++) {
            uniform[i] = (order[i] + 0.5) / count;
        }
        return new StratifiedTosses(uniform);
    }

    /** n. */
    public int count() {
        return uniform.length;
    }

    /** The number in (0, 1) that decides a toss: a head for every coin with a greater probability of heads. */
    public double uniform(int toss) {
        return uniform[toss];
    }

    /** Whether a toss is a head, for a coin with this probability of heads. */
    public boolean isHead(int toss, double p) {
        return uniform[toss] < p;
    }

    /** The number of heads: n·p to the nearest whole number, a half rounded down. */
    public int heads(double p) {
        int heads = 0;
        for (double u : uniform) {
            heads += u < p ? 1 : 0;
        }
        return heads;
    }

    /**
     * What all of them cost together; a side that does not come up costs nothing, whatever its length.
     *
     * @param head the length of a head, 0 to ∞, in any unit
     * @param tail that of a tail
     */
    public double cost(double p, double head, double tail) {
        int heads = heads(p);
        return (heads == 0 ? 0 : heads * head) + (heads == count() ? 0 : (count() - heads) * tail);
    }
}
