package kllab.io.sound;

import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker of this computer. Nothing of it is loaded before a line is asked for. */
public final class SystemSound implements SoundLine.Device {
    /** What is queued can no longer be changed: short enough that a pause is heard at once. */
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
            return Optional.empty(); // no device, none of this format, or another program holds it
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
