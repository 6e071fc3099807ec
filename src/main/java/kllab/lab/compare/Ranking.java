package kllab.lab.compare;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.Comparison;
import org.apache.commons.numbers.core.Sum;

/**
 * The outcomes with the largest contributions of a comparison, found in one pass.
 *
 * @param largest those with the largest absolute contributions, largest first: all, or {@link #KEPT}
 * @param greatest the outcome with the greatest contribution
 * @param positives the sum of the positive contributions
 */
record Ranking(List<Integer> largest, int greatest, double positives) {
    static final int KEPT = 4;

    static Ranking of(Comparison comparison) {
        int[] largest = new int[KEPT];
        double[] sizes = new double[KEPT];
        int count = 0;
        int greatest = 0;
        Sum positives = Sum.create();
        for (int i = 0; i < comparison.size(); i++) {
            double share = comparison.contribution(i);
            if (share > 0) {
                positives.add(share);
            }
            if (share > comparison.contribution(greatest)) {
                greatest = i;
            }
            double size = Math.abs(share);
            if (count < KEPT || size > sizes[KEPT - 1]) {
                int at = Math.min(count, KEPT - 1);
                while (at > 0 && size > sizes[at - 1]) {
                    sizes[at] = sizes[at - 1];
                    largest[at] = largest[at - 1];
                    at--;
                }
                sizes[at] = size;
                largest[at] = i;
                count = Math.min(count + 1, KEPT);
            }
        }
        List<Integer> ranked = IntStream.of(largest).limit(count).boxed().toList();
        return new Ranking(ranked, greatest, positives.getAsDouble());
    }

    /** Whether an outcome is among the {@code first} largest. */
    boolean isAmong(int outcome, int first) {
        int place = largest.indexOf(outcome);
        return place >= 0 && place < first;
    }
}
