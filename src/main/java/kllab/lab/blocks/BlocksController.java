package kllab.lab.blocks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kllab.lab.LabScreen;
import kllab.ui.Desk;
import kllab.ui.verb.HandleKeys;
import kllab.ui.verb.Verb;

/** Turns gestures in the Blocks lab into commands. */
final class BlocksController implements LabScreen<BlocksState, BlocksResult> {
    private final BlocksLab lab;
    private final BlocksModel model;
    private final BlocksView view;

    BlocksController(BlocksLab lab, Desk desk) {
        this.lab = lab;
        this.model = lab.model();
        this.view = new BlocksView(desk, model);
    }

    @Override
    public BlocksLab lab() {
        return lab;
    }

    @Override
    public BlocksModel model() {
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
        verbs.add(Verb.of("swap", model::swap).line("keys.swap").key(KeyCode.X));
        verbs.add(Verb.handle("keys.block", KeyCode.LEFT, KeyCode.RIGHT));
        return verbs;
    }
}
