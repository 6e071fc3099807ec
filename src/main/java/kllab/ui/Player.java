package kllab.ui;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Plays something by the clock: while it plays, it reports with every pulse the seconds since the last one. */
public final class Player {
    private static final double NANOS = 1e-9;

    private final DoubleConsumer advance;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Clock clock = new Clock();

    public Player(DoubleConsumer advance) {
        this.advance = advance;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public void play() {
        if (!playing.get()) {
            playing.set(true);
            clock.restart();
        }
    }

    public void pause() {
        clock.stop();
        playing.set(false);
    }

    private final class Clock extends AnimationTimer {
        private long last;

        void restart() {
            last = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (last > 0) {
                advance.accept((now - last) * NANOS);
            }
            last = now;
        }
    }
}
