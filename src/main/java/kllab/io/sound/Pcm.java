package kllab.io.sound;

/** Samples as bytes: 16 bits signed, little-endian. */
final class Pcm {
    static final int BITS = 16;

    /** Bytes in a frame of two samples. */
    static final int FRAME = RaceSound.CHANNELS * BITS / Byte.SIZE;

    private Pcm() {}

    /** Writes {@code count} samples between −1 and 1. */
    static void encode(double[] samples, int count, byte[] bytes) {
        for (int i = 0; i < count; i++) {
            int value = (int) Math.rint(samples[i] * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> Byte.SIZE);
        }
    }
}
