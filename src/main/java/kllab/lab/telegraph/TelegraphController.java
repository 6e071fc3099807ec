package kllab.lab.telegraph;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.lab.LabScreen;
import kllab.ui.Desk;
import kllab.ui.Player;

/** Plays the message and turns gestures into commands. */
final class TelegraphController implements LabScreen<TelegraphState, TelegraphResult> {
    private final TelegraphLab lab;
    private final TelegraphModel model;
    private final TelegraphView view;
    private final Player player = new Player(this::advance);

    TelegraphController(TelegraphLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new TelegraphView(desk, model, this);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public TelegraphLab lab() {
        return lab;
    }

    @Override
    public TelegraphModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<String> shortcuts() {
        return List.of("play", "playhead", "shift-playhead");
    }

    @Override
    public void hidden() {
        pause();
    }

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

    /** Plays on; from the start if there is nothing left to play. */
    private void play() {
        TelegraphResult result = model.result();
        if (result.isSilent()) {
            return;
        }
        if (result.playhead() >= result.end()) {
            model.movePlayhead(0);
        }
        player.play();
    }

    void pause() {
        player.pause();
    }

    /** Lets so much time go by. */
    void advance(double seconds) {
        TelegraphResult result = model.result();
        model.movePlayhead(result.playhead() + seconds / model.state().secondsPerUnit());
        if (model.result().playhead() >= model.result().end()) {
            pause();
        }
    }

    /** Shows another instant; what is playing stops there. */
    void seek(double units) {
        pause();
        model.movePlayhead(units);
    }

    void skipForward() {
        model.movePlayhead(model.result().nextLetter());
    }

    void skipBack() {
        model.movePlayhead(model.result().previousLetter());
    }

    void send(String message) {
        if (!message.equals(model.state().message())) {
            pause();
            model.setMessage(message);
        }
    }

    void reset() {
        pause();
        model.reset();
    }

    /** Single keys: dead while a field is edited. */
    private void key(KeyEvent event) {
        boolean single =
                !event.isShortcutDown() && !event.isAltDown() && !(event.getTarget() instanceof TextInputControl);
        if (single && event.getCode() == KeyCode.SPACE) {
            playOrPause();
            event.consume();
        }
    }
}
