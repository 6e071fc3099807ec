package kllab.core.sampling;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Draws from the standard normal distribution, one from each of n equally likely parts of the line, in random order.
 * Each by itself is a normal draw; together they cover the distribution more evenly than independent draws.
 */
public final class StratifiedNormal {
    private StratifiedNormal() {}

    /**
     * The draws.
     *
     * @param count n, at least 1
     * @param seed the same seed gives the same draws
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static double[] draws(int count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("There must be at least one draw, not " + count + ".");
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] draws = new double[count];
        for (int i = 0; i < count; i++) {
            double drawn = normal.inverseCumulativeProbability((i + random.nextDouble()) / count);
            int place = random.nextInt(i + 1); // Fisher and Yates, inside out
            draws[i] = draws[place];
            draws[place] = Math.clamp(drawn, -FARTHEST, FARTHEST);
        }
        return draws;
    }

    /** The value for a uniform draw of 0: the quantile of the smallest positive uniform number. */
    private static final double FARTHEST = 8.3;
}
