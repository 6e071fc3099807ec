package kllab.core.fitting;

import kllab.core.fitting.GaussianFit.Cells;
import kllab.core.probability.Normal;

/**
 * KL(P‖Q) = ln σ + ln √(2π) + (v + (m − μ)²)/2σ² − H(P), which depends on P only through its mean, its variance and its
 * entropy.
 *
 * @param mean m
 * @param variance v
 * @param entropy H(P), in nats
 */
record ForwardObjective(double mean, double variance, double entropy) implements Objective {
    @Override
    public Local at(double mu, double sigma) {
        double shift = (mean - mu) / sigma;
        double spread = variance / sigma / sigma + shift * shift;
        return new Local(
                mu,
                sigma,
                value(mu, sigma),
                -shift / sigma,
                1 - spread,
                1 / sigma / sigma,
                2 * shift / sigma,
                2 * spread);
    }

    private double value(double mu, double sigma) {
        double shift = (mean - mu) / sigma;
        double spread = variance / sigma / sigma + shift * shift;
        return Math.log(sigma) + Normal.LOG_ROOT_2_PI + spread / 2 - entropy;
    }

    /** The values at the centres of cells, one row per σ; none is negative. */
    double[][] grid(Cells cells, double... sigmas) {
        double[][] grid = new double[sigmas.length][cells.count()];
        for (int row = 0; row < sigmas.length; row++) {
            for (int i = 0; i < cells.count(); i++) {
                grid[row][i] = Math.max(0, value(cells.middle(i), sigmas[row]));
            }
        }
        return grid;
    }
}
