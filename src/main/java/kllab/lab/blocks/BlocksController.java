package kllab.lab.blocks;

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

/** What can be done in the Blocks lab. */
final class BlocksController extends LabController<BlocksState, BlocksResult, BlocksModel> {
    BlocksController(Lab<BlocksState, BlocksResult> lab, Desk desk) {
        super(desk, new BlocksModel(lab));
    }

    @Override
    public PageView<BlocksState, BlocksResult> view(Seat seat) {
        return new BlocksView(seat, model);
    }

    @Override
    protected List<Verb> makeVerbs() {
        List<Verb> verbs = new ArrayList<>(HandleKeys.bars());
        verbs.add(Verb.handle("keys.take-back", KeyCode.ESCAPE));
        verbs.add(Verb.of("swap", model::swap).line("keys.swap").key(KeyCode.X));
        verbs.add(Verb.handle("keys.block", KeyCode.LEFT, KeyCode.RIGHT));
        return verbs;
    }
}
