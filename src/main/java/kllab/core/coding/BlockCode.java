package kllab.core.coding;

import java.util.Arrays;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.apache.commons.numbers.core.Sum;

/**
 * A Huffman code for blocks of k independent symbols, built for a belief about the symbol. Blocks that the belief rules out
 * have no word: that is what a belief of 0 means. Immutable.
 */
public final class BlockCode {
    private static final int NONE = -1;

    private final int days;
    private final HuffmanCode code;
    private final int[] wordOf;

    private BlockCode(int days, HuffmanCode code, int... wordOf) {
        this.days = days;
        this.code = code;
        this.wordOf = wordOf;
    }

    /**
     * The code for blocks of {@code k} symbols.
     *
     * @throws IllegalArgumentException if k is less than 1 or there are more than 65536 blocks
     */
    public static BlockCode of(Categorical belief, int k) {
        double[] chances = Blocks.of(belief, k).toArray();
        int[] possible = IntStream.range(0, chances.length)
                .filter(block -> isPossible(belief, block, k))
                .toArray();
        int[] wordOf = new int[chances.length];
        Arrays.fill(wordOf, NONE);
        double[] weights = new double[possible.length];
        for (int word = 0; word < possible.length; word++) {
            wordOf[possible[word]] = word;
            weights[word] = chances[possible[word]];
        }
        return new BlockCode(k, HuffmanCode.of(weights), wordOf);
    }

    private static boolean isPossible(Categorical belief, int block, int k) {
        int n = belief.size();
        int rest = block;
        boolean possible = true;
        for (int position = 0; position < k; position++) {
            possible &= belief.isPossible(rest % n);
            rest /= n;
        }
        return possible;
    }

    /** The number of blocks. */
    public int size() {
        return wordOf.length;
    }

    /** How many bits a block takes, ∞ for one without a word; blocks in the order of {@link Blocks}. */
    public double length(int block) {
        return hasWord(block) ? code.length(wordOf[block]) : Double.POSITIVE_INFINITY;
    }

    /** Whether the belief has a word for a block. */
    public boolean hasWord(int block) {
        return wordOf[block] != NONE;
    }

    /** The word of a block as zeros and ones; empty if it has none, or is the only one possible. */
    public String codeword(int block) {
        return hasWord(block) ? code.codeword(wordOf[block]) : "";
    }

    /**
     * The mean number of bits per symbol when the symbols come from {@code p}; ∞ if a block may come that has no word.
     *
     * @throws IllegalArgumentException if p has another number of symbols
     */
    public double bitsPerSymbol(Categorical p) {
        Categorical truth = truth(p);
        if (missesPossible(truth)) {
            return Double.POSITIVE_INFINITY;
        }
        Sum sum = Sum.create();
        for (int block = 0; block < size(); block++) {
            if (hasWord(block)) {
                sum.addProduct(truth.probability(block), length(block));
            }
        }
        return sum.getAsDouble() / days;
    }

    /** The least that a code as good for the belief costs per symbol on {@code p}: where weights tie, codes differ. */
    public double leastBitsPerSymbol(Categorical p) {
        Categorical truth = truth(p);
        return missesPossible(truth) ? Double.POSITIVE_INFINITY : code.leastExpectedLength(worded(truth)) / days;
    }

    /** The most that a code as good for the belief costs per symbol on {@code p}. */
    public double greatestBitsPerSymbol(Categorical p) {
        Categorical truth = truth(p);
        return missesPossible(truth) ? Double.POSITIVE_INFINITY : code.greatestExpectedLength(worded(truth)) / days;
    }

    private Categorical truth(Categorical p) {
        Categorical truth = Blocks.of(p, days);
        if (truth.size() != size()) {
            throw new IllegalArgumentException(
                    "The code has " + size() + " blocks, but " + p.size() + " symbols make " + truth.size() + ".");
        }
        return truth;
    }

    private boolean missesPossible(Categorical truth) {
        return IntStream.range(0, size()).anyMatch(block -> !hasWord(block) && truth.isPossible(block));
    }

    /** The chances of the blocks that have a word. */
    private Categorical worded(Categorical truth) {
        return Categorical.of(IntStream.range(0, size())
                .filter(this::hasWord)
                .mapToDouble(truth::probability)
                .toArray());
    }
}
