package kllab.io.sound;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import kllab.io.AtomicFile;
import kllab.io.FileException;
import kllab.io.Notice;

/** Sound as a WAV file: 44 100 frames per second, 16 bits, two channels. */
public final class WavFile {
    private static final long HEADER = 44;
    private static final long MOST_FRAMES = (Integer.MAX_VALUE - HEADER) / Pcm.FRAME;
    private static final long FRAMES_A_MINUTE = 60L * RaceSound.RATE;

    private WavFile() {}

    /** Whether a file name has the extension of WAV files. */
    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".wav");
    }

    /**
     * Writes one run of a race; the file is written completely or not at all.
     *
     * @throws FileException if it cannot be written, or would be longer than 2 GB, the limit of common players
     */
    public static void write(Path file, RaceSound sound) throws FileException {
        if (sound.frames() > MOST_FRAMES) {
            long begun = Math.ceilDiv(sound.frames(), FRAMES_A_MINUTE); // rounded up, to be more than the file holds
            throw new FileException(
                    new Notice("sound.long", Long.toString(begun), Long.toString(MOST_FRAMES / FRAMES_A_MINUTE)));
        }
        AtomicFile.write(
                file,
                out -> AudioSystem.write(
                        new AudioInputStream(new Samples(sound), format(), sound.frames()),
                        AudioFileFormat.Type.WAVE,
                        out));
    }

    static AudioFormat format() {
        return new AudioFormat(RaceSound.RATE, Pcm.BITS, RaceSound.CHANNELS, true, false);
    }

    /** The bytes of a sound, computed as they are read: an hour needs no more memory than a second. */
    private static final class Samples extends InputStream {
        private static final int BLOCK = 4096;

        private final RaceSound sound;
        private final double[] samples = new double[BLOCK * RaceSound.CHANNELS];
        private final byte[] bytes = new byte[BLOCK * Pcm.FRAME];
        private long made;
        private int at;
        private int filled;

        Samples(RaceSound sound) {
            this.sound = sound;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (at == filled && !fill()) {
                return -1;
            }
            int count = Math.min(length, filled - at);
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count;
        }

        private boolean fill() {
            int frames = (int) Math.min(BLOCK, sound.frames() - made);
            sound.read(made, samples, frames);
            Pcm.encode(samples, frames * RaceSound.CHANNELS, bytes);
            made += frames;
            at = 0;
            filled = frames * Pcm.FRAME;
            return frames > 0;
        }
    }
}
