package kllab.lab.compare;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.figure.Sheet.Scene;
import kllab.lab.Lab;
import kllab.lab.LabScreen;
import kllab.lab.compare.CompareModel.Side;
import kllab.ui.Desk;
import kllab.ui.control.BarHandle;
import org.jspecify.annotations.Nullable;

/** Gestures and verbs of Compare, and the clock that turns Q into P. */
final class CompareController implements LabScreen<CompareState, CompareResult> {
    /** How long Q takes to turn into P. */
    private static final double SECONDS = 5;

    private final CompareLab lab;
    private final CompareModel model;
    private final CompareView view;
    private final DoubleProperty blend = new SimpleDoubleProperty();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blending = new ReadOnlyBooleanWrapper();
    private final AnimationTimer clock = new Clock();
    private @Nullable CompareState blendStart;
    private @Nullable CompareState dragStart;
    private boolean ownChange;

    CompareController(CompareLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new CompareView(model, this, desk);
        blend.addListener((property, before, now) -> scrub(now.doubleValue()));
        model.stateProperty().addListener((property, before, now) -> stopBlendingUnlessOwn());
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Lab<CompareState, CompareResult> lab() {
        return lab;
    }

    @Override
    public CompareModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public List<String> shortcuts() {
        return List.of(
                "arrows", "shift-arrows", "alt-arrows", "home-end", "enter", "lock", "swap", "table", "play", "escape");
    }

    @Override
    public void hidden() {
        pause();
    }

    /** What the sheets show now. */
    Scene<CompareResult> scene() {
        return new Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    // ---- outcomes -----------------------------------------------------------------------------------------------

    void select(int outcome) {
        model.select(outcome);
    }

    void type(Side side, int outcome, double chance) {
        model.setChance(side, outcome, chance, model.state());
    }

    void rename(int outcome, String name) {
        String kept = name.strip();
        if (!kept.isEmpty() && kept.length() <= 60 && !kept.startsWith("@") && !kept.equals(view.shownName(outcome))) {
            model.rename(outcome, kept);
        }
    }

    void toggleTable() {
        view.table().toggle();
    }

    void openTable(Side side, int outcome) {
        view.table().open(side, outcome);
    }

    /** The hand that moves one bar. */
    BarHandle.Hand hand(Side side, int outcome, StageSheet sheet, BiConsumer<Side, Integer> edit) {
        return new BarHandle.Hand() {
            @Override
            public void grab() {
                model.beginGesture();
                dragStart = model.state();
            }

            @Override
            public void dragTo(double y) {
                set(sheet.chanceAt(y));
            }

            @Override
            public void set(double value) {
                model.setChance(side, outcome, value, dragStart == null ? model.state() : dragStart);
            }

            @Override
            public void release() {
                dragStart = null;
                model.endGesture();
            }

            @Override
            public void cancel() {
                dragStart = null;
                model.cancelGesture();
            }

            @Override
            public void edit() {
                edit.accept(side, outcome);
            }

            @Override
            public void toggleLock() {
                model.setLocked(outcome, !model.state().locked().contains(outcome));
            }
        };
    }

    // ---- Q turns into P -----------------------------------------------------------------------------------------

    /** How far Q has come on its way to P, 0 to 1; setting it scrubs. */
    DoubleProperty blendProperty() {
        return blend;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether Q is somewhere on its way: then the transport is shown instead of the play button. */
    ReadOnlyBooleanProperty blendingProperty() {
        return blending.getReadOnlyProperty();
    }

    void playOrPause() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    private void play() {
        if (blendStart == null) {
            beginBlending();
        } else if (blend.get() >= 1) {
            blend.set(0);
        }
        model.beginGesture();
        playing.set(true);
        clock.start();
    }

    void pause() {
        if (playing.get()) {
            clock.stop();
            playing.set(false);
            model.endGesture();
        }
    }

    private void beginBlending() {
        blendStart = model.state();
        ownChange = true;
        blend.set(0);
        ownChange = false;
        blending.set(true);
    }

    private void scrub(double t) {
        CompareState start = blendStart;
        if (start != null) {
            ownChange = true;
            model.blend(start, t);
            ownChange = false;
        }
    }

    /** Any other change takes the pair off its way. A selection does not. */
    private void stopBlendingUnlessOwn() {
        CompareState start = blendStart;
        if (!ownChange && start != null && !onTheWay(start)) {
            pause();
            blendStart = null;
            blending.set(false);
        }
    }

    private boolean onTheWay(CompareState start) {
        CompareState now = model.state();
        double t = blend.get();
        return now.p().equals(start.p())
                && now.outcomes().equals(start.outcomes())
                && now.q()
                        .equals(
                                t == 0
                                        ? start.q()
                                        : t == 1 ? start.p() : start.q().mix(start.p(), t));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || event.getTarget() instanceof javafx.scene.control.TextInputControl) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case X -> model.swap();
            case T -> toggleTable();
            case SPACE -> playOrPause();
            case ESCAPE -> {
                if (model.state().selected() < 0) {
                    return;
                }
                model.select(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves Q on by the time that has passed. */
    private final class Clock extends AnimationTimer {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last > 0) {
                double next = Math.min(1, blend.get() + (now - last) / 1e9 / SECONDS);
                blend.set(next);
                if (next >= 1) {
                    pause();
                }
            }
            last = now;
        }
    }
}
