package kllab.core.information;

import java.util.Arrays;

/**
 * Shannon's bounds (1951) for the information of the next letter, in nats, from how often the first, second, … guess was right. Whoever
 * guesses in the order of probability and is right at the i-th guess with probability q<sub>i</sub> could have been sent these numbers
 * instead of the letters: so their entropy is enough, and Σ i (q<sub>i</sub> − q<sub>i+1</sub>) ln i is needed.
 *
 * @param lower at least so much, on average
 * @param upper at most so much
 */
public record GuessBounds(double lower, double upper) {
    /**
     * The bounds of a count of guesses. A guess that was right more often than one before it is taken for the earlier one, as somebody who
     * knew this would have guessed.
     *
     * @param right how often the first, second, … guess was right
     */
    public static GuessBounds of(int... right) {
        int[] sorted = Arrays.stream(right).sorted().toArray();
        double all = Arrays.stream(sorted).sum();
        double lower = 0;
        double upper = 0;
        for (int i = 1; i <= sorted.length; i++) {
            double share = sorted[sorted.length - i] / all;
            if (share > 0) {
                upper -= share * Math.log(share);
                lower += share * (i * Math.log(i) - (i == 1 ? 0 : (i - 1) * Math.log(i - 1)));
            }
        }
        return new GuessBounds(Math.min(lower, upper), upper);
    }
}
