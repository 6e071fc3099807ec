package kllab.core.coding;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The code points of symbols, and which symbol has which: for codes that write characters, not numbers. */
public final class CodePoints {
    private final int[] codePoints;
    private final int[] symbols;

    private CodePoints(int... codePoints) {
        this.codePoints = codePoints;
        symbols = new int[Arrays.stream(codePoints).max().orElse(0) + 1];
        for (int i = 0; i < codePoints.length; i++) {
            symbols[codePoints[i]] = i;
        }
    }

    /** Symbols with these code points, all different. */
    public static CodePoints of(int... codePoints) {
        return new CodePoints(codePoints.clone());
    }

    /** The letters A to Z. */
    public static CodePoints letters() {
        return new CodePoints(IntStream.rangeClosed('A', 'Z').toArray());
    }

    /** The number of symbols. */
    public int size() {
        return codePoints.length;
    }

    int codePoint(int symbol) {
        return codePoints[symbol];
    }

    int symbol(int codePoint) {
        return symbols[codePoint];
    }

    /** A text of symbols. */
    String text(int[] block, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoints[block[i]]);
        }
        return text.toString();
    }
}
