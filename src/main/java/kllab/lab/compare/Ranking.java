package kllab.lab.compare;

import kllab.core.information.Comparison;
import org.apache.commons.numbers.core.Sum;

/** The outcomes with the largest contributions of a comparison, found in one pass, on first use. */
final class Ranking {
    /** The number of outcomes ranked. */
    static final int KEPT = 4;

    private final Comparison comparison;
    private final int[] largest = new int[KEPT];
    private final double[] sizes = new double[KEPT];
    private int count = -1;
    private int greatest;
    private double positives;

    Ranking(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The number of outcomes ranked: all, or {@link #KEPT}. */
    int count() {
        rank();
        return count;
    }

    /** The outcome at a place in the order of absolute contributions; 0 is the largest. */
    int largest(int place) {
        rank();
        return largest[place];
    }

    /** Whether an outcome is among the {@code first} largest. */
    boolean isAmong(int outcome, int first) {
        rank();
        int place = Math.min(first, count) - 1;
        while (place >= 0 && largest[place] != outcome) {
            place--;
        }
        return place >= 0;
    }

    /** The outcome with the greatest contribution. */
    int greatest() {
        rank();
        return greatest;
    }

    /** The sum of the positive contributions. */
    double positives() {
        rank();
        return positives;
    }

    private void rank() {
        if (count >= 0) {
            return;
        }
        count = 0;
        double most = Double.NEGATIVE_INFINITY;
        Sum sum = Sum.create();
        for (int i = 0; i < comparison.size(); i++) {
            double share = comparison.contribution(i);
            if (share > 0) {
                sum.add(share);
            }
            if (share > most) {
                most = share;
                greatest = i;
            }
            double size = Math.abs(share);
            if (count < KEPT || size > sizes[KEPT - 1]) {
                insert(i, size);
            }
        }
        positives = sum.getAsDouble();
    }

    private void insert(int outcome, double size) {
        int at = Math.min(count, KEPT - 1);
        while (at > 0 && size > sizes[at - 1]) {
            sizes[at] = sizes[at - 1];
            largest[at] = largest[at - 1];
            at--;
        }
        sizes[at] = size;
        largest[at] = outcome;
        count = Math.min(count + 1, KEPT);
    }
}
