package kllab.core.coding;

import java.util.Arrays;

/**
 * An arithmetic coder (Rissanen 1976; Martin 1979, as range coder): a text is a number in an interval, and each step narrows the
 * interval to the part that belongs to what is coded. The interval has 48 bits, and is widened by a byte whenever it has less
 * than 40; a carry goes into the bytes that are already written. Rounding costs less than total / 2<sup>40</sup> of a step, the
 * end at most 6 bytes.
 */
final class RangeEncoder {
    /** The width of the whole interval, and the least width of what is left of it before a step. */
    static final long WHOLE = 1L << 48;

    static final long LEAST = 1L << 40;

    static final int DIGITS = 6;

    private static final int BYTE = 0xFF;

    private final ByteArrayBuilder code = new ByteArrayBuilder();
    private long low;
    private long range = WHOLE;

    /**
     * Narrows the interval to [below, below + part) of {@code total} equal parts.
     *
     * @param part at least 1
     */
    void encode(int below, int part, int total) {
        long unit = range / total;
        low += unit * below;
        range = unit * part;
        if (low >= WHOLE) {
            low -= WHOLE;
            carry();
        }
        while (range < LEAST) {
            append();
            range <<= Byte.SIZE;
        }
    }

    private void carry() {
        byte[] bytes = code.array();
        int at = code.size() - 1;
        while (bytes[at] == (byte) BYTE) {
            bytes[at--] = 0;
        }
        bytes[at]++;
    }

    private void append() {
        code.append((int) (low / LEAST));
        low = low % LEAST << Byte.SIZE;
    }

    /**
     * What was coded. Of the digits that tell the number exactly, zeros at the end are left out, because the decoder reads zeros after
     * the end; the first digit stays, so that no text takes less than its probability allows.
     */
    byte[] end() {
        int least = code.size() + 1;
        for (int i = 0; i < DIGITS; i++) {
            append();
        }
        byte[] bytes = code.toArray();
        int end = bytes.length;
        while (end > least && bytes[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
