package kllab.lab.telegraph;

import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kllab.io.sound.Cue;
import kllab.io.sound.RaceSound;
import kllab.io.sound.SoundLine;
import kllab.io.sound.Speaker;
import org.jspecify.annotations.Nullable;

/** The sound of the race shown by the tapes. */
final class RaceAudio {
    private final Speaker speaker;
    private final BooleanProperty muted = new SimpleBooleanProperty();
    private @Nullable Cue cue;

    /**
     * A silent race.
     *
     * @param clock nanoseconds, the clock that the playhead follows
     * @param missing called once if there is no sound device, on any thread
     */
    RaceAudio(SoundLine.Device device, LongSupplier clock, Runnable missing) {
        speaker = new Speaker(device, clock, missing);
        muted.addListener(property -> tell());
    }

    BooleanProperty mutedProperty() {
        return muted;
    }

    /** The sound of a result from its start to its end. */
    static RaceSound sound(TelegraphResult result) {
        return sound(result, 0);
    }

    private static RaceSound sound(TelegraphResult result, double round) {
        return new RaceSound(result.sentP(), result.sentQ(), result.state().secondsPerUnit(), result.end(), round);
    }

    /** Follows the playhead from now on. */
    void play(TelegraphResult result, RaceClock clock) {
        double framesPerUnit = result.state().secondsPerUnit() * RaceSound.RATE;
        cue = new Cue(
                sound(result, clock.repeat() ? clock.round() : 0),
                nanos -> Math.round(clock.elapsed(nanos) * framesPerUnit));
        tell();
    }

    void stop() {
        cue = null;
        tell();
    }

    private void tell() {
        speaker.play(muted.get() ? null : cue);
    }
}
