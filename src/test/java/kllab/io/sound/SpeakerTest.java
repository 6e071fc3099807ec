package kllab.io.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Keying;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static final long SECOND = 1_000_000_000L;
    private static final int QUEUE = 2756;

    /** A sound device whose time is controlled by the test; it records the left channel. */
    private static final class FakeLine implements SoundLine {
        private final AtomicLong nanos;
        private final double drift;
        private long written;
        private final short[] left = new short[44_100 * 20];

        FakeLine(AtomicLong nanos, double drift) {
            this.nanos = nanos;
            this.drift = drift;
        }

        private long heard() {
            return Math.min(written, (long) (nanos.get() * 44_100e-9 * drift));
        }

        @Override
        public int free() {
            return QUEUE - queued();
        }

        @Override
        public int queued() {
            return (int) (written - heard());
        }

        @Override
        public void write(byte[] bytes, int frames) {
            for (int i = 0; i < frames; i++) {
                left[(int) written++] = (short) ((bytes[4 * i] & 0xFF) | bytes[4 * i + 1] << 8);
            }
        }

        @Override
        public void close() {
            // nothing to close
        }
    }

    private final AtomicLong nanos = new AtomicLong();
    private final Speaker speaker = new Speaker(Optional::empty, nanos::get, () -> {});
    private final Keying sent = Keying.of("TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT", CodeBook.international());
    private final RaceSound sound = new RaceSound(sent, sent, 0.06, sent.duration(), 0);

    private void pass(FakeLine line, double seconds) {
        long end = nanos.get() + (long) (seconds * SECOND);
        while (nanos.get() < end) {
            speaker.fill(line);
            nanos.addAndGet(3_000_000);
        }
    }

    private Cue cue(double fromSeconds) {
        long start = nanos.get();
        return new Cue(sound, now -> Math.round((fromSeconds + (now - start) / 1e9) * 44_100));
    }

    private static int firstHeard(FakeLine line) {
        for (int i = 0; i < line.written; i++) {
            if (line.left[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static int greatestStep(FakeLine line) {
        int greatest = 0;
        for (int i = 1; i < line.written; i++) {
            greatest = Math.max(greatest, Math.abs(line.left[i] - line.left[i - 1]));
        }
        return greatest;
    }

    /**
     * The queue holds a sixteenth of a second: the frames written now are those that the playhead reaches when they are
     * heard.
     */
    @Test
    void whatIsHeardIsWhereThePlayheadStands() {
        FakeLine line = new FakeLine(nanos, 1);
        pass(line, 0.5);
        long started = line.heard();
        speaker.play(cue(0));
        pass(line, 3);
        int expected = (int) started;
        assertThat(firstHeard(line)).isBetween(expected, expected + QUEUE);
        double steepest = RaceSound.LOUDNESS * 2 * Math.PI * RaceSound.FIRST_PITCH / 44_100;
        double[] samples = new double[2];
        for (long frame = started + 2L * QUEUE; frame < line.heard(); frame += 97) {
            sound.read(frame - started, samples, 1);
            double heard = line.left[(int) frame] / 32_767.0;
            assertThat(heard).as("within two frames").isBetween(samples[0] - 2 * steepest, samples[0] + 2 * steepest);
        }
    }

    @Test
    void silenceIsHeardAtOnceAndWithoutAClick() {
        FakeLine line = new FakeLine(nanos, 1);
        speaker.play(cue(0.03));
        pass(line, 1);
        long paused = line.heard();
        speaker.play(null);
        pass(line, 1);
        for (long frame = paused + QUEUE + Mixer.BLOCK; frame < line.written; frame++) {
            assertThat(line.left[(int) frame]).isZero();
        }
        assertThat(greatestStep(line)).isLessThan(1500);
    }

    @Test
    void aLeapFadesFromOnePlaceToTheOther() {
        FakeLine line = new FakeLine(nanos, 1);
        speaker.play(cue(0));
        pass(line, 0.5);
        speaker.play(cue(2.031));
        pass(line, 0.5);
        speaker.play(cue(0.017));
        pass(line, 0.5);
        assertThat(greatestStep(line)).isLessThan(1500);
    }

    /** The drift of a device that is half a percent too fast is corrected before it reaches a 25th of a second. */
    @Test
    void aDeviceThatRunsFastIsKeptInStep() {
        FakeLine line = new FakeLine(nanos, 1.005);
        speaker.play(cue(0));
        pass(line, 10);
        assertThat(greatestStep(line)).isLessThan(1500);
        assertThat(lastLoud(line) / 44_100.0 / 1.005).isBetween(9.5, 10.2);
    }

    private static int lastLoud(FakeLine line) {
        int last = 0;
        for (int i = 0; i < line.written; i++) {
            last = line.left[i] != 0 ? i : last;
        }
        return last;
    }

    @Test
    void whereNoDeviceIsThatIsSaidOnce() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        SoundLine.Device none = () -> {
            asked.incrementAndGet();
            return Optional.empty();
        };
        Speaker silent = new Speaker(none, System::nanoTime, said::countDown);
        silent.play(cue(0));
        assertThat(said.await(10, TimeUnit.SECONDS)).isTrue();
        silent.play(null);
        silent.play(cue(0));
        assertThat(asked).hasValue(1);
    }
}
