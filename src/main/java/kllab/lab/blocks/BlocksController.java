package kllab.lab.blocks;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
        return List.of("arrows", "shift-arrows", "alt-arrows", "home-end", "enter", "take-back", "swap", "block");
    }

    /** Single keys: disabled while a field is edited. */
    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.X && !(event.getTarget() instanceof TextInputControl)) {
            model.swap();
            event.consume();
        }
    }
}
