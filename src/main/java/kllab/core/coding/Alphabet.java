package kllab.core.coding;

import java.util.Arrays;

/**
 * The numbers of a text's symbols. The letters are 0 for A to 25 for Z; Chinese characters are numbered in the order in which they first
 * occur, so the same text always has the same numbers. Not thread-safe.
 */
public final class Alphabet {
    private static final int FIRST = 64;

    private final Script script;
    private int[] numbers = new int[0];
    private int[] codePoints = new int[FIRST];
    private int size;

    /** Of a script; the letters are all there, no Chinese character is yet. */
    public Alphabet(Script script) {
        this.script = script;
        for (int c = 'A'; script == Script.LETTERS && c <= 'Z'; c++) {
            numberOf(c);
        }
    }

    public Script script() {
        return script;
    }

    /** How many symbols have numbers. */
    public int size() {
        return size;
    }

    /** A symbol as text. */
    public String symbol(int number) {
        return Character.toString(codePoints[number]);
    }

    /** The number of a symbol, which is a new one if it has none yet. */
    int numberOf(int codePoint) {
        if (codePoint >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(codePoint + 1, 2 * numbers.length));
        }
        if (numbers[codePoint] == 0) {
            if (size == codePoints.length) {
                codePoints = Arrays.copyOf(codePoints, 2 * size);
            }
            codePoints[size++] = codePoint;
            numbers[codePoint] = size; // one more than its number: 0 is none
        }
        return numbers[codePoint] - 1;
    }
}
