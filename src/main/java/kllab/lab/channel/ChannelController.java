package kllab.lab.channel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kllab.lab.LabScreen;
import kllab.ui.Desk;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** Turns gestures in the Channel lab into commands. */
final class ChannelController implements LabScreen<ChannelState, ChannelResult> {
    private final ChannelLab lab;
    private final ChannelModel model;
    private final ChannelView view;

    ChannelController(ChannelLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new ChannelView(desk, model);
    }

    @Override
    public ChannelLab lab() {
        return lab;
    }

    @Override
    public ChannelModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(HandleKeys.bars());
        verbs.add(Verb.handle("keys.take-back", KeyCode.ESCAPE));
        verbs.add(Verb.handle("keys.duration", KeyCode.LEFT, KeyCode.RIGHT));
        verbs.add(Verb.handle("keys.counted", KeyCode.LEFT, KeyCode.RIGHT));
        verbs.add(view.best());
        return verbs;
    }
}
