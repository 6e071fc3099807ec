package kllab.core.coding;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * A text that was coded block by block; each block was decoded again and compared.
 *
 * @param symbols the number of symbols
 * @param bytes the number of bytes of the code
 * @param idealBits what the coder would have paid without rounding, in bits; NaN if it has no probabilities
 */
public record SqueezedText(long symbols, long bytes, double idealBits) {
    /** The greatest number of symbols of a block. */
    public static final int BLOCK = 1 << 20;

    /** A text of symbols, which is read once. */
    @FunctionalInterface
    public interface Source {
        /** Fills an array with the next symbols; returns how many, fewer than it holds only at the end. */
        int read(int[] symbols);
    }

    /**
     * Codes, decodes and compares a text.
     *
     * @param goesOn receives the number of symbols done after each block; false ends the work
     * @return empty if the work was ended
     * @throws IllegalStateException if what was decoded is not the text
     */
    public static Optional<SqueezedText> of(Source text, BlockCoder coder, LongPredicate goesOn) {
        int[] block = new int[BLOCK];
        int[] again = new int[BLOCK];
        long symbols = 0;
        long bytes = 0;
        for (int length = text.read(block); length > 0; length = text.read(block)) {
            byte[] code = coder.encode(block, length);
            coder.decode(code, again, length);
            int other = Arrays.mismatch(block, 0, length, again, 0, length);
            if (other >= 0) {
                throw new IllegalStateException("Symbol " + (symbols + other) + " is decoded as another one.");
            }
            symbols += length;
            bytes += code.length;
            if (!goesOn.test(symbols)) {
                return Optional.empty();
            }
        }
        return Optional.of(new SqueezedText(symbols, bytes, coder.idealBits()));
    }

    /** What was paid for a symbol, in bits. */
    public double bits() {
        return (double) bytes * Byte.SIZE / symbols;
    }

    /** The least that the coder could have paid for a symbol with its own probabilities, in bits. */
    public double ideal() {
        return idealBits / symbols;
    }
}
