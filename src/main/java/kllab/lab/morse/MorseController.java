package kllab.lab.morse;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.figure.Sheet.Scene;
import kllab.lab.LabScreen;
import kllab.ui.Desk;

/** Gestures and commands of the Morse lab. */
final class MorseController implements LabScreen<MorseState, MorseResult> {
    private final MorseLab lab;
    private final MorseModel model;
    private final MorseView view;

    MorseController(MorseLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new MorseView(model, this, desk);
        view.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public MorseLab lab() {
        return lab;
    }

    @Override
    public MorseModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public List<String> shortcuts() {
        return List.of("letters", "take", "carry", "best-deal", "escape");
    }

    Scene<MorseResult> scene() {
        return new Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get());
    }

    /** Single keys: disabled while a field is edited. */
    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.B) {
            model.deal(Deal.BEST);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.state().selected() >= 0) {
            model.select(-1);
            event.consume();
        }
    }
}
