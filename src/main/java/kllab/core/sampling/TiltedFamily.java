package kllab.core.sampling;

import kllab.core.probability.Categorical;

/**
 * The models Q<sub>θ</sub> ∝ q<sub>i</sub>·e<sup>θi</sup> with one parameter, the tilt θ: from each outcome to the
 * next, the ratio to Q grows by the factor e<sup>θ</sup>. An exponential family through Q (θ = 0); for two outcomes,
 * all coins.
 *
 * @param base Q
 */
public record TiltedFamily(Categorical base) {
    /** A greater tilt multiplies the odds of all but one outcome by less than 10⁻¹⁷. */
    public static final double STEEPEST = 40;

    private static final int HALVINGS = 80;

    /** Q<sub>θ</sub>; Q itself for 0. */
    public Categorical at(double theta) {
        if (theta == 0) {
            return base;
        }
        double[] logs = new double[base.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = base.logProbability(i) + theta * i;
        }
        return Categorical.ofLogWeights(logs);
    }

    /**
     * The tilt of maximum likelihood for data with this empirical distribution: the θ with the least
     * KL(P̂‖Q<sub>θ</sub>), for which the mean of i under Q<sub>θ</sub> is the mean of i in the data. −∞ or +∞ if only
     * the first or the last outcome that Q has was seen; 0 if Q has one outcome; NaN if an outcome was seen that Q
     * rules out, since then all likelihoods are 0.
     */
    public double mostLikely(Categorical shares) {
        base.requireSameSize(shares);
        int first = base.size();
        int last = -1;
        for (int i = 0; i < base.size(); i++) {
            if (base.isPossible(i)) {
                first = Math.min(first, i);
                last = i;
            } else if (shares.isPossible(i)) {
                return Double.NaN;
            }
        }
        double wanted = mean(shares);
        if (first == last) {
            return 0;
        }
        if (shares.complement(first) == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return shares.complement(last) == 0 ? Double.POSITIVE_INFINITY : solve(wanted);
    }

    /** The mean grows with θ. */
    private double solve(double wanted) {
        double low = -STEEPEST;
        double high = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(at(middle)) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double mean(Categorical distribution) {
        double mean = 0;
        for (int i = 0; i < distribution.size(); i++) {
            mean += i * distribution.probability(i);
        }
        return mean;
    }
}
