package kllab.core.coding;

import java.util.Arrays;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;

/** Writes a word of bits for each symbol, or for each group of some symbols; no word is the beginning of another. */
public final class PrefixCoder implements BlockCoder {
    private final int symbols;
    private final int group;
    private final int[] lengths;
    private final long[] words;

    /** For each inner node of the tree of words, what a 0 and a 1 lead to: another node, or −1 − a group. */
    private final int[] tree;

    private PrefixCoder(int symbols, int group, int... lengths) {
        this.symbols = symbols;
        this.group = group;
        this.lengths = lengths;
        CanonicalWords canonical = new CanonicalWords(lengths);
        int worded = (int)
                Arrays.stream(lengths).filter(each -> each != WordLengths.NONE).count();
        words = new long[lengths.length];
        tree = new int[2 * Math.max(1, worded)];
        int nodes = 1;
        for (int i = 0; i < lengths.length; i++) {
            String word = canonical.of(i);
            if (!word.isEmpty()) {
                words[i] = Long.parseLong(word, 2);
                nodes = plant(word, -1 - i, nodes);
            }
        }
    }

    /** Adds a word to the tree; returns the number of inner nodes. */
    private int plant(String word, int leaf, int nodes) {
        int node = 0;
        int made = nodes;
        for (int k = 0; k < word.length() - 1; k++) {
            int branch = 2 * node + word.charAt(k) - '0';
            if (tree[branch] == 0) {
                tree[branch] = made++;
            }
            node = tree[branch];
        }
        tree[2 * node + word.charAt(word.length() - 1) - '0'] = leaf;
        return made;
    }

    /** Huffman's code for symbols that come as often as counted. If only one comes, its word has one bit. */
    public static PrefixCoder huffman(long... counts) {
        return new PrefixCoder(counts.length, 1, huffmanLengths(counts));
    }

    /**
     * Huffman's code for pairs of symbols. What is left at the end of a block with an odd number of symbols is coded as a pair with
     * symbol 0.
     *
     * @param symbols the number of symbols
     * @param counts of the pairs, as {@link #countPairs} counts them
     */
    public static PrefixCoder huffmanOfPairs(int symbols, long... counts) {
        return new PrefixCoder(symbols, 2, huffmanLengths(counts));
    }

    private static int[] huffmanLengths(long... counts) {
        Categorical weights =
                Categorical.of(Arrays.stream(counts).asDoubleStream().toArray());
        int[] lengths = HuffmanCode.of(weights).lengths();
        return Arrays.stream(lengths).map(each -> Math.max(1, each)).toArray();
    }

    /** Counts the pairs of a block as they are coded: the first with the second, the third with the fourth, … */
    public static void countPairs(int[] block, int length, int symbols, long[] counts) {
        for (int i = 0; i < length; i += 2) {
            counts[block[i] * symbols + (i + 1 < length ? block[i + 1] : 0)]++;
        }
    }

    /** The length of the word of a symbol, or of a group of them, in bits; {@link HuffmanCode#NO_WORD} if it has none. */
    public int length(int word) {
        return lengths[word];
    }

    /** The word of a symbol, or of a group of them, as zeros and ones; empty if it has none. */
    public String word(int word) {
        if (lengths[word] == WordLengths.NONE) {
            return "";
        }
        String bits = Long.toBinaryString(words[word]);
        return "0".repeat(lengths[word] - bits.length()) + bits;
    }

    /** The number of words. */
    public int size() {
        return (int)
                IntStream.of(lengths).filter(each -> each != WordLengths.NONE).count();
    }

    @Override
    public byte[] encode(int[] block, int length) {
        BitWriter out = new BitWriter();
        for (int i = 0; i < length; i += group) {
            int word = group == 1 ? block[i] : block[i] * symbols + (i + 1 < length ? block[i + 1] : 0);
            if (lengths[word] == WordLengths.NONE) {
                throw new IllegalArgumentException("The code has no word for symbol " + word + ".");
            }
            out.write(words[word], lengths[word]);
        }
        return out.end();
    }

    @Override
    public void decode(byte[] code, int[] block, int length) {
        BitReader in = new BitReader(code);
        for (int i = 0; i < length; i += group) {
            int node = 0;
            do {
                node = tree[2 * node + in.read()];
            } while (node > 0);
            int word = -1 - node;
            if (group == 1) {
                block[i] = word;
            } else {
                block[i] = word / symbols;
                if (i + 1 < length) {
                    block[i + 1] = word % symbols;
                }
            }
        }
    }
}
