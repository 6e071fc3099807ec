package kllab.lab.sampling;

import javafx.scene.input.KeyCode;
import kllab.figure.page.Room;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** The screen of the Sampling lab: above its sheets the handles, and below them the row of controls. */
final class SamplingView extends PageView<SamplingState, SamplingResult> {
    private final SamplingRow controls;

    SamplingView(Seat seat, SamplingModel model, SamplingController controller) {
        super(SamplingPlan.PLAN, model, seat);
        addHandles(new SamplingHandles(this, model, controller.run()::lendTo));
        controls = new SamplingRow(
                model, controller, () -> SamplingPlan.shown(result(), room()), complaining("sampling.seed.wrong"));
        add(controls.row(), look -> placeControls());
        following(result -> controls.row().refresh());
        can(Verb.of("next-page", () -> controls.turnPage(1))
                .face("", "sampling.page.next", "")
                .line("keys.page")
                .key(KeyCode.P));
        can(Verb.of("last-page", () -> controls.turnPage(-1))
                .face("", "sampling.page.last", "")
                .line("keys.page")
                .key(Key.shift(KeyCode.P)));
    }

    private void addHandles(SamplingHandles handles) {
        ScoreSheet score = sheet(SamplingPlan.SCORE, ScoreSheet.class);
        LikelihoodSheet likelihood = sheet(SamplingPlan.LIKELIHOOD, LikelihoodSheet.class);
        for (int i = 0; i < SamplingState.MOST; i++) {
            int outcome = i;
            add(
                    handles.bars().get(outcome),
                    look -> handles.placeBar(outcome, view(SamplingPlan.SCORE), score.layout()));
        }
        add(handles.ring(), look -> handles.placeRing(view(SamplingPlan.LIKELIHOOD), likelihood));
        handles.fields().forEach(field -> add(field, look -> {})); // each is placed when it opens
    }

    private void placeControls() {
        Room room = room();
        put(controls.row(), SamplingPlan.CONTROLS);
        controls.dress(look(), room.inner() / look().rem(), room.narrow());
        controls.row().refresh();
    }
}
