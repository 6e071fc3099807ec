package kllab.core.coding;

/**
 * Why not all texts can be squeezed: the texts of a length are more than all codes that are a bit shorter than they need be, the empty
 * code among them.
 *
 * @param length of the texts, in symbols
 * @param texts the number of texts of that length
 * @param bits the greatest length of the codes
 * @param codes the number of codes of at most that length, which is less
 */
public record TooFewCodes(int length, long texts, int bits, long codes) {
    private static final long MANY = 1_000_000;

    /**
     * For the longest texts that are fewer than a million; for those of one symbol, if there are so many symbols.
     *
     * @param symbols at least 2
     */
    public static TooFewCodes of(int symbols) {
        int length = 1;
        long texts = symbols;
        while (texts * symbols < MANY) {
            texts *= symbols;
            length++;
        }
        int bits = 0;
        while (codes(bits + 1) < texts) {
            bits++;
        }
        return new TooFewCodes(length, texts, bits, codes(bits));
    }

    private static long codes(int bits) {
        return (1L << (bits + 1)) - 1;
    }

    /** How many texts at least would have to share a code. */
    public long sharing() {
        return texts - codes;
    }
}
