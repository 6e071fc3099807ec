package kllab.lab.morse;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kllab.lab.LabScreen;
import kllab.ui.Desk;
import kllab.ui.verb.Verb;

/** Gestures and commands of the Morse lab. */
final class MorseController implements LabScreen<MorseState, MorseResult> {
    private final MorseLab lab;
    private final MorseModel model;
    private final MorseView view;

    MorseController(MorseLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new MorseView(desk, model);
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
        return view;
    }

    @Override
    public List<Verb> verbs() {
        return List.of(
                Verb.handle("keys.letters", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.take", KeyCode.ENTER),
                Verb.handle("keys.carry", KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END),
                Verb.of("best", () -> model.deal(Deal.BEST))
                        .line("keys.best-deal")
                        .key(KeyCode.A),
                Verb.of("let-go", () -> model.select(-1))
                        .when(() -> model.state().selected() >= 0)
                        .line("keys.escape")
                        .key(KeyCode.ESCAPE));
    }
}
