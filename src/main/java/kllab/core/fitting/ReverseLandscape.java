package kllab.core.fitting;

import java.util.HashMap;
import java.util.Map;
import kllab.core.fitting.GaussianFit.Cells;
import kllab.core.probability.Normal;

/**
 * KL(Q‖P) over a grid of normal Q. For one σ, the mean of V = −ln p under Q is V convolved with a Gaussian of width σ.
 * So a whole row of the grid shares the same few values of V, which is a hundred times as fast as an integral for every
 * cell. The trapezoidal rule is exact for smooth functions; where ln p turns sharply between two parts, the error is
 * well below a thousandth.
 */
final class ReverseLandscape {
    /** Steps per standard deviation. */
    private static final int FINENESS = 12;

    /** The number of standard deviations of Q beyond which nothing is visible on a map. */
    private static final double REACH = 6.5;

    private ReverseLandscape() {}

    /** One row per σ; none of the values is negative. */
    static double[][] of(Potential potential, Cells cells, double... sigmas) {
        Map<Integer, Double> widest = new HashMap<>();
        for (double sigma : sigmas) {
            widest.merge(perCell(cells, sigma), sigma, Math::max);
        }
        Map<Integer, Lattice> lattices = new HashMap<>();
        double[][] grid = new double[sigmas.length][];
        for (int row = 0; row < sigmas.length; row++) {
            int perCell = perCell(cells, sigmas[row]);
            Lattice lattice = lattices.computeIfAbsent(
                    perCell, fine -> Lattice.of(potential, cells, fine, widest.getOrDefault(fine, 0.0)));
            grid[row] = lattice.row(sigmas[row], cells.count());
        }
        return grid;
    }

    /** How many values of V a cell needs for Q of that width. */
    private static int perCell(Cells cells, double sigma) {
        return (int) Math.ceil(FINENESS * cells.width() / sigma);
    }

    /** V at equal steps, which include the centres of all cells. */
    private static final class Lattice {
        private final double[] values;
        private final double step;
        private final int perCell;

        /** The number of values before the centre of the first cell. */
        private final int margin;

        private Lattice(double[] values, double step, int perCell, int margin) {
            this.values = values;
            this.step = step;
            this.perCell = perCell;
            this.margin = margin;
        }

        static Lattice of(Potential potential, Cells cells, int perCell, double sigma) {
            double step = cells.width() / perCell;
            int margin = (int) Math.ceil(REACH * sigma / step);
            double[] values = new double[2 * margin + (cells.count() - 1) * perCell + 1];
            double[] both = new double[2];
            for (int i = 0; i < values.length; i++) {
                potential.at(cells.middle(0) + (i - margin) * step, both);
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

        /** One half of the Gaussian kernel, centre first; both halves together add up to 1. */
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
