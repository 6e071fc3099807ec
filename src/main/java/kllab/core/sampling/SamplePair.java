package kllab.core.sampling;

import java.util.function.DoubleSupplier;

/**
 * A true distribution P and a belief Q from which samples can be drawn: how KL is estimated from samples, and how well.
 */
public sealed interface SamplePair permits CategoricalPair, NormalPair, ExponentialPair {
    /** KL(P‖Q) itself, in nats. */
    double kl();

    /** The exact moments of the estimator. */
    Moments moments(Estimator estimator);

    /**
     * ln p(x)/q(x) for successive draws x from P, in nats: the same ones for the same seed.
     *
     * @param seed any number
     */
    DoubleSupplier logRatios(long seed);

    /**
     * The variance of k3 = r − 1 + l, with r = q/p: Var r + Var l + 2 Cov(r, l), where Var r = χ²(Q‖P) and
     * Cov(r, l) = −KL(Q‖P) − KL(P‖Q). Loses digits for pairs that nearly coincide; +∞ where a part of it overflows.
     */
    static double varianceOfK3(double chi2QP, double varianceOfK1, double jeffreys) {
        return greatest(Math.max(0, chi2QP + varianceOfK1 - 2 * jeffreys));
    }

    /** Replaces NaN by +∞: the variance of k2 and its bias are of a higher order than KL, so ∞ − ∞ means overflow. */
    static double greatest(double number) {
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }
}
