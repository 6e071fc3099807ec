package kllab.lab.channel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** What can be done in the Channel lab. */
final class ChannelController extends LabController<ChannelState, ChannelResult, ChannelModel> {
    ChannelController(Lab<ChannelState, ChannelResult> lab, Desk desk) {
        super(desk, new ChannelModel(lab));
    }

    @Override
    public PageView<ChannelState, ChannelResult> view(Seat seat) {
        return new ChannelView(seat, model, verb("best"));
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>(HandleKeys.bars());
        verbs.add(Verb.handle("keys.take-back", KeyCode.ESCAPE));
        verbs.add(Verb.handle("keys.duration", KeyCode.LEFT, KeyCode.RIGHT));
        verbs.add(Verb.handle("keys.counted", KeyCode.LEFT, KeyCode.RIGHT));
        verbs.add(Verb.of("best", model::useBest)
                .face("fth-check", "channel.best", "channel.best.tip")
                .when(() -> !model.result().isBest()));
        return verbs;
    }
}
