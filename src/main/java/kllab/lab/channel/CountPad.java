package kllab.lab.channel;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.lab.Preset;
import kllab.ui.Desk;
import kllab.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/**
 * The input layer of the chart of counts: click, drag or arrow keys select another duration; a tooltip shows its count.
 */
final class CountPad extends Region {
    private static final int FAR = 10;

    private final ChannelModel model;
    private final CountSheet sheet;
    private final Desk desk;
    private @Nullable Preset<ChannelState> held;
    private int heldTime;

    CountPad(ChannelModel model, CountSheet sheet, Desk desk) {
        this.model = model;
        this.sheet = sheet;
        this.desk = desk;
        getStyleClass().add("count-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> held = null);
        setOnKeyPressed(this::step);
        Tip.install(this, 400, event -> told(timeAt(event)));
    }

    /** The text of the tooltip for a duration. */
    private String told(int time) {
        return ChannelWords.counted(model.result(), time, desk.look()).plain();
    }

    /** The pad has the same origin as the chart's sheet. */
    private int timeAt(MouseEvent event) {
        return Math.clamp(sheet.timeAt(event.getX()), 0, ChannelState.LATEST);
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            held = model.presetProperty().get();
            heldTime = model.state().time();
            drag(event);
        }
    }

    /** Another preset has taken from the hand what it held. */
    private boolean isHeld() {
        return held != null && held.equals(model.presetProperty().get());
    }

    private void drag(MouseEvent event) {
        if (isHeld()) {
            model.setTime(timeAt(event));
            event.consume();
        }
    }

    private void step(KeyEvent event) {
        int by = (event.isShiftDown() ? FAR : 1) * model.result().lattice();
        int now = model.state().time();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, UP -> model.setTime(now + by);
            case LEFT, DOWN -> model.setTime(now - by);
            case HOME -> model.setTime(0);
            case END -> model.setTime(ChannelState.LATEST);
            case ESCAPE -> {
                if (!isHeld()) {
                    return; // nothing to take back here: Esc goes on to whoever has something
                }
                held = null;
                model.setTime(heldTime);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.state().time();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) ChannelState.LATEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT ->
                model.setTime(model.state().time() + model.result().lattice());
            case DECREMENT ->
                model.setTime(model.state().time() - model.result().lattice());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
