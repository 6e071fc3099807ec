package kllab.core.coding;

import java.util.Arrays;
import java.util.Optional;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** The best and the worst assignment of given durations to outcomes. */
public final class Dealing {
    private Dealing() {}

    /**
     * The least mean duration under {@code p}: the more probable an outcome, the shorter its signal.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static double least(Categorical p, int[] durations) {
        int[] descending = sorted(durations);
        for (int i = 0; i < descending.length / 2; i++) {
            int swapped = descending[i];
            descending[i] = descending[descending.length - 1 - i];
            descending[descending.length - 1 - i] = swapped;
        }
        return mean(p, descending);
    }

    /**
     * The greatest mean duration under {@code p}: the more probable an outcome, the longer its signal.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static double greatest(Categorical p, int[] durations) {
        return mean(p, sorted(durations));
    }

    /**
     * Whether this assignment of the durations has the least mean under {@code p}: no more probable outcome takes
     * longer.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static boolean isLeast(Categorical p, int[] durations) {
        return bestSwap(p, durations).isEmpty();
    }

    /**
     * Whether this assignment of the durations has the greatest mean under {@code p}: no more probable outcome is
     * shorter.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static boolean isGreatest(Categorical p, int[] durations) {
        return isLeast(p, Arrays.stream(durations).map(t -> -t).toArray());
    }

    /**
     * Two outcomes whose durations should be swapped.
     *
     * @param likelier the more probable one, which becomes shorter
     * @param rarer the less probable one, which becomes longer
     * @param saved the decrease of the mean duration: (p − p′)(t − t′)
     */
    public record Swap(int likelier, int rarer, double saved) {}

    /**
     * The swap of two durations that saves most under {@code p}; empty if none saves anything, and then the assignment
     * is optimal. Among equals the first in the order of the outcomes.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static Optional<Swap> bestSwap(Categorical p, int[] durations) {
        requireOneEach(p, durations);
        Swap best = new Swap(-1, -1, 0);
        for (int i = 0; i < durations.length; i++) {
            for (int j = 0; j < durations.length; j++) {
                double more = p.probability(i) - p.probability(j);
                double longer = durations[i] - durations[j];
                if (more > 0 && more * longer > best.saved) {
                    best = new Swap(i, j, more * longer);
                }
            }
        }
        return best.likelier < 0 ? Optional.empty() : Optional.of(best);
    }

    private static int[] sorted(int[] durations) {
        int[] ascending = durations.clone();
        Arrays.sort(ascending);
        return ascending;
    }

    private static double mean(Categorical p, int[] durationsFromLeastLikely) {
        requireOneEach(p, durationsFromLeastLikely);
        double[] ascending = p.toArray();
        Arrays.sort(ascending);
        Sum sum = Sum.create();
        for (int i = 0; i < ascending.length; i++) {
            sum.addProduct(ascending[i], durationsFromLeastLikely[i]);
        }
        return sum.getAsDouble();
    }

    private static void requireOneEach(Categorical p, int[] durations) {
        if (p.size() != durations.length) {
            throw new IllegalArgumentException(
                    "Each of " + p.size() + " outcomes needs one duration, not " + durations.length + " in all.");
        }
    }
}
