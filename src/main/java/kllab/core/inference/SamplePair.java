package kllab.core.inference;

import java.util.function.DoubleSupplier;

/** A truth P and a belief Q of which draws can be compared: how KL is estimated from samples, and how well. */
public sealed interface SamplePair permits CategoricalPair, NormalPair, ExponentialPair {
    /** KL(P‖Q) itself, in nats. */
    double kl();

    /** What the estimator does on average. */
    Moments moments(Estimator estimator);

    /**
     * ln p(x)/q(x) for one draw x from P after another, in nats: the same ones for the same seed.
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

    /** The variance of k2 and its mean less KL are of a higher order than KL: where they come out as ∞ − ∞ they are too great. */
    static double greatest(double number) {
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
    }
}
