package kllab.core.coding;

import java.util.Arrays;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** The best and the worst that can be made of given durations by choosing which outcome gets which. */
public final class Dealing {
    private Dealing() {}

    /**
     * The least mean duration under {@code p}: the likelier an outcome, the shorter its signal.
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
     * The greatest mean duration under {@code p}: the likelier an outcome, the longer its signal.
     *
     * @throws IllegalArgumentException if there is not one duration for each outcome
     */
    public static double greatest(Categorical p, int[] durations) {
        return mean(p, sorted(durations));
    }

    private static int[] sorted(int[] durations) {
        int[] ascending = durations.clone();
        Arrays.sort(ascending);
        return ascending;
    }

    private static double mean(Categorical p, int[] durationsFromLeastLikely) {
        if (p.size() != durationsFromLeastLikely.length) {
            throw new IllegalArgumentException("Each of " + p.size() + " outcomes needs one duration, not "
                    + durationsFromLeastLikely.length + " in all.");
        }
        double[] ascending = p.toArray();
        Arrays.sort(ascending);
        Sum sum = Sum.create();
        for (int i = 0; i < ascending.length; i++) {
            sum.addProduct(ascending[i], durationsFromLeastLikely[i]);
        }
        return sum.getAsDouble();
    }
}
