package kllab.core.inference;

import java.util.Arrays;
import kllab.core.inference.GaussianFit.Cells;
import kllab.core.probability.Normal;

/**
 * KL(Q‖P) over a grid of normal Q. For one σ, the mean of V = −ln p under Q is V blurred by σ, so that a whole row of the grid
 * shares the same few values of V: a hundred times as fast as an integral for every cell. Sums over equal steps are exact
 * for smooth functions; where ln p turns sharply between two parts, the error is a small part of a thousandth.
 */
final class ReverseLandscape {
    /** Steps to a standard deviation. */
    private static final int FINENESS = 12;

    /** Beyond so many standard deviations of Q nothing is left that a map shows. */
    private static final double REACH = 6.5;

    private ReverseLandscape() {}

    /** A row for each σ; none of the values is negative. */
    static double[][] of(ReverseObjective objective, Cells cells, double... sigmas) {
        double widest = Arrays.stream(sigmas).max().orElse(0);
        Lattice wide = Lattice.of(objective, cells, 1, widest);
        double[][] grid = new double[sigmas.length][];
        for (int row = 0; row < sigmas.length; row++) {
            double sigma = sigmas[row];
            int perCell = (int) Math.ceil(FINENESS * cells.width() / sigma);
            Lattice lattice = perCell == 1 ? wide : Lattice.of(objective, cells, perCell, sigma);
            grid[row] = lattice.row(sigma, cells.count());
        }
        return grid;
    }

    /** V at equal steps, which the middles of all cells are among. */
    private static final class Lattice {
        private final double[] values;
        private final double step;
        private final int perCell;

        /** How many values stand before the middle of the first cell. */
        private final int margin;

        private Lattice(double[] values, double step, int perCell, int margin) {
            this.values = values;
            this.step = step;
            this.perCell = perCell;
            this.margin = margin;
        }

        static Lattice of(ReverseObjective objective, Cells cells, int perCell, double sigma) {
            double step = cells.width() / perCell;
            int margin = (int) Math.ceil(REACH * sigma / step);
            double[] values = new double[2 * margin + (cells.count() - 1) * perCell + 1];
            double[] both = new double[2];
            for (int i = 0; i < values.length; i++) {
                objective.potential(cells.middle(0) + (i - margin) * step, both);
                values[i] = both[0];
            }
            return new Lattice(values, step, perCell, margin);
        }

        double[] row(double sigma, int count) {
            int stride = Math.max(1, (int) (sigma / FINENESS / step));
            double[] kernel = kernel(sigma, stride * step);
            double[] row = new double[count];
            double constant = Math.log(sigma) + Normal.LOG_ROOT_2_PI + 0.5;
            for (int i = 0; i < count; i++) {
                row[i] = Math.max(0, blurred(margin + i * perCell, kernel, stride) - constant);
            }
            return row;
        }

        private double blurred(int middle, double[] kernel, int stride) {
            double sum = kernel[0] * values[middle];
            for (int j = 1; j < kernel.length; j++) {
                sum += kernel[j] * (values[middle - j * stride] + values[middle + j * stride]);
            }
            return sum;
        }

        /** One half of the bell, middle first; both halves together add up to 1. */
        private static double[] kernel(double sigma, double step) {
            double[] kernel = new double[(int) (REACH * sigma / step) + 1];
            double total = 0;
            for (int j = 0; j < kernel.length; j++) {
                double z = j * step / sigma;
                kernel[j] = Math.exp(-z * z / 2);
                total += j == 0 ? kernel[j] : 2 * kernel[j];
            }
            for (int j = 0; j < kernel.length; j++) {
                kernel[j] /= total;
            }
            return kernel;
        }
    }
}
