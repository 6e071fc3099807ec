package kllab.core.inference;

import kllab.core.probability.Normal;

/**
 * A normal belief by its natural parameters, to which observations simply add.
 *
 * @param precision one over the variance, greater than 0
 * @param pull the precision times the mean
 */
public record NormalBelief(double precision, double pull) {
    /**
     * The belief with a mean and a variance.
     *
     * @throws IllegalArgumentException if the mean is not finite, or the variance not finite and greater than 0
     */
    public static NormalBelief of(double mean, double variance) {
        NormalNormal.requirePositive("variance", variance);
        NormalNormal.requireFinite("mean", mean);
        return new NormalBelief(1 / variance, mean / variance);
    }

    /** The mean. */
    public double mean() {
        return pull / precision;
    }

    /** The variance. */
    public double variance() {
        return 1 / precision;
    }

    /** The same as a density. */
    public Normal density() {
        return Normal.of(mean(), Math.sqrt(variance()));
    }
}
