package kllab.core.inference;

import kllab.core.probability.Categorical;

/**
 * The models Q<sub>θ</sub> ∝ q<sub>i</sub>·e<sup>θi</sup> with one parameter, the tilt θ: with each outcome the odds against Q grow
 * by the factor e<sup>θ</sup>. An exponential family through Q (θ = 0); for two outcomes, all coins.
 *
 * @param base Q
 */
public record TiltedFamily(Categorical base) {
    /** A tilt beyond this leaves all but one outcome with a chance below 10⁻¹⁷ of their odds. */
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
     * The most likely tilt for data with these shares: the θ with the least KL(shares‖Q<sub>θ</sub>), which is where the mean of i
     * under Q<sub>θ</sub> is the mean of i in the data. −∞ or +∞ if only the first or the last outcome that Q has was seen; 0 if Q has
     * one outcome; NaN if something was seen that Q rules out, for then no tilt is better than another.
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
