package kllab.io.sound;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Plays a {@link Cue} in sync with its clock: a separate thread keeps the line's queue filled while there is something
 * to play. No caller ever waits for the sound device.
 */
public final class Speaker {
    private static final long NAP = 3_000_000;
    private static final long IDLE = 2_000_000_000L;
    private static final double NANOS_PER_FRAME = 1e9 / RaceSound.RATE;

    private final SoundLine.Device device;
    private final LongSupplier clock;
    private final Runnable missing;
    private final Mixer mixer = new Mixer();
    private final double[] samples = new double[Mixer.BLOCK * RaceSound.CHANNELS];
    private final byte[] bytes = new byte[Mixer.BLOCK * Pcm.FRAME];
    private volatile @Nullable Cue wanted;
    private @Nullable Thread thread;
    private boolean gaveUp;

    /**
     * A silent speaker.
     *
     * @param clock nanoseconds, the same clock that cues follow
     * @param missing called once, on the speaker's own thread, if there is no sound device
     */
    public Speaker(SoundLine.Device device, LongSupplier clock, Runnable missing) {
        this.device = device;
        this.clock = clock;
        this.missing = missing;
    }

    /** Plays this cue from now on; null is silence. */
    public void play(@Nullable Cue cue) {
        wanted = cue;
        if (cue != null) {
            wake();
        }
    }

    private synchronized void wake() {
        if (thread == null && !gaveUp) {
            thread = Thread.ofPlatform().daemon().name("sound").start(this::run);
        }
    }

    private void run() {
        Optional<SoundLine> opened = device.open();
        if (opened.isEmpty()) {
            giveUp();
            return;
        }
        try (SoundLine line = opened.get()) {
            long lastHeard = clock.getAsLong();
            while (!isDone(lastHeard)) {
                lastHeard = fill(line) ? clock.getAsLong() : lastHeard;
                LockSupport.parkNanos(NAP);
            }
        }
    }

    private synchronized void giveUp() {
        gaveUp = true;
        thread = null;
        missing.run();
    }

    /** After some silence the line is closed; the next cue opens another. */
    private synchronized boolean isDone(long lastHeard) {
        boolean done = wanted == null && clock.getAsLong() - lastHeard > IDLE;
        if (done) {
            thread = null;
        }
        return done;
    }

    /** Fills the line's queue; returns whether there is anything to play. */
    boolean fill(SoundLine line) {
        Cue now = wanted;
        while (line.free() >= Mixer.BLOCK) {
            long heardAt = clock.getAsLong() + (long) (line.queued() * NANOS_PER_FRAME);
            mixer.next(now, heardAt, samples);
            Pcm.encode(samples, samples.length, bytes);
            line.write(bytes, Mixer.BLOCK);
        }
        return !mixer.isSilent();
    }
}
