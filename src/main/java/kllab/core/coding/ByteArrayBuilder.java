package kllab.core.coding;

import java.util.Arrays;

/** Bytes that become more; the array always has room. */
final class ByteArrayBuilder {
    private static final int FIRST_SIZE = 64;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** Where more can be written from {@link #size()} on, before {@link #filled} says so. */
    byte[] array() {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        return bytes;
    }

    int size() {
        return size;
    }

    int room() {
        return array().length - size;
    }

    void filled(int more) {
        size += more;
    }

    void append(int value) {
        array()[size++] = (byte) value;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
