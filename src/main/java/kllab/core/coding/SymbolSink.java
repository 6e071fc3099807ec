package kllab.core.coding;

/** Takes the symbols of a text, block by block, in their order. */
@FunctionalInterface
public interface SymbolSink {
    /** Stands between two symbols of which the text has something else between, such as a space: no symbol. */
    int GAP = -1;

    /**
     * Takes a block.
     *
     * @param symbols numbers of an {@link Alphabet}, or {@link #GAP}; the array is used again for the next block
     * @param count how many of them are of this block
     */
    void take(int[] symbols, int count);
}
