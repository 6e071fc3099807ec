package kllab.lab.blocks;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.lab.LabModel;
import kllab.ui.Hold;
import kllab.ui.control.KeyHold;
import org.jspecify.annotations.Nullable;

/** The input layer of the chart: a click, a drag or the arrow keys choose how many days are coded together. */
final class BlockPad extends Region {
    private final BlocksModel model;
    private final CostSheet sheet;
    private final KeyHold keys = new KeyHold(this, this::hold);
    private LabModel<BlocksState, BlocksResult>.@Nullable Gesture gesture;

    BlockPad(BlocksModel model, CostSheet sheet) {
        this.model = model;
        this.sheet = sheet;
        getStyleClass().add("block-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
        setOnKeyPressed(this::step);
    }

    /** The pad has the same origin as the chart's sheet. */
    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            hold();
            drag(event);
        }
    }

    private Hold hold() {
        var begun = model.beginGesture();
        gesture = begun;
        return begun;
    }

    private void drag(MouseEvent event) {
        if (gesture != null && !gesture.isOver()) {
            model.setBlock(sheet.blockAt(event.getX()));
            event.consume();
        }
    }

    private void release() {
        if (gesture != null) {
            gesture.end();
        }
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int now = model.state().block();
        switch (event.getCode()) {
            case RIGHT, UP -> go(now + 1);
            case LEFT, DOWN -> go(now - 1);
            case HOME -> go(1);
            case END -> go(BlocksState.LONGEST);
            case ESCAPE -> {
                if (gesture == null || gesture.isOver()) {
                    return; // nothing to cancel here, so Esc is passed on
                }
                gesture.cancel();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int days) {
        if (keys.press()) {
            model.setBlock(days);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.state().block();
            case MIN_VALUE -> 1.0;
            case MAX_VALUE -> (double) BlocksState.LONGEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.setBlock(model.state().block() + 1);
            case DECREMENT -> model.setBlock(model.state().block() - 1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
