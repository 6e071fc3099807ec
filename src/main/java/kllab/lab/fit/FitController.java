package kllab.lab.fit;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.lab.LabScreen;
import kllab.ui.Desk;
import kllab.ui.Hold;
import kllab.ui.Player;

/** Gestures and commands of the Fit lab, the timed descent, and the maps from the background. */
final class FitController implements LabScreen<FitState, FitResult> {
    /** Steps of a path per second; a step is a twentieth of a standard deviation. */
    private static final double STEPS_PER_SECOND = 30;

    /** Steps per press of a button: a single one is hardly visible. */
    private static final int STEPS_AT_ONCE = 4;

    private final FitLab lab;
    private final FitModel model;
    private final Desk desk;
    private final Player player = new Player(this::advance);
    private final FitView view;
    private double waited;

    FitController(FitLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.desk = desk;
        view = new FitView(desk, model, this);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public FitLab lab() {
        return lab;
    }

    @Override
    public FitModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<String> shortcuts() {
        return List.of(
                "play",
                "fit-move",
                "fit-weigh",
                "fit-widen",
                "fit-shift",
                "fit-values",
                "fit-remove",
                "fit-add",
                "fit-starts",
                "fit-steps",
                "fit-shares",
                "fit-draw",
                "fit-table",
                "escape");
    }

    @Override
    public void hidden() {
        pause();
    }

    @Override
    public void whenSettled(Runnable action) {
        view.whenSettled(action);
    }

    // ---- humps --------------------------------------------------------------------------------------------------

    void addHump() {
        model.addHump();
    }

    void addHump(double mean) {
        model.addHump(FitHands.hundredths(mean));
    }

    void removeHump(int hump) {
        if (hump < model.state().humps().size()) {
            model.removeHump(hump);
        }
    }

    void openValues(int row) {
        view.values().open(row);
    }

    void toggleValues() {
        view.values().toggle();
    }

    // ---- the descent --------------------------------------------------------------------------------------------

    ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    void playOrPause() {
        if (player.isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /** Continues the descent; restarts it if it is finished. */
    private void play() {
        if (desk.stillProperty().get()) {
            model.goTo(model.result().lastStep());
            return;
        }
        if (model.result().isSettled()) {
            model.goTo(0);
        }
        waited = 0;
        player.play();
    }

    void pause() {
        player.pause();
    }

    /** Advances the clock. */
    void advance(double seconds) {
        waited += seconds * STEPS_PER_SECOND;
        int steps = (int) waited;
        waited -= steps;
        if (steps > 0) {
            model.goTo(model.result().step() + steps);
        }
        if (model.result().isSettled()) {
            pause();
        }
    }

    /** A hand takes Q or a start: the descent stops. */
    Hold holdStart() {
        pause();
        return model.beginGesture();
    }

    void stepOn() {
        pause();
        model.goTo(model.result().step() + STEPS_AT_ONCE);
    }

    void stepBack() {
        pause();
        model.goTo(model.result().step() - STEPS_AT_ONCE);
    }

    void choose(int start) {
        pause();
        model.choose(start);
    }

    void reset() {
        pause();
        model.reset();
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    /** Single keys: disabled while a field is edited. */
    private void key(KeyEvent event) {
        boolean single =
                !event.isShortcutDown() && !event.isAltDown() && !(event.getTarget() instanceof TextInputControl);
        if (single && act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case SPACE -> playOrPause();
            case COMMA -> stepBack();
            case PERIOD -> stepOn();
            case A -> choose(0);
            case B -> choose(1);
            case C -> choose(2);
            case Q -> choose(FitState.OWN);
            case N -> model.drawAgain();
            case H -> model.showShares(!model.state().shares());
            case T -> toggleValues();
            case ESCAPE -> {
                return view.values().close();
            }
            case INSERT, PLUS, ADD, EQUALS -> addHump();
            default -> {
                return false;
            }
        }
        return true;
    }
}
