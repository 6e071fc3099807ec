package kllab.core.information;

import java.util.Arrays;
import java.util.Optional;
import kllab.core.probability.Categorical;

/**
 * All distributions X whose mean of a score is at least an amount: a convex set. Its edge, where the mean is that amount, is a linear
 * family.
 *
 * @param scores of the outcomes, finite; the array is not changed
 * @param least the amount
 */
@SuppressWarnings("ArrayRecordComponent") // callers share constants
public record HalfSpace(double[] scores, double least) {
    /** A greater tilt multiplies the odds of outcomes whose scores differ by 1 by less than 10⁻¹⁷. */
    private static final double STEEPEST = 4e3;

    private static final int HALVINGS = 90;

    /** The mean of the score. */
    public double mean(Categorical x) {
        double mean = 0;
        for (int i = 0; i < scores.length; i++) {
            mean += scores[i] * x.probability(i);
        }
        return mean;
    }

    public boolean contains(Categorical x) {
        return mean(x) >= least;
    }

    /** A distribution moved straight to the edge, measured with a ruler; empty if that is outside all distributions. */
    public Optional<Categorical> onEdge(Categorical x) {
        double centre = Arrays.stream(scores).average().orElse(0);
        double square = Arrays.stream(scores)
                .map(score -> (score - centre) * (score - centre))
                .sum();
        double step = (least - mean(x)) / square;
        double[] moved = new double[scores.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = x.probability(i) + step * (scores[i] - centre);
            if (!(moved[i] >= 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(Categorical.of(moved));
    }

    /**
     * The member X with the least KL(X‖P), the information projection (Csiszár 1975): P itself if it is a member, and otherwise P tilted by
     * e<sup>θ·score</sup> as much as is needed to reach the edge. With it KL(X‖P) ≥ KL(X‖closest) + KL(closest‖P) for all members, with equality
     * on the edge. Empty if all members have an outcome that P rules out.
     */
    public Optional<Categorical> closestTo(Categorical p) {
        if (contains(p)) {
            return Optional.of(p);
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            highest = p.isPossible(i) ? Math.max(highest, scores[i]) : highest;
        }
        if (highest < least) {
            return Optional.empty();
        }
        if (highest == least) {
            return Optional.of(highestOf(p, highest));
        }
        double low = 0;
        double high = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(tilted(p, middle)) < least) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(tilted(p, high));
    }

    private Categorical highestOf(Categorical p, double highest) {
        double[] weights = p.toArray();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = scores[i] == highest ? weights[i] : 0;
        }
        return Categorical.of(weights);
    }

    private Categorical tilted(Categorical p, double theta) {
        double[] logs = new double[p.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = p.logProbability(i) + theta * scores[i];
        }
        return Categorical.ofLogWeights(logs);
    }
}
