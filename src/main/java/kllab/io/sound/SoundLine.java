package kllab.io.sound;

import java.util.Optional;

/** A way to a loudspeaker, with a short queue before it. */
public interface SoundLine extends AutoCloseable {
    /** How many frames can be written now without waiting. */
    int free();

    /** How many frames are written and still to be heard. */
    int queued();

    /** Writes frames, of which there are at most {@link #free()}; two samples each of 16 bits, the low byte first. */
    void write(byte[] bytes, int frames);

    @Override
    void close();

    /** Opens lines. */
    @FunctionalInterface
    interface Device {
        /** A new line; empty if there is no way to a loudspeaker. */
        Optional<SoundLine> open();
    }
}
