package kllab.core.coding;

/** Reads the bits that a {@link BitWriter} has written. */
final class BitReader {
    private final byte[] bytes;
    private long at;

    BitReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The next bit.
     *
     * @throws ArrayIndexOutOfBoundsException after the last byte
     */
    int read() {
        int bit = bytes[(int) (at >>> 3)] >>> (7 - (int) (at & 7)) & 1;
        at++;
        return bit;
    }
}
