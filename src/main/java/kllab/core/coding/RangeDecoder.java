package kllab.core.coding;

/** Decodes what a {@link RangeEncoder} has coded: before each step it tells in which of the equal parts the number lies. */
final class RangeDecoder {
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;
    private long number;
    private long range = RangeEncoder.WHOLE;
    private long unit;

    RangeDecoder(byte[] bytes) {
        this.bytes = bytes;
        for (int i = 0; i < RangeEncoder.DIGITS; i++) {
            number = number << Byte.SIZE | next();
        }
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & BYTE : 0;
    }

    /** In which of {@code total} equal parts of the interval the number lies, from 0. */
    int part(int total) {
        unit = range / total;
        return (int) Math.min(total - 1L, number / unit);
    }

    /** Narrows the interval as the encoder did, after {@link #part}. */
    void take(int below, int part) {
        number -= unit * below;
        range = unit * part;
        while (range < RangeEncoder.LEAST) {
            number = number << Byte.SIZE | next();
            range <<= Byte.SIZE;
        }
    }
}
