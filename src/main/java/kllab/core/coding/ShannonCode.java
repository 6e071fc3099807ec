package kllab.core.coding;

import java.util.Arrays;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * Shannon's code (1948): outcome i gets a word of ⌈−log₂ q<sub>i</sub>⌉ bits, less than one bit more than the ideal
 * length.
 *
 * <p>An impossible outcome has no word. A probability that differs from a power of two only by rounding counts as that
 * power, unless Kraft's inequality then fails: beside 10<sup>−20</sup>, an outcome of probability 1 − 10<sup>−20</sup>
 * has a word of one bit, not the empty one. Immutable.
 */
public final class ShannonCode {
    /** The length of a word that does not exist. */
    public static final int NO_WORD = WordLengths.NONE;

    /** Covers the rounding of a power of two that was divided by a total that is not exactly 1. */
    private static final double POWER_OF_TWO_SLACK = 1 + 0x1p-45;

    /** The same for a logarithm, in bits. */
    private static final double LOG_SLACK = 1e-12;

    private final int[] lengths;

    private ShannonCode(int[] lengths) {
        this.lengths = lengths;
    }

    /** The code for {@code q}. A certain outcome has the empty word. */
    public static ShannonCode of(Categorical q) {
        int[] lengths = new int[q.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = q.isPossible(i) ? wordLength(q, i) : NO_WORD;
        }
        if (tooShort(lengths)) {
            lengthenWhatWasRounded(q, lengths);
        }
        return new ShannonCode(lengths);
    }

    /**
     * Whether Kraft's sum is greater than 1, even by only 2<sup>−1074</sup>: added exactly, as a long binary number,
     * from its last digit on.
     */
    private static boolean tooShort(int[] lengths) {
        int[] given = Arrays.stream(lengths).filter(length -> length != NO_WORD).toArray();
        int[] words = new int[Arrays.stream(given).max().orElse(0) + 1];
        Arrays.stream(given).forEach(length -> words[length]++);
        boolean rest = false;
        for (int length = words.length - 1; length > 0; length--) {
            rest |= words[length] % 2 == 1;
            words[length - 1] += words[length] / 2;
        }
        return words[0] > 1 || (words[0] == 1 && rest);
    }

    /** Lengthens the words of probabilities that were rounded up to a power of two. */
    private static void lengthenWhatWasRounded(Categorical q, int[] lengths) {
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] != NO_WORD && lengths[i] + q.logProbability(i) / Math.log(2) < LOG_SLACK) {
                lengths[i]++;
            }
        }
    }

    /** For q = m·2<sup>e</sup> with 1 ≤ m &lt; 2 the ceiling of −log₂ q is −e, with no logarithm. */
    private static int wordLength(Categorical q, int i) {
        double probability = q.probability(i) * POWER_OF_TWO_SLACK;
        if (probability >= Double.MIN_NORMAL) {
            return Math.max(0, -Math.getExponent(probability));
        }
        return (int) Math.ceil(-q.logProbability(i) / Math.log(2) - LOG_SLACK);
    }

    /** The number of outcomes. */
    public int size() {
        return lengths.length;
    }

    /** The length of the word of outcome {@code i}, in bits; {@link #NO_WORD} if it is impossible. */
    public int length(int i) {
        return lengths[i];
    }

    /** A copy of all word lengths, in bits. */
    public int[] lengths() {
        return lengths.clone();
    }

    /**
     * Σ p·length: the mean number of bits when outcomes come from {@code p}; +∞ if one of them has no word.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double expectedLength(Categorical p) {
        return WordLengths.mean(p, lengths);
    }

    /**
     * The mean number of bits of the Shannon–Fano–Elias code, whose words are one bit longer each.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    public double expectedFanoEliasLength(Categorical p) {
        return expectedLength(p) + 1;
    }

    /** Kraft's sum Σ 2<sup>−length</sup>: at most 1, so that a prefix code with these lengths exists. */
    public double kraftSum() {
        Sum sum = Sum.create();
        for (int length : lengths) {
            if (length != NO_WORD) {
                sum.add(Math.scalb(1.0, -length));
            }
        }
        return sum.getAsDouble();
    }
}
