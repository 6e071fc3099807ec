package kllab.ui;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a page plays by the clock: while it plays, it goes on with every pulse. If it moves content, it is one gesture from
 * play to pause, so one undo step, and whatever else ends that gesture ends the run, too: undo, another preset, a hand.
 */
public final class Run {
    private static final double NANOS = 1e-9;

    private final Subject<?, ?> subject;
    private final boolean movesContent;
    private final BooleanSupplier start;
    private final DoubleConsumer step;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Clock clock = new Clock();
    private Runnable rest = () -> {};
    private @Nullable Hold gesture;
    private boolean lent;

    private Run(Subject<?, ?> subject, boolean movesContent, BooleanSupplier start, DoubleConsumer step) {
        this.subject = subject;
        this.movesContent = movesContent;
        this.start = start;
        this.step = step;
    }

    /**
     * A run that moves content.
     *
     * @param start prepares it, within its gesture; false if there is nothing to play
     * @param step goes on by some seconds
     */
    public static Run ofContent(Subject<?, ?> subject, BooleanSupplier start, DoubleConsumer step) {
        return new Run(subject, true, start, step);
    }

    /** The same for a run that moves look, not content: no undo step, and undo does not end it. */
    public static Run ofLook(Subject<?, ?> subject, BooleanSupplier start, DoubleConsumer step) {
        return new Run(subject, false, start, step);
    }

    /** What else has to stop with it. */
    public Run onPause(Runnable action) {
        rest = action;
        return this;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public void playOrPause() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    public void play() {
        if (isPlaying()) {
            return;
        }
        gesture = movesContent ? subject.beginGesture() : null;
        if (start.getAsBoolean()) {
            playing.set(true);
            clock.restart();
        } else {
            release();
        }
    }

    public void pause() {
        clock.stop();
        playing.set(false);
        release();
        rest.run();
    }

    private void release() {
        lent = false;
        if (gesture != null) {
            gesture.end();
            gesture = null;
        }
    }

    /** Goes on by some seconds, unless something else has ended its gesture; called with every pulse. */
    public void advance(double seconds) {
        if (!movesContent || goesOn()) {
            step.accept(seconds);
        } else {
            pause();
        }
    }

    // ---- hands ----------------------------------------------------------------------------------------------------

    /** A hand takes what it moves: the run stops. */
    public Hold stopFor() {
        pause();
        return subject.beginGesture();
    }

    /** A hand takes something else: the run goes on within the hand's gesture, and afterwards in its own again. */
    public Hold lendTo() {
        lent = isPlaying();
        return subject.beginGesture();
    }

    /** Whether it goes on within the gesture of a hand. */
    public boolean isLent() {
        return lent;
    }

    private boolean goesOn() {
        if (gesture == null || !gesture.isOver()) {
            return gesture != null;
        }
        if (lent && !subject.movingProperty().get()) {
            lent = false;
            gesture = subject.beginGesture();
            return true;
        }
        return lent;
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
                advance((now - last) * NANOS);
            }
            last = now;
        }
    }
}
