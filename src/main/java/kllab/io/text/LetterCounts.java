package kllab.io.text;

import java.util.Arrays;
import kllab.core.coding.LetterFolding;

/** Counters of the 26 letters. Not thread-safe. */
final class LetterCounts {
    private static final int MASK = (1 << LetterFolding.BITS) - 1;

    private final long[] counts = new long[LetterFolding.LETTERS];

    /** Counts the letters of a character {@code times} times. */
    void add(int codePoint, long times) {
        for (int folded = LetterFolding.fold(codePoint); folded != 0; folded >>>= LetterFolding.BITS) {
            counts[(folded & MASK) - 1] += times;
        }
    }

    /** A copy, A to Z. */
    long[] toArray() {
        return Arrays.copyOf(counts, counts.length);
    }
}
