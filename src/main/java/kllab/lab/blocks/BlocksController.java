package kllab.lab.blocks;

import java.util.List;
import javafx.scene.Parent;
import kllab.lab.LabScreen;
import kllab.ui.Desk;

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
    public List<String> shortcuts() {
        return List.of("arrows", "shift-arrows", "alt-arrows", "home-end", "enter", "escape", "block");
    }
}
