package kllab.core.coding;

/** Writes bits into bytes, the highest bit of each byte first. */
final class BitWriter {
    private final ByteArrayBuilder bytes = new ByteArrayBuilder();
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
                bytes.append(pending);
                pending = 0;
                pendingBits = 0;
            }
        }
    }

    /** What was written; the last byte is filled with zeros. */
    byte[] end() {
        if (pendingBits > 0) {
            write(0, Byte.SIZE - pendingBits);
        }
        return bytes.toArray();
    }
}
