package kllab.lab.channel;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.lab.LabModel;
import kllab.ui.Hold;
import kllab.ui.control.KeyHold;
import org.jspecify.annotations.Nullable;

/** The handle at the end of a symbol's tape: dragged with the mouse, or, focused, moved with the arrow keys. */
final class DurationHandle extends Region {
    private static final int FAR = 5;

    private final ChannelModel model;
    private final DurationSheet sheet;
    private final Symbol symbol;
    private final Runnable edit;
    private final KeyHold keys = new KeyHold(this, this::hold);
    private LabModel<ChannelState, ChannelResult>.@Nullable Gesture gesture;
    private double grabbedX;
    private int grabbedUnits;

    /**
     * A handle that is not placed yet.
     *
     * @param edit opens the field, after a double-click or Enter
     */
    DurationHandle(ChannelModel model, DurationSheet sheet, Symbol symbol, Runnable edit) {
        this.edit = edit;
        this.model = model;
        this.sheet = sheet;
        this.symbol = symbol;
        getStyleClass().add("duration");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
        setOnKeyPressed(this::step);
    }

    private int units() {
        return model.state().durations().get(symbol.index());
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            event.consume();
            if (event.getClickCount() == 2) {
                edit.run();
                return;
            }
            hold();
            grabbedX = x(event);
            grabbedUnits = units();
        }
    }

    private Hold hold() {
        var begun = model.beginGesture();
        gesture = begun;
        return begun;
    }

    private void drag(MouseEvent event) {
        if (gesture != null && !gesture.isOver()) {
            model.setDuration(symbol, grabbedUnits + (int) Math.rint((x(event) - grabbedX) / sheet.unit()));
            event.consume();
        }
    }

    private double x(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void release() {
        if (gesture != null) {
            gesture.end();
        }
    }

    private void step(KeyEvent event) {
        int by = event.isShiftDown() ? FAR : 1;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, UP -> go(units() + by);
            case LEFT, DOWN -> go(units() - by);
            case ENTER -> edit.run();
            case HOME -> go(ChannelState.SHORTEST);
            case END -> go(ChannelState.LONGEST);
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

    private void go(int units) {
        if (keys.press()) {
            model.setDuration(symbol, units);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) units();
            case MIN_VALUE -> (double) ChannelState.SHORTEST;
            case MAX_VALUE -> (double) ChannelState.LONGEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.setDuration(symbol, units() + 1);
            case DECREMENT -> model.setDuration(symbol, units() - 1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
