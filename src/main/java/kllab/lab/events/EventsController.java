package kllab.lab.events;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Face;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** What can be done. */
final class EventsController extends LabController<EventsState, EventsResult, EventsModel> {
    EventsController(Lab<EventsState, EventsResult> lab, Desk desk) {
        super(desk, new EventsModel(lab));
    }

    @Override
    public PageView<EventsState, EventsResult> view(Seat seat) {
        return new EventsView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = HandleKeys.marks();
        verbs.add(Verb.of("again", model::draw)
                .face(this::drawing)
                .line("keys.draw-days")
                .key(KeyCode.A));
        verbs.add(Verb.of("hide-draws", model::hideDraws)
                .when(() -> model.state().drawn())
                .face("fth-x", "events.hide", "")
                .line("keys.hide-days")
                .key(KeyCode.ESCAPE));
        verbs.add(Verb.of("tie", () -> model.tie(!model.state().tied()))
                .on(() -> model.state().tied())
                .face("", "events.tie", "events.tie.tip")
                .line("keys.tie")
                .key(KeyCode.I));
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            int which = pair;
            verbs.add(Verb.of("pair-" + pair, () -> model.select(which))
                    .face(() -> new Face("fth-square", model.state().story().key("cell." + which), "")));
        }
        return verbs;
    }

    private Face drawing() {
        Story story = model.state().story();
        return new Face(
                "mdoal-casino", story.key(model.state().drawn() ? "draw.again" : "draw"), story.key("draw.tip"));
    }
}
