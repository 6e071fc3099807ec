package kllab.lab.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import kllab.lab.LabModel;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.Player;
import org.jspecify.annotations.Nullable;

/** The animation of Q towards P: play, pause, scrub; any other change of the pair ends it. */
final class Blending {
    /** The duration of the whole animation. */
    private static final double SECONDS = 5;

    private final CompareModel model;
    private final Desk desk;
    private final DoubleProperty way = new SimpleDoubleProperty();
    private final ReadOnlyBooleanWrapper under = new ReadOnlyBooleanWrapper();
    private final Player player = new Player(this::advance);
    private @Nullable CompareState start;
    private LabModel<CompareState, CompareResult>.@Nullable Gesture gesture;

    Blending(CompareModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        way.addListener((property, before, now) -> follow(now.doubleValue()));
        model.stateProperty().addListener((property, before, now) -> endIfLeft(now));
    }

    /** The position of Q between its start (0) and P (1); setting it scrubs. */
    DoubleProperty wayProperty() {
        return way;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    /** Whether Q is between its start and P: then a scrubber is shown. */
    ReadOnlyBooleanProperty underWayProperty() {
        return under.getReadOnlyProperty();
    }

    void playOrPause() {
        if (player.isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    void pause() {
        if (player.isPlaying()) {
            player.pause();
            end();
        }
    }

    /** A drag of the scrubber begins: all changes until its hold is released are one undo step. */
    Hold grab() {
        pause();
        double before = way.get();
        var grabbed = model.beginGesture();
        return new Hold() {
            @Override
            public boolean isOver() {
                return grabbed.isOver();
            }

            @Override
            public void end() {
                grabbed.end();
            }

            @Override
            public void cancel() {
                way.set(before);
                grabbed.cancel();
            }
        };
    }

    private void end() {
        if (gesture != null) {
            gesture.end();
            gesture = null;
        }
    }

    private void play() {
        if (start == null && model.result().comparison().equal()) {
            return;
        }
        gesture = model.beginGesture();
        if (start == null) {
            way.set(0);
            start = model.state();
            model.setUnderWay(true);
            under.set(true);
        } else if (way.get() >= 1) {
            way.set(0);
        }
        player.play();
    }

    private void advance(double seconds) {
        if (gesture == null || gesture.isOver()) {
            player.pause(); // ended by undo or by dragging a bar
            return;
        }
        way.set(desk.stillProperty().get() ? 1 : Math.min(1, way.get() + seconds / SECONDS));
        if (way.get() >= 1) {
            pause();
        }
    }

    private void follow(double t) {
        CompareState from = start;
        if (from != null) {
            model.blend(from, t);
        }
    }

    /** A selection does not change the pair; everything else does. */
    private void endIfLeft(CompareState now) {
        CompareState from = start;
        if (from != null && !isOnWay(from, now)) {
            start = null;
            model.setUnderWay(false);
            under.set(false);
            pause();
        }
    }

    private boolean isOnWay(CompareState from, CompareState now) {
        return now.p().equals(from.p())
                && now.outcomes().equals(from.outcomes())
                && now.q().equals(CompareModel.between(from, way.get()));
    }
}
