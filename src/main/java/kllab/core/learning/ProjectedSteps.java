package kllab.core.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Plain gradient steps against linear losses, each projected back onto the probabilities (Zinkevich 2003): the w that minimises
 * η⟨loss, w⟩ + ‖w − old‖²/2. {@link MirrorStep} has KL in place of half the squared length. Immutable.
 */
public final class ProjectedSteps {
    private final double[][] weights;

    private ProjectedSteps(double[][] weights) {
        this.weights = weights;
    }

    /**
     * Takes a step against each of the losses.
     *
     * @param rate η, finite and greater than 0
     * @param first the weights before the first step
     * @param losses a row per step, a finite number per weight
     * @throws IllegalArgumentException if a number is invalid or a row has another length
     */
    public static ProjectedSteps of(double rate, Categorical first, double[][] losses) {
        MirrorStep.requireRate(rate);
        List<double[]> all = new ArrayList<>();
        all.add(first.toArray());
        for (double[] row : losses) {
            MirrorStep.requireFinite(row);
            if (row.length != first.size()) {
                throw new IllegalArgumentException(
                        "A step over " + first.size() + " weights needs as many losses, not " + row.length + ".");
            }
            double[] next = all.getLast().clone();
            for (int i = 0; i < next.length; i++) {
                next[i] -= rate * row[i];
            }
            all.add(project(next));
        }
        return new ProjectedSteps(all.toArray(double[][]::new));
    }

    /**
     * The rate with the least bound of the regret against a single weight, from equal weights, for losses in [0, 1]: the bound is
     * D²/(2η) + ηG²T/2, where D is the way from the middle to a corner and G the greatest length of losses less their mean.
     */
    public static double bestRate(int size, int steps) {
        return Math.sqrt((1 - 1.0 / size) / (steepestSquared(size) * steps));
    }

    private static double steepestSquared(int size) {
        int half = size / 2;
        return (double) half * (size - half) / size;
    }

    /**
     * The probabilities with the least straight distance from a point: what is greater than a level, less this level. The greatest
     * coordinates are above it; how many are is found from them in order (Held, Wolfe and Crowder 1974).
     */
    public static double[] project(double... point) {
        double greatest = Arrays.stream(point).max().orElseThrow();
        double[] sorted = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            sorted[i] = point[i] - greatest; // so no digits are lost far away from the probabilities
        }
        Arrays.sort(sorted);
        Sum sum = Sum.of(-1);
        double level = 0;
        for (int k = 1; k <= sorted.length; k++) {
            double next = sorted[sorted.length - k];
            sum.add(next);
            double wanted = sum.getAsDouble() / k;
            if (next <= wanted) {
                break;
            }
            level = wanted;
        }
        double[] nearest = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            nearest[i] = Math.max(0, point[i] - greatest - level);
        }
        return nearest;
    }

    /** The number of steps. */
    public int steps() {
        return weights.length - 1;
    }

    /** One of the weights after so many steps. */
    public double weight(int step, int i) {
        return weights[step][i];
    }

    /** The regret against fixed weights after each step, and 0 before the first. */
    public double[] regrets(Categorical against, double[][] losses) {
        double[] regrets = new double[weights.length];
        for (int step = 1; step < weights.length; step++) {
            regrets[step] = regrets[step - 1];
            for (int i = 0; i < against.size(); i++) {
                regrets[step] += (weights[step - 1][i] - against.probability(i)) * losses[step - 1][i];
            }
        }
        return regrets;
    }
}
