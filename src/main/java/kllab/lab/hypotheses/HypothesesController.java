package kllab.lab.hypotheses;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.text.TypedName;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Face;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** What can be done. */
final class HypothesesController extends LabController<HypothesesState, HypothesesResult, HypothesesModel> {
    HypothesesController(Lab<HypothesesState, HypothesesResult> lab, Desk desk) {
        super(desk, new HypothesesModel(lab));
    }

    @Override
    public PageView<HypothesesState, HypothesesResult> view(Seat seat) {
        return new HypothesesView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = HandleKeys.marks();
        verbs.add(seeing(true, KeyCode.P));
        verbs.add(seeing(false, KeyCode.M));
        verbs.add(Verb.of("take-back", model::takeBack)
                .when(() -> model.isThere(0))
                .face("fth-delete", "hypotheses.take-back", "hypotheses.take-back.tip")
                .line("keys.take-back-result")
                .key(KeyCode.BACK_SPACE));
        verbs.add(Verb.of("areas", () -> model.showAreas(!model.state().areas()))
                .on(() -> model.state().areas())
                .face("", "hypotheses.areas", "hypotheses.areas.tip")
                .line("keys.areas")
                .key(KeyCode.A));
        verbs.add(Verb.of("add", model::add)
                .when(model::canAdd)
                .face("fth-user-plus", "hypotheses.add", "hypotheses.add.tip")
                .line("keys.add-hypothesis")
                .key(KeyCode.INSERT));
        verbs.add(Verb.of("remove", model::remove)
                .when(model::canRemove)
                .face("fth-user-minus", "hypotheses.remove", "hypotheses.remove.tip")
                .line("keys.remove-hypothesis")
                .key(KeyCode.DELETE));
        for (int i = 0; i < HypothesesState.MOST_RESULTS; i++) {
            int result = i;
            verbs.add(Verb.of("result-" + i, () -> model.turn(result))
                    .when(() -> model.isThere(result))
                    .on(() -> model.isPositive(result))
                    .face(() -> face(
                            model.isPositive(result),
                            "hypotheses.result." + result + (model.isPositive(result) ? ".plus" : ".minus"),
                            "hypotheses.turn.tip")));
        }
        for (int i = 0; i < HypothesesState.MOST; i++) {
            int hypothesis = i;
            verbs.add(Verb.of("select-" + i, () -> model.select(hypothesis))
                    .when(() -> hypothesis < model.state().size())
                    .face("fth-check-circle", "hypotheses.select." + i, "hypotheses.select.tip"));
        }
        return verbs;
    }

    /** One more result, called as in the story. */
    private Verb seeing(boolean result, KeyCode key) {
        return Verb.of(result ? "plus" : "minus", () -> model.see(result))
                .when(model::canSee)
                .face(() -> face(result, model.state().story().key(result ? "plus" : "minus"), "hypotheses.see.tip"))
                .line("keys.see")
                .key(key);
    }

    private static Face face(boolean result, String name, String tip) {
        return new Face(result ? "fth-plus" : "fth-minus", name, tip);
    }

    /** Renames a hypothesis as typed, and tells why not; returns whether no correction is needed. */
    boolean rename(int hypothesis, String typed, String shown, Consumer<String> tell) {
        return TypedName.take(typed, shown, desk().words(), name -> model.rename(hypothesis, name), tell);
    }
}
