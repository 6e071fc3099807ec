package kllab.io.sound;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Combines cues into one stream without clicks, block by block: if the cue changes, or the stream has drifted from its
 * clock, the old sound fades out and the new one fades in.
 */
final class Mixer {
    /** Frames in a block. */
    static final int BLOCK = 512;

    private static final int FADE = BLOCK / 2;

    /** The maximum drift from the clock before the stream is corrected: a 50th of a second. */
    private static final int TOLERANCE = RaceSound.RATE / 50;

    private final double[] fading = new double[FADE * RaceSound.CHANNELS];
    private @Nullable Cue playing;
    private long position;

    /** Whether the output is silent. */
    boolean isSilent() {
        return playing == null;
    }

    /**
     * Makes the next block.
     *
     * @param wanted the cue to play; null for silence
     * @param heardAt when the block will be heard, in nanoseconds
     * @param block receives the frames
     */
    void next(@Nullable Cue wanted, long heardAt, double[] block) {
        if (isInStep(wanted, heardAt)) {
            read(playing, position, block, BLOCK);
            position += BLOCK;
        } else {
            read(playing, position, fading, FADE);
            playing = wanted;
            position = wanted == null ? 0 : wanted.frameAt().applyAsLong(heardAt);
            read(wanted, position, block, BLOCK);
            crossFade(block);
            position += BLOCK;
        }
    }

    private boolean isInStep(@Nullable Cue wanted, long heardAt) {
        return Objects.equals(wanted, playing)
                && (wanted == null || Math.abs(wanted.frameAt().applyAsLong(heardAt) - position) <= TOLERANCE);
    }

    private static void read(@Nullable Cue cue, long from, double[] block, int frames) {
        if (cue == null || from < 0) {
            Arrays.fill(block, 0, frames * RaceSound.CHANNELS, 0);
        } else {
            cue.sound().read(from, block, frames);
        }
    }

    private void crossFade(double[] block) {
        for (int frame = 0; frame < FADE; frame++) {
            double share = (1 - Math.cos(Math.PI * frame / FADE)) / 2;
            for (int channel = 0; channel < RaceSound.CHANNELS; channel++) {
                int i = frame * RaceSound.CHANNELS + channel;
                block[i] = share * block[i] + (1 - share) * fading[i];
            }
        }
    }
}
