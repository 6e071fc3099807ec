package kllab.core.sampling;

import kllab.core.numeric.Excess;

/**
 * Estimators of KL(P‖Q) from one draw x of P, as functions of l = ln p(x)/q(x) in nats (Schulman 2020). Their means
 * over many draws estimate KL.
 */
public enum Estimator {
    /** l itself: unbiased, often negative. */
    K1 {
        @Override
        public double value(double logRatio) {
            return logRatio;
        }
    },
    /** l²/2: never negative, biased, good for close pairs. */
    K2 {
        @Override
        public double value(double logRatio) {
            return logRatio * logRatio / 2;
        }
    },
    /** q/p − 1 + l: never negative, and unbiased if P covers Q; its variance may be infinite. */
    K3 {
        @Override
        public double value(double logRatio) {
            return Excess.expLess(-logRatio);
        }
    };

    /** The estimate from a draw with this ln p/q, in nats. */
    public abstract double value(double logRatio);
}
