package kllab.core.bayes;

import kllab.core.probability.Normal;

/**
 * A normal belief about a number.
 *
 * @param mean the mean, finite
 * @param variance the variance, greater than 0
 */
public record NormalBelief(double mean, double variance) {
    /**
     * The belief with a mean and a variance.
     *
     * @throws IllegalArgumentException if the mean is not finite, or the variance not finite and greater than 0
     */
    public static NormalBelief of(double mean, double variance) {
        NormalNormal.requirePositive("variance", variance);
        NormalNormal.requireFinite("mean", mean);
        return new NormalBelief(mean, variance);
    }

    /** The same as a density. */
    public Normal density() {
        return Normal.of(mean, Math.sqrt(variance));
    }
}
