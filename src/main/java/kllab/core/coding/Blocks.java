package kllab.core.coding;

import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/** Coding several symbols at once, which brings a Huffman code arbitrarily close to the entropy. */
public final class Blocks {
    /** The maximum number of words of a block code. */
    public static final int MOST_WORDS = 1 << 16;

    private Blocks() {}

    /**
     * The distribution of {@code k} independent symbols, over all n<sup>k</sup> words in lexicographic order, the first
     * symbol being the most significant. A word of possible symbols is possible, however rare.
     *
     * @throws IllegalArgumentException if k is less than 1 or there are more than 65536 words
     */
    public static Categorical of(Categorical symbol, int k) {
        if (k < 1 || k * Math.log(symbol.size()) > Math.log(MOST_WORDS) + 1e-9) {
            throw new IllegalArgumentException("A block needs at least 1 symbol and at most " + MOST_WORDS
                    + " words, not " + k + " symbols out of " + symbol.size() + ".");
        }
        if (hasTinyWords(symbol, k)) {
            return Categorical.ofLogWeights(logs(symbol, k));
        }
        double[] words = {1};
        for (int position = 0; position < k; position++) {
            words = extended(words, symbol);
        }
        return Categorical.of(words);
    }

    private static double[] extended(double[] words, Categorical symbol) {
        double[] longer = new double[words.length * symbol.size()];
        for (int i = 0; i < longer.length; i++) {
            longer[i] = words[i / symbol.size()] * symbol.probability(i % symbol.size());
        }
        return longer;
    }

    /** Whether the probability of a possible word underflows. */
    private static boolean hasTinyWords(Categorical symbol, int k) {
        double rarest = IntStream.range(0, symbol.size())
                .filter(symbol::isPossible)
                .mapToDouble(symbol::logProbability)
                .min()
                .orElseThrow();
        return k * rarest < Math.log(Double.MIN_NORMAL);
    }

    /**
     * Logarithms of the probabilities of all words; words that contain the same symbols get exactly the same value, so
     * they tie.
     */
    private static double[] logs(Categorical symbol, int k) {
        int n = symbol.size();
        double[] logs = new double[(int) Math.round(Math.pow(n, k))];
        for (int word = 0; word < logs.length; word++) {
            int[] counts = new int[n];
            for (int position = 0, rest = word; position < k; position++, rest /= n) {
                counts[rest % n]++;
            }
            for (int i = 0; i < n; i++) {
                logs[word] += counts[i] == 0 ? 0 : counts[i] * symbol.logProbability(i);
            }
        }
        return logs;
    }
}
