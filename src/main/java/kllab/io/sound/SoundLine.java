package kllab.io.sound;

import java.util.Optional;

/** An output line to a loudspeaker, with a short queue. */
public interface SoundLine extends AutoCloseable {
    /** The number of frames that can be written now without waiting. */
    int free();

    /** The number of frames written but not yet played. */
    int queued();

    /** Writes at most {@link #free()} frames, each of two little-endian 16-bit samples. */
    void write(byte[] bytes, int frames);

    @Override
    void close();

    /** Opens lines. */
    @FunctionalInterface
    interface Device {
        /** A new line; empty if there is no sound device. */
        Optional<SoundLine> open();
    }
}
