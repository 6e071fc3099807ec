package kllab.core.information;

import kllab.core.probability.Categorical;

/**
 * From P to R via Q: KL does not satisfy the triangle inequality, because the detour can be shorter. It always is if Q
 * is a mixture of P and R. Information in nats.
 *
 * @param direct KL(P‖R)
 * @param firstLeg KL(P‖Q)
 * @param secondLeg KL(Q‖R)
 */
public record Detour(double direct, double firstLeg, double secondLeg) {
    /**
     * The three divergences.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Detour of(Categorical p, Categorical q, Categorical r) {
        return new Detour(Divergence.kl(p, r), Divergence.kl(p, q), Divergence.kl(q, r));
    }

    /**
     * The same for three normal distributions with the same standard deviation: KL is (μ − ν)²/2σ², and a square
     * violates the triangle inequality.
     *
     * @param sigma greater than 0
     * @throws IllegalArgumentException if {@code sigma} is not greater than 0
     */
    public static Detour ofNormals(double p, double q, double r, double sigma) {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("The standard deviation must be greater than 0, not " + sigma + ".");
        }
        return new Detour(halfSquare((p - r) / sigma), halfSquare((p - q) / sigma), halfSquare((q - r) / sigma));
    }

    private static double halfSquare(double x) {
        return x * x / 2;
    }

    /** The saving by the detour: KL(P‖R) − KL(P‖Q) − KL(Q‖R), of either sign; −∞, or NaN if both are infinite. */
    public double excess() {
        return direct - firstLeg - secondLeg;
    }

    /** Whether the detour is shorter; false if the direct KL is infinite, since then the detour is infinite, too. */
    public boolean isShorter() {
        return excess() > 0;
    }
}
