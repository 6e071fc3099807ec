package kllab.lab.channel;

import java.util.List;
import javafx.scene.Parent;
import kllab.lab.LabScreen;
import kllab.ui.Desk;

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
    public List<String> shortcuts() {
        return List.of("arrows", "shift-arrows", "alt-arrows", "home-end", "enter", "take-back", "duration", "counted");
    }
}
