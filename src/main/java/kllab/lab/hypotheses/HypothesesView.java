package kllab.lab.hypotheses;

import javafx.scene.input.KeyCode;
import kllab.figure.page.Box;
import kllab.figure.page.StagePage;
import kllab.ui.Seat;
import kllab.ui.control.NameEditor;
import kllab.ui.hand.Dial;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.ControlRow;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: priors and likelihoods are dragged and typed, a hypothesis is selected and renamed, results are added. */
final class HypothesesView extends PageView<HypothesesState, HypothesesResult> {
    private final HypothesesModel model;
    private final TableSheet table = sheet(HypothesesPlan.TABLE, TableSheet.class);

    HypothesesView(Seat seat, HypothesesModel model, HypothesesController controller) {
        super(HypothesesPlan.PLAN, model, seat);
        this.model = model;
        for (int i = 0; i < HypothesesState.MOST; i++) {
            int hypothesis = i;
            buttonOver(
                    HypothesesPlan.TABLE,
                    controller.verb("select-" + i),
                    () -> isThere(hypothesis) ? table.name(hypothesis) : null,
                    look -> isThere(hypothesis) ? look.say("hypotheses.select.spoken", shown(hypothesis)) : "");
        }
        for (int i = 0; i < HypothesesState.MOST; i++) {
            addMark(true, i);
            addMark(false, i);
        }
        if (hasFields()) {
            addEditor(controller);
        }
        ControlRow controls = HypothesesRow.of(model, controller);
        add(HypothesesPlan.CONTROLS, controls);
        following(result -> controls.refresh());
        addPanel(new FormulaPanel<>(
                this, HypothesesFormula::lines, HypothesesWords.SPOKEN_FORMULA, HypothesesWords.REMARK));
        offering(HypothesesPlan.TABLE, controller.verb("add"));
        offering(HypothesesPlan.TABLE, controller.verb("remove"));
        offering(StagePage.STAGE, controller.verb("areas"));
    }

    private boolean isThere(int hypothesis) {
        return hypothesis < model.state().size();
    }

    /** A prior, or a likelihood. */
    private void addMark(boolean prior, int hypothesis) {
        Dial.Setter<HypothesesState> set = (chance, from) -> {
            if (prior) {
                model.setPrior(hypothesis, chance, from);
            } else {
                model.setLikelihood(hypothesis, chance);
            }
        };
        mark(
                HypothesesPlan.TABLE,
                new ChanceMark<>(
                        prior ? "q" : "cut",
                        false,
                        state -> hypothesis < state.size() ? state.chance(prior, hypothesis) : 0,
                        set,
                        HypothesesNumbers::typed,
                        HypothesesWords.spoken(prior, hypothesis).when(result -> hypothesis < result.size()),
                        () -> isThere(hypothesis) ? table.hold(prior, hypothesis) : null));
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    private void addEditor(HypothesesController controller) {
        NameEditor[] editor = new NameEditor[1];
        NameEditor made = new NameEditor(
                (typed, hypothesis) -> controller.rename(
                        hypothesis, typed, shown(hypothesis), sentence -> complain(editor[0], sentence)),
                this::requestFocus);
        editor[0] = made;
        add(made, look -> {});
        Verb rename = can(Verb.of("rename", () -> edit(made))
                .face("fth-edit-2", "hypotheses.rename", "hypotheses.rename.tip")
                .line("keys.rename-hypothesis")
                .key(KeyCode.E));
        offering(HypothesesPlan.TABLE, rename);
    }

    private String shown(int hypothesis) {
        return isThere(hypothesis) ? HypothesesWords.name(model.state(), hypothesis, look()) : "";
    }

    /** Over the name of the selected hypothesis. */
    private void edit(NameEditor editor) {
        int selected = model.state().selected();
        Box name = table.name(selected);
        double x = view(HypothesesPlan.TABLE).getLayoutX() + name.x();
        double y = view(HypothesesPlan.TABLE).getLayoutY() + name.y();
        String shown = shown(selected);
        editor.begin(
                selected,
                shown,
                look().say("hypotheses.rename.spoken", shown),
                new Box(x, y, name.width(), name.height()));
    }
}
