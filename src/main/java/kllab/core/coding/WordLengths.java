package kllab.core.coding;

import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/** Word lengths of a code; an outcome that the code takes for impossible has no word. */
final class WordLengths {
    /** The length of a word that does not exist. */
    static final int NONE = Integer.MAX_VALUE;

    private WordLengths() {}

    /**
     * Σ p·length: the mean number of bits when outcomes come from {@code p}; +∞ if an outcome without a word is
     * possible under {@code p}.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    static double mean(Categorical p, int... lengths) {
        if (p.size() != lengths.length) {
            throw new IllegalArgumentException(
                    "The code has " + lengths.length + " words, but the distribution has " + p.size() + " outcomes.");
        }
        Sum sum = Sum.create();
        for (int i = 0; i < lengths.length; i++) {
            if (p.isPossible(i) && lengths[i] == NONE) {
                return Double.POSITIVE_INFINITY;
            }
            sum.addProduct(p.probability(i), lengths[i]);
        }
        return sum.getAsDouble();
    }
}
