package kllab.lab.english;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.io.text.CountedText;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.OwnTexts;
import kllab.lab.english.EnglishState.Lower;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** What can be done. */
final class EnglishController extends LabController<EnglishState, EnglishResult, EnglishModel> {
    private final OwnTexts texts;

    EnglishController(Lab<EnglishState, EnglishResult> lab, Desk desk) {
        super(desk, new EnglishModel(lab));
        texts = new OwnTexts(desk, CountedText::read, model::setText);
        model.stateProperty().addListener(property -> texts.reading().stop()); // another text cancels the count
    }

    @Override
    public PageView<EnglishState, EnglishResult> view(Seat seat) {
        return new EnglishView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>(List.of(
                Verb.handle("keys.steps", KeyCode.LEFT, KeyCode.RIGHT),
                Verb.of("play", model::play)
                        .on(() -> model.state().playing())
                        .when(() -> model.canPlay() || model.state().playing())
                        .face("fth-help-circle", "english.play.name", "english.play.tip")
                        .line("keys.play")
                        .key(KeyCode.Y),
                Verb.of("elsewhere", model::goElsewhere)
                        .when(() -> !model.result().isEmpty())
                        .face("fth-shuffle", "english.elsewhere", "english.elsewhere.tip")
                        .line("keys.elsewhere")
                        .key(KeyCode.A),
                Verb.of("growth", model::switchView)
                        .on(() -> model.state().view() == Lower.GROWTH)
                        .face("fth-trending-up", "english.growth.name", "english.growth.tip")
                        .line("keys.growth")
                        .key(KeyCode.W)));
        verbs.addAll(texts.verbs("english."));
        return verbs;
    }

    /** Where its texts come from. */
    OwnTexts texts() {
        return texts;
    }
}
