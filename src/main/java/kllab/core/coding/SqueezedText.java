package kllab.core.coding;

/**
 * What a coder has made of a text.
 *
 * @param symbols the number of symbols
 * @param bytes the number of bytes of the code
 * @param idealBits what the coder would have paid without rounding, in bits; NaN if it has no probabilities
 */
public record SqueezedText(long symbols, long bytes, double idealBits) {
    /** What was paid for a symbol, in bits. */
    public double bits() {
        return (double) bytes * Byte.SIZE / symbols;
    }

    /** The least that the coder could have paid for a symbol with its own probabilities, in bits. */
    public double ideal() {
        return idealBits / symbols;
    }
}
