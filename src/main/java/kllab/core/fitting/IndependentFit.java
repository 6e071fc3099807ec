package kllab.core.fitting;

/**
 * Two normal unknowns P, each of mean 0 and standard deviation 1, which are correlated; and in their place Q, two that are independent
 * and equally wide: what mean-field variational inference does to a correlation.
 *
 * <p>With t = σ²/(1 − ρ²), KL(Q‖P) = I + t − 1 − ln t, and KL(P‖Q) = I + 1/σ² − 1 + ln σ², where I = −ln(1 − ρ²)/2 is the mutual information
 * of the two under P. So both cost I at their best, Q‖P with σ² = 1 − ρ², the variance of each given the other, and P‖Q with σ = 1, its
 * variance alone. In nats.
 *
 * @param correlation ρ, greater than −1 and less than 1
 * @param sigma the standard deviation of both parts of Q, greater than 0
 */
public record IndependentFit(double correlation, double sigma) {
    private static final double SLOWER = 0.85;
    private static final int STEPS = 40;
    private static final double ARRIVED = 1e-9;

    public IndependentFit {
        if (!(Math.abs(correlation) < 1 && sigma > 0 && Double.isFinite(sigma))) {
            throw new IllegalArgumentException(
                    "The correlation must be between -1 and 1 and sigma finite and positive, not " + correlation
                            + " and " + sigma + ".");
        }
    }

    /** 1 − ρ², without cancellation. */
    private double rest() {
        return (1 - correlation) * (1 + correlation);
    }

    /** The mutual information of the two: what every independent Q misses at least, in both directions. */
    public double mutualInformation() {
        return -Math.log(rest()) / 2 + 0.0;
    }

    /** The width with the least KL(Q‖P): that of each unknown once the other is known. */
    public double narrowest() {
        return Math.sqrt(rest());
    }

    /** KL(Q‖P) beyond the mutual information: the width is wrong. */
    public double reverseWaste() {
        return 2 * ofVariances(sigma * sigma / rest());
    }

    /** KL(Q‖P). */
    public double reverse() {
        return mutualInformation() + reverseWaste();
    }

    /** KL(P‖Q). */
    public double forward() {
        return mutualInformation() + 2 * ofVariances(1 / (sigma * sigma));
    }

    /** Widths on the way down from this one to the narrowest. */
    public double[] descent() {
        double far = Math.log(sigma / narrowest());
        int steps = Math.abs(far) < ARRIVED ? 0 : STEPS;
        double[] widths = new double[steps + 1];
        for (int i = 0; i < steps; i++) {
            widths[i] = i == 0 ? sigma : narrowest() * Math.exp(far * Math.pow(SLOWER, i));
        }
        widths[steps] = narrowest();
        return widths;
    }

    /** KL between two normal distributions of the same mean, by the ratio of their variances: (t − 1 − ln t)/2. */
    private static double ofVariances(double ratio) {
        double excess = ratio - 1;
        return Math.max(0, excess - Math.log1p(excess)) / 2;
    }

    /** The same with another width. */
    public IndependentFit with(double next) {
        return new IndependentFit(correlation, next);
    }
}
