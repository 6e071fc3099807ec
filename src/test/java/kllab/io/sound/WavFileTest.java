package kllab.io.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import kllab.core.probability.Categorical;
import kllab.io.FileException;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavFileTest {
    private static final double FLANK = 0.005;
    private static final double LOUDEST = RaceSound.LOUDNESS * Short.MAX_VALUE;

    private final Keying first = Keying.of("PARIS PARIS", CodeBook.international());
    private final Keying second =
            Keying.of("PARIS PARIS", CodeBook.dealt(Categorical.uniform(26), Categorical.uniform(26)));

    @TempDir
    private Path folder;

    private short[][] written(double wordsPerMinute) throws Exception {
        Path file = folder.resolve("race.wav");
        WavFile.write(file, sound(wordsPerMinute));
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat format = in.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(44_100);
            assertThat(format.getChannels()).isEqualTo(2);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            byte[] bytes = in.readAllBytes();
            assertThat(bytes).hasSize((int) in.getFrameLength() * 4);
            return channels(bytes);
        }
    }

    private RaceSound sound(double wordsPerMinute) {
        int units = Math.max(first.duration(), second.duration());
        return new RaceSound(first, second, 1.2 / wordsPerMinute, units, 0);
    }

    private static short[][] channels(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        short[][] channels = new short[2][bytes.length / 4];
        for (int frame = 0; frame < channels[0].length; frame++) {
            channels[0][frame] = buffer.getShort();
            channels[1][frame] = buffer.getShort();
        }
        return channels;
    }

    /** Silent at every sample outside the marks; inside, a full sine except for the flanks. */
    @ParameterizedTest
    @ValueSource(doubles = {5, 17, 20, 60})
    void dotsAndDashesAreWhereTheTapesHaveThem(double wordsPerMinute) throws Exception {
        short[][] channels = written(wordsPerMinute);
        assertMarks(channels[0], first, 1.2 / wordsPerMinute, RaceSound.FIRST_PITCH);
        assertMarks(channels[1], second, 1.2 / wordsPerMinute, RaceSound.SECOND_PITCH);
        int end = Math.max(first.duration(), second.duration());
        assertThat(channels[0]).hasSize((int) Math.ceil(end * 1.2 / wordsPerMinute * 44_100 - 1e-6));
    }

    private static void assertMarks(short[] samples, Keying sent, double secondsPerUnit, double pitch) {
        boolean[] keyed = new boolean[samples.length];
        double flank = Math.min(FLANK, secondsPerUnit / 4);
        for (Keying.Letter letter : sent.letters()) {
            for (Keying.Mark mark : letter.marks()) {
                double start = mark.start() * secondsPerUnit;
                double end = (mark.start() + mark.length()) * secondsPerUnit;
                for (int i = (int) Math.ceil(start * 44_100 - 1e-6); i < samples.length && i / 44_100.0 < end; i++) {
                    keyed[i] = true;
                    double since = i / 44_100.0 - start;
                    double left = end - i / 44_100.0;
                    double full = LOUDEST * Math.sin(2 * Math.PI * pitch * since);
                    if (since >= flank && left >= flank) {
                        assertThat((double) samples[i]).isBetween(full - 1, full + 1);
                    } else {
                        assertThat(Math.abs(samples[i])).isLessThanOrEqualTo((short) (Math.abs(full) + 1));
                    }
                }
            }
        }
        for (int i = 0; i < samples.length; i++) {
            if (!keyed[i] && samples[i] != 0) {
                assertThat(samples[i]).as("sample %d, in a gap", i).isZero();
            }
        }
    }

    /** The step from one sample to the next is never greater than that of the sine and its flank: no click. */
    @ParameterizedTest
    @ValueSource(doubles = {5, 20, 60})
    void noToneStartsOrEndsWithAJump(double wordsPerMinute) throws Exception {
        short[][] channels = written(wordsPerMinute);
        double flank = Math.min(FLANK, 1.2 / wordsPerMinute / 4);
        double pitch = Math.max(RaceSound.FIRST_PITCH, RaceSound.SECOND_PITCH);
        double steepest = LOUDEST * (2 * Math.PI * pitch + Math.PI / (2 * flank)) / 44_100;
        for (short[] samples : channels) {
            int before = 0;
            for (short sample : samples) {
                assertThat(Math.abs(sample - before)).isLessThanOrEqualTo((int) steepest + 1);
                before = sample;
            }
            assertThat(Math.abs(before)).isLessThan((int) (LOUDEST / 20));
        }
    }

    /** Marks start and end in silence: within the first tenth of a millisecond a mark is almost inaudible. */
    @Test
    void marksRiseOutOfSilenceAndSinkBackIntoIt() throws Exception {
        short[][] channels = written(20);
        for (Keying.Letter letter : first.letters()) {
            for (Keying.Mark mark : letter.marks()) {
                int start = (int) Math.ceil(mark.start() * 0.06 * 44_100);
                int end = Math.min(channels[0].length, (int) ((mark.start() + mark.length()) * 0.06 * 44_100)) - 1;
                assertThat(Math.abs(channels[0][start + 4])).isLessThan((short) (LOUDEST / 100));
                assertThat(Math.abs(channels[0][end - 4])).isLessThan((short) (LOUDEST / 100));
            }
        }
    }

    @Test
    void nothingToSendIsAFileOfNoLength() throws Exception {
        Keying nothing = Keying.of("", CodeBook.international());
        Path file = folder.resolve("nothing.wav");
        WavFile.write(file, new RaceSound(nothing, nothing, 0.06, 0, 0));
        assertThat(Files.size(file)).isEqualTo(44);
    }

    @Test
    void aFolderThatIsMissingIsSaidAndNothingIsWritten() throws IOException {
        Path file = folder.resolve("gone").resolve("race.wav");
        assertThatThrownBy(() -> WavFile.write(file, sound(20))).isInstanceOf(FileException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"60000, 240", "50740, 203"})
    void aSoundThatIsLongerThanAFileHoldsIsRefusedInASentence(double units, int minutes, @TempDir Path folder) {
        RaceSound sound = new RaceSound(first, first, 0.24, units, 0);
        Path file = folder.resolve("long.wav");
        assertThatThrownBy(() -> WavFile.write(file, sound))
                .isInstanceOfSatisfying(
                        FileException.class,
                        refused -> assertThat(refused.notice().say(Words.of(Language.EN)))
                                .startsWith("The sound would last " + minutes + " minutes, and a WAV file holds 202:"));
        assertThat(file).doesNotExist();
    }

    /** Compares the bytes of the files, not the states. */
    @Test
    void composedAndDecomposedTextsSoundTheSame(@TempDir Path folder) throws Exception {
        byte[] composed = written(folder, "CAF\u00C9 \u00DCber E\u00A0E");
        assertThat(written(folder, "CAFE\u0301 U\u0308ber E E")).isEqualTo(composed);
        assertThat(written(folder, "CAF \u00DCber E E")).isNotEqualTo(composed);
        assertThat(written(folder, "CAF\u00C9 \u00DCber EE")).isNotEqualTo(composed);
    }

    private static byte[] written(Path folder, String message) throws Exception {
        Keying sent = Keying.of(message, CodeBook.international());
        Path file = folder.resolve("race.wav");
        WavFile.write(file, new RaceSound(sent, sent, 0.02, sent.duration(), 0));
        return Files.readAllBytes(file);
    }
}
