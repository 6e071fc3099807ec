package kllab.lab.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.Run;
import org.jspecify.annotations.Nullable;

/** The animation of Q towards P: play, pause, scrub; any other change of the pair ends it. */
final class Blending {
    /** The duration of the whole animation. */
    private static final double SECONDS = 5;

    private final CompareModel model;
    private final Desk desk;
    private final DoubleProperty way = new SimpleDoubleProperty();
    private final Run run;
    private @Nullable CompareState from;

    Blending(CompareModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.run = Run.ofContent(model, this::start, this::advance);
        way.addListener((property, before, now) -> follow(now.doubleValue()));
        model.stateProperty().addListener(property -> endIfLeft(model.state())); // before those of views
    }

    /** The position of Q between its start (0) and P (1); setting it scrubs. */
    DoubleProperty wayProperty() {
        return way;
    }

    Run run() {
        return run;
    }

    /** Whether Q is between its start and P: then a scrubber is shown. */
    boolean isUnderWay() {
        return from != null;
    }

    /** A drag of the scrubber begins: all changes until its hold is released are one undo step. */
    Hold grab() {
        double before = way.get();
        Hold grabbed = run.stopFor();
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

    private boolean start() {
        if (from == null) {
            if (model.result().comparison().equal()) {
                return false;
            }
            way.set(0);
            from = model.state();
            model.setUnderWay(true);
        } else if (way.get() >= 1) {
            way.set(0);
        }
        return true;
    }

    private void advance(double seconds) {
        way.set(desk.stillProperty().get() ? 1 : Math.min(1, way.get() + seconds / SECONDS));
        if (way.get() >= 1) {
            run.pause();
        }
    }

    private void follow(double t) {
        CompareState begun = from;
        if (begun != null) {
            model.blend(begun, t);
        }
    }

    /** A selection does not change the pair; everything else does. */
    private void endIfLeft(CompareState now) {
        CompareState begun = from;
        if (begun != null && !isOnWay(begun, now)) {
            from = null;
            model.setUnderWay(false);
            run.pause();
        }
    }

    private boolean isOnWay(CompareState from, CompareState now) {
        return now.p().equals(from.p())
                && now.outcomes().equals(from.outcomes())
                && now.q().equals(CompareModel.between(from, way.get()));
    }
}
