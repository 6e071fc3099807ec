package kllab.lab.channel;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.ui.Desk;
import kllab.ui.control.Tip;

/**
 * The input layer of the chart of counts: click, drag or arrow keys select another duration; a tooltip shows its count.
 */
final class CountPad extends Region {
    private static final int FAR = 10;

    private final ChannelModel model;
    private final CountSheet sheet;
    private final Desk desk;

    CountPad(ChannelModel model, CountSheet sheet, Desk desk) {
        this.model = model;
        this.sheet = sheet;
        this.desk = desk;
        getStyleClass().add("count-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
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

    private void look(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            requestFocus();
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
