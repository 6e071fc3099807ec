package kllab.core.coding;

import java.util.Arrays;

/** Writes bits into bytes, the highest bit of each byte first. */
final class BitWriter {
    private static final int FIRST_SIZE = 64;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int pending;
    private int pendingBits;

    /** Writes the lowest {@code count} bits of a word, the highest of them first; at most 63. */
    void write(long word, int count) {
        for (int left = count; left > 0; ) {
            int taken = Math.min(left, Byte.SIZE - pendingBits);
            left -= taken;
            pending = pending << taken | (int) (word >>> left & (1L << taken) - 1);
            pendingBits += taken;
            if (pendingBits == Byte.SIZE) {
                append(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    private void append(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** What was written; the last byte is filled with zeros. */
    byte[] end() {
        if (pendingBits > 0) {
            write(0, Byte.SIZE - pendingBits);
        }
        return Arrays.copyOf(bytes, length);
    }
}
