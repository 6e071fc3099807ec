package kllab.core.coding;

/**
 * A code for texts of symbols, block by block, so that long texts need little memory. What was learned in a block holds in the
 * next ones. Each block's code ends with a whole byte; how many symbols a block has is not part of its code.
 */
public interface BlockCoder {
    /** The code of the first {@code length} symbols. */
    byte[] encode(int[] symbols, int length);

    /** Decodes the next block: writes {@code length} symbols. It has to know only what the encoder knew before it read the text. */
    void decode(byte[] code, int[] symbols, int length);

    /**
     * −Σ log₂ of the probabilities that the coder has given to all symbols so far, in bits: what it would have paid for them
     * without any rounding; NaN if it has no probabilities.
     */
    default double idealBits() {
        return Double.NaN;
    }
}
