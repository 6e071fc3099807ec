package kllab.lab.compare;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.figure.Sheet.Scene;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.LabScreen;
import kllab.lab.compare.CompareModel.Side;
import kllab.ui.Desk;
import kllab.ui.control.BarHandle;
import org.jspecify.annotations.Nullable;

/** Gestures and verbs of Compare. */
final class CompareController implements LabScreen<CompareState, CompareResult> {
    private final CompareLab lab;
    private final CompareModel model;
    private final Blending blending;
    private final CompareView view;

    CompareController(CompareLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.blending = new Blending(model, desk);
        this.view = new CompareView(model, this, desk);
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
        blending.pause();
    }

    /** What the sheets show now; what is pinned is shown while it has as many outcomes. */
    Scene<CompareResult> scene() {
        CompareResult pinned = model.pinnedProperty().get();
        boolean comparable = pinned != null && pinned.size() == model.result().size();
        boolean moving =
                model.movingProperty().get() || blending.underWayProperty().get();
        return new Scene<>(model.result(), comparable ? pinned : null, moving);
    }

    Blending blending() {
        return blending;
    }

    // ---- outcomes -----------------------------------------------------------------------------------------------

    void select(int outcome) {
        model.select(outcome);
    }

    /** Selects another outcome so many further on; from none, the first or the last. */
    void walk(int step) {
        int last = model.state().size() - 1;
        int selected = model.state().selected();
        int start = selected >= 0 ? selected : step > 0 ? -1 : last + 1;
        model.select(Math.clamp((long) start + step, 0, last));
    }

    void type(Side side, int outcome, double chance) {
        model.setChance(side, outcome, chance, model.state());
    }

    /** Gives an outcome a name; an empty one, and one that the app uses itself, changes nothing. */
    void rename(int outcome, String name) {
        String kept = name.strip();
        boolean there = outcome < model.state().size(); // a row may vanish under the focus
        if (there && CompareState.isName(kept) && !kept.equals(view.shownName(outcome))) {
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
        return new Hand(side, outcome, sheet::chanceAt, edit);
    }

    /** The hand that moves one outcome by something else than its bar. */
    BarHandle.Hand hand(Side side, int outcome) {
        return new Hand(side, outcome, y -> 0, (s, i) -> {});
    }

    /** Moves one bar: always from where the gesture began, so that a drag through zero and back loses nothing. */
    private final class Hand implements BarHandle.Hand {
        private final Side side;
        private final int outcome;
        private final DoubleUnaryOperator chanceAt;
        private final BiConsumer<Side, Integer> edit;
        private CompareState start = model.state();
        private LabModel<CompareState, CompareResult>.@Nullable Gesture gesture;

        Hand(Side side, int outcome, DoubleUnaryOperator chanceAt, BiConsumer<Side, Integer> edit) {
            this.side = side;
            this.outcome = outcome;
            this.chanceAt = chanceAt;
            this.edit = edit;
        }

        @Override
        public void grab() {
            blending.pause();
            gesture = model.beginGesture();
            start = model.state();
        }

        @Override
        public void dragTo(double y) {
            set(chanceAt.applyAsDouble(y));
        }

        @Override
        public void set(double value) {
            boolean locked = model.state().locks().has(outcome);
            if (gesture != null && !gesture.isOver() && !locked) {
                model.setChance(side, outcome, value, start);
            }
        }

        @Override
        public void release() {
            if (gesture != null) {
                gesture.end();
            }
        }

        @Override
        public void cancel() {
            if (gesture != null) {
                gesture.cancel();
            }
        }

        @Override
        public void edit() {
            edit.accept(side, outcome);
        }

        @Override
        public void toggleLock() {
            model.setLocked(outcome, !model.state().locks().has(outcome));
        }
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
            case SPACE -> blending.playOrPause();
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
}
