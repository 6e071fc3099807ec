package kllab.core.coding;

import kllab.core.probability.Categorical;

/**
 * A Huffman code for blocks of k independent symbols, built for a belief about the symbol. Blocks to which the belief
 * gives probability 0 have no word. Immutable.
 */
public final class BlockCode {
    private final int days;
    private final HuffmanCode code;

    private BlockCode(int days, HuffmanCode code) {
        this.days = days;
        this.code = code;
    }

    /**
     * The code for blocks of {@code k} symbols.
     *
     * @throws IllegalArgumentException if k is less than 1 or there are more than 65536 blocks
     */
    public static BlockCode of(Categorical belief, int k) {
        return new BlockCode(k, HuffmanCode.of(Blocks.of(belief, k)));
    }

    /** The number of blocks. */
    public int size() {
        return code.size();
    }

    /** The length of a block's word in bits, ∞ if it has none; blocks are in the order of {@link Blocks}. */
    public double length(int block) {
        return hasWord(block) ? code.length(block) : Double.POSITIVE_INFINITY;
    }

    /** Whether the belief has a word for a block. */
    public boolean hasWord(int block) {
        return code.hasWord(block);
    }

    /** The word of a block as zeros and ones; empty if it has none, or is the only one possible. */
    public String codeword(int block) {
        return code.codeword(block);
    }

    /**
     * The mean number of bits per symbol when the symbols come from {@code p}; ∞ if a block without a word has positive
     * probability.
     *
     * @throws IllegalArgumentException if p has another number of symbols
     */
    public double bitsPerSymbol(Categorical p) {
        return code.expectedLength(truth(p)) / days;
    }

    /**
     * The least cost per symbol under {@code p} among the codes that are optimal for the belief: if weights tie, there
     * are several.
     */
    public double leastBitsPerSymbol(Categorical p) {
        return code.leastExpectedLength(truth(p)) / days;
    }

    /** The greatest cost per symbol under {@code p} among the codes that are optimal for the belief. */
    public double greatestBitsPerSymbol(Categorical p) {
        return code.greatestExpectedLength(truth(p)) / days;
    }

    private Categorical truth(Categorical p) {
        Categorical truth = Blocks.of(p, days);
        if (truth.size() != size()) {
            throw new IllegalArgumentException(
                    "The code has " + size() + " blocks, but " + p.size() + " symbols make " + truth.size() + ".");
        }
        return truth;
    }
}
