package kllab.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import kllab.core.coding.LetterFolding;

/**
 * Counts the letters of UTF-8 directly from its bytes, block by block, and validates them (Unicode, table 3-7: shortest
 * forms only, no surrogates, nothing above U+10FFFF).
 *
 * <p>ASCII is processed eight bytes at a time, with four tables in turn, so that a run of one letter does not wait for
 * its own counter.
 */
final class Utf8Letters {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int MALFORMED = -1;
    private static final int INCOMPLETE = 0;
    private static final int TWO_BYTES_END = 0x800;

    private final long[] ascii = new long[128];
    private final long[] twoBytes = new long[TWO_BYTES_END];
    private final LetterCounts threeBytes = new LetterCounts();
    private final int[][] lanes = new int[4][128];
    private boolean malformed;

    /**
     * Counts the characters that are complete in a block.
     *
     * @return the number of bytes counted; the rest, at most three bytes, is the beginning of a character, or invalid
     * if {@link #isMalformed()}
     */
    int add(byte[] bytes, int length) {
        int at = addAscii(bytes, 0, length);
        while (at < length) {
            int taken = addOther(bytes, at, length);
            if (taken <= 0) {
                malformed = taken == MALFORMED;
                break;
            }
            at = addAscii(bytes, at + taken, length);
        }
        emptyLanes();
        return at;
    }

    /** Whether the last block was not valid UTF-8. */
    boolean isMalformed() {
        return malformed;
    }

    /** The count of an ASCII character. */
    long count(char character) {
        return ascii[character];
    }

    /** The count of each letter, A to Z. */
    long[] letters() {
        LetterCounts all = new LetterCounts();
        for (int c = 0; c < ascii.length; c++) {
            all.add(c, ascii[c]);
        }
        for (int c = ascii.length; c < TWO_BYTES_END; c++) {
            all.add(c, twoBytes[c]);
        }
        long[] letters = all.toArray();
        long[] others = threeBytes.toArray();
        Arrays.setAll(letters, i -> letters[i] + others[i]);
        return letters;
    }

    /** Counts ASCII from {@code from} on; returns where it ends. */
    private int addAscii(byte[] bytes, int from, int length) {
        int[] a = lanes[0];
        int[] b = lanes[1];
        int[] c = lanes[2];
        int[] d = lanes[3];
        int at = from;
        for (int last = length - Long.BYTES; at <= last; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            if ((word & NOT_ASCII) != 0) {
                break;
            }
            int low = (int) word;
            int high = (int) (word >>> 32);
            a[low & 0x7F]++;
            b[low >>> 8 & 0x7F]++;
            c[low >>> 16 & 0x7F]++;
            d[low >>> 24]++;
            a[high & 0x7F]++;
            b[high >>> 8 & 0x7F]++;
            c[high >>> 16 & 0x7F]++;
            d[high >>> 24]++;
        }
        for (; at < length && bytes[at] >= 0; at++) {
            a[bytes[at]]++;
        }
        return at;
    }

    /** Counts one multi-byte character, or a run of ideographs, from {@code from} on; returns the number of bytes. */
    private int addOther(byte[] bytes, int from, int length) {
        int lead = bytes[from] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return MALFORMED;
        }
        if (lead < 0xE0) {
            return addTwoBytes(bytes, from, length, lead);
        }
        return lead < 0xF0 ? addThreeBytes(bytes, from, length, lead) : skipFourBytes(bytes, from, length, lead);
    }

    private int addTwoBytes(byte[] bytes, int from, int length, int lead) {
        if (from + 1 >= length) {
            return INCOMPLETE;
        }
        int second = bytes[from + 1];
        if (isNoContinuation(second)) {
            return MALFORMED;
        }
        twoBytes[((lead & 0x1F) << 6) | (second & 0x3F)]++;
        return 2;
    }

    private int addThreeBytes(byte[] bytes, int from, int length, int lead) {
        int second = from + 1 < length ? bytes[from + 1] : 0;
        int third = from + 2 < length ? bytes[from + 2] : 0;
        boolean whole = from + 2 < length;
        if ((from + 1 < length && isWrongSecond(lead, second)) || (whole && isNoContinuation(third))) {
            return MALFORMED;
        }
        if (!whole) {
            return INCOMPLETE;
        }
        int character = ((lead & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
        if (LetterFolding.fold(character) != 0) {
            threeBytes.add(character, 1);
        }
        return 3;
    }

    /** Validates a character outside the basic multilingual plane, where no letter is folded. */
    private static int skipFourBytes(byte[] bytes, int from, int length, int lead) {
        for (int i = 1; i < 4; i++) {
            if (from + i >= length) {
                return INCOMPLETE;
            }
            if (i == 1 ? isWrongSecond(lead, bytes[from + 1]) : isNoContinuation(bytes[from + i])) {
                return MALFORMED;
            }
        }
        return 4;
    }

    /**
     * Whether a second byte is invalid after a lead byte: overlong forms, surrogates and code points above U+10FFFF.
     */
    private static boolean isWrongSecond(int lead, int second) {
        int unsigned = second & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return unsigned < least || unsigned > most;
    }

    private static boolean isNoContinuation(int signedByte) {
        return signedByte > (byte) 0xBF;
    }

    private void emptyLanes() {
        for (int[] lane : lanes) {
            for (int c = 0; c < lane.length; c++) {
                ascii[c] += lane[c];
                lane[c] = 0;
            }
        }
    }
}
