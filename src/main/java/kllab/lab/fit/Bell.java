package kllab.lab.fit;

import kllab.core.fitting.FittedNormal;

/**
 * What a chart shows of a normal distribution, of a hump or of Q, and what hands take of it: its top and its flank.
 *
 * @param height at its mean
 */
record Bell(double mean, double sigma, double height) {
    private static final double ROOT_E = Math.exp(-0.5);

    static Bell of(Hump hump) {
        return new Bell(hump.mean(), hump.sigma(), hump.height());
    }

    static Bell of(FittedNormal q) {
        return new Bell(q.mu(), q.sigma(), peak(q.sigma()));
    }

    /** The greatest density of a normal distribution. */
    static double peak(double sigma) {
        return 1 / (sigma * Math.sqrt(2 * Math.PI));
    }

    double density(double x) {
        double z = (x - mean) / sigma;
        return Math.exp(-z * z / 2) * height;
    }

    /** One standard deviation to the right, or to the left if that would be beyond the end of the axis. */
    double flank(double end) {
        return mean + sigma <= end ? mean + sigma : mean - sigma;
    }

    double flankHeight() {
        return height * ROOT_E;
    }
}
