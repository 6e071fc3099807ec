package kllab.lab.morse;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done in the Morse lab. */
final class MorseController extends LabController<MorseState, MorseResult, MorseModel> {
    MorseController(Lab<MorseState, MorseResult> lab, Desk desk) {
        super(desk, new MorseModel(lab));
    }

    @Override
    public PageView<MorseState, MorseResult> view(Seat seat) {
        return new MorseView(seat, model);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.handle("keys.letters", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.handle("keys.take", KeyCode.ENTER),
                Verb.handle("keys.carry", KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END),
                Verb.of("best", () -> model.deal(Assignment.BEST))
                        .line("keys.best-deal")
                        .key(KeyCode.A),
                Verb.of("let-go", () -> model.select(-1))
                        .when(() -> model.state().selected() >= 0)
                        .line("keys.escape")
                        .key(KeyCode.ESCAPE));
    }
}
