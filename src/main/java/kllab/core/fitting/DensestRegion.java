package kllab.core.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.core.probability.Normal;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The highest density region of a mixture of normal distributions (Hyndman 1996): the smallest set with a given
 * probability, which consists of all x whose density is above a threshold. The mixture almost never produces values
 * outside. Between a mode and a minimum the density is monotonic, so the edges are roots, found to 12 digits.
 * Immutable.
 */
public final class DensestRegion {
    private static final int MOST_STEPS = 100;
    private static final double RESOLUTION = 1e-12;
    private static final double CUT_RESOLUTION = 1e-11;
    private static final double ROOT_2 = Math.sqrt(2);

    private final LineFrame frame;
    private final double[] edges; // in the frame: where the region begins, ends, begins again, …

    private DensestRegion(LineFrame frame, double... edges) {
        this.frame = frame;
        this.edges = edges;
    }

    /**
     * The region.
     *
     * @param modes the modes of the density, in the frame, from left to right
     * @param shares the weights of the parts
     * @param outside how much of the mixture stays outside, between 0 and 1
     */
    static DensestRegion of(
            LineFrame frame,
            ReverseObjective objective,
            double[] shares,
            List<Normal> parts,
            double[] modes,
            double outside) {
        Contour contour = new Contour(objective, modes, valleys(objective, modes));
        double highest = Arrays.stream(modes).map(contour::depth).min().orElseThrow();
        double low = highest;
        double step = 1;
        while (outside(contour.edges(highest + step), shares, parts) > outside) {
            low = highest + step;
            step *= 2;
        }
        double cut = new BracketingNthOrderBrentSolver(CUT_RESOLUTION, 5)
                .solve(
                        MOST_STEPS,
                        depth -> Math.log(outside(contour.edges(depth), shares, parts) / outside),
                        low,
                        highest + step);
        return new DensestRegion(frame, contour.edges(cut));
    }

    private static double outside(double[] edges, double[] shares, List<Normal> parts) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k] * outside(edges, parts.get(k));
        }
        return sum;
    }

    private static double outside(double[] edges, Normal q) {
        double sum = 0;
        double from = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= edges.length; i += 2) {
            double to = i < edges.length ? (edges[i] - q.mu()) / q.sigma() : Double.POSITIVE_INFINITY;
            sum += ErfDifference.value(from / ROOT_2, to / ROOT_2) / 2;
            from = i < edges.length ? (edges[i + 1] - q.mu()) / q.sigma() : to;
        }
        return sum;
    }

    /** The minima between neighbouring modes. */
    private static double[] valleys(ReverseObjective objective, double[] modes) {
        double[] valleys = new double[modes.length - 1];
        for (int i = 0; i < valleys.length; i++) {
            double falling = modes[i];
            double rising = modes[i + 1];
            while (rising - falling > RESOLUTION * (1 + Math.abs(falling))) {
                double middle = (falling + rising) / 2;
                if (objective.slope(middle) > 0) {
                    falling = middle;
                } else {
                    rising = middle;
                }
            }
            valleys[i] = (falling + rising) / 2;
        }
        return valleys;
    }

    /** Whether the region contains {@code x}. */
    public boolean contains(double x) {
        double u = frame.in(x);
        int passed = 0;
        while (passed < edges.length && edges[passed] <= u) {
            passed++;
        }
        return passed % 2 == 1;
    }

    /**
     * The probability of the outside under a normal distribution, 0 to 1.
     *
     * @throws IllegalArgumentException if {@code mu} is not finite or {@code sigma} not finite and greater than 0
     */
    public double outside(double mu, double sigma) {
        return Math.min(1, outside(edges, frame.in(Normal.of(mu, sigma))));
    }

    /** The points at which the density equals a threshold. Depths are −ln p. */
    private static final class Contour {
        private final ReverseObjective objective;
        private final double[] modes;
        private final double[] valleys;
        private final double[] both = new double[2];

        Contour(ReverseObjective objective, double[] modes, double[] valleys) {
            this.objective = objective;
            this.modes = modes;
            this.valleys = valleys;
        }

        double depth(double x) {
            objective.potential(x, both);
            return both[0];
        }

        double[] edges(double cut) {
            List<Double> edges = new ArrayList<>();
            for (int i = 0; i < modes.length; i++) {
                if (depth(modes[i]) < cut) {
                    if (i == 0 || depth(valleys[i - 1]) > cut) {
                        edges.add(crossing(modes[i], i == 0 ? beyond(modes[i], -1, cut) : valleys[i - 1], cut));
                    }
                    boolean last = i == modes.length - 1;
                    if (last || depth(valleys[i]) > cut) {
                        edges.add(crossing(modes[i], last ? beyond(modes[i], 1, cut) : valleys[i], cut));
                    }
                }
            }
            return edges.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /** A point on that side of the outermost mode where the density is below the threshold. */
        private double beyond(double mode, int side, double cut) {
            double step = 1;
            while (depth(mode + side * step) <= cut) {
                step *= 2;
            }
            return mode + side * step;
        }

        /** Newton's method, with a bisection where it would leave the bracket. */
        private double crossing(double dense, double thin, double cut) {
            double within = dense;
            double without = thin;
            double x = (dense + thin) / 2;
            for (int i = 0; i < MOST_STEPS; i++) {
                objective.potential(x, both);
                double excess = both[0] - cut;
                if (excess < 0) {
                    within = x;
                } else {
                    without = x;
                }
                double next = x - excess / both[1];
                boolean inside = (next - within) * (next - without) < 0;
                double moved = inside ? next : (within + without) / 2;
                if (Math.abs(moved - x) < RESOLUTION * (1 + Math.abs(x))) {
                    return moved;
                }
                x = moved;
            }
            return x;
        }
    }
}
