package kllab.io.sound;

import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device of this computer. Nothing is loaded before a line is opened. */
public final class SystemSound implements SoundLine.Device {
    /** Queued frames can no longer be changed, so the queue is short enough that a pause takes effect at once. */
    private static final int QUEUE = RaceSound.RATE / 16;

    @Override
    public Optional<SoundLine> open() {
        try {
            DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, WavFile.format());
            SourceDataLine line = (SourceDataLine) AudioSystem.getLine(wanted);
            line.open(WavFile.format(), QUEUE * Pcm.FRAME);
            line.start();
            return Optional.of(new Line(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            return Optional.empty(); // no device, format not supported, or device in use by another program
        }
    }

    private record Line(SourceDataLine line) implements SoundLine {
        @Override
        public int free() {
            return line.available() / Pcm.FRAME;
        }

        @Override
        public int queued() {
            return (line.getBufferSize() - line.available()) / Pcm.FRAME;
        }

        @Override
        public void write(byte[] bytes, int frames) {
            line.write(bytes, 0, frames * Pcm.FRAME);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
