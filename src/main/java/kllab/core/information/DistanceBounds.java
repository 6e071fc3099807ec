package kllab.core.information;

import kllab.core.probability.Categorical;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Upper bounds for the total variation distance, given KL in nats: √(KL/2) (Pinsker 1964) and √(1 − e<sup>−KL</sup>)
 * (Bretagnolle and Huber 1979). The first is tighter for small KL, the second never exceeds 1.
 *
 * @param kl KL(P‖Q), in nats
 * @param totalVariation the distance itself
 * @param hellingerSquared the squared Hellinger distance
 */
public record DistanceBounds(double kl, double totalVariation, double hellingerSquared) {
    /**
     * The bounds for a pair.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static DistanceBounds of(Categorical p, Categorical q) {
        return new DistanceBounds(
                Divergence.kl(p, q), Divergence.totalVariation(p, q), Divergence.hellingerSquared(p, q));
    }

    /** √(KL/2); trivial above 1. */
    public double pinsker() {
        return Math.sqrt(kl / 2);
    }

    /** √(1 − e<sup>−KL</sup>), at most 1. */
    public double bretagnolleHuber() {
        return Math.sqrt(-Math.expm1(-kl));
    }

    /** The distance divided by Pinsker's bound, from 0 to 1: close to 1 for close coins near ½; NaN if P = Q. */
    public double ratioToPinsker() {
        return totalVariation / pinsker();
    }

    /** Whether Pinsker's bound is the tighter one, or both are equal. */
    public boolean isPinskerTighter() {
        return pinsker() <= bretagnolleHuber();
    }

    /** The KL at which both bounds are equal, about 1.5936 nats: the root of x/2 = 1 − e<sup>−x</sup>. */
    public static double crossing() {
        return new BracketingNthOrderBrentSolver(1e-16, 1e-16, 1e-16, 5).solve(100, x -> x / 2 + Math.expm1(-x), 1, 2);
    }
}
