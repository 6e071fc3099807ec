package kllab.lab.languages;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.coding.ShiftCipher;
import kllab.lab.LabModel;
import kllab.text.Words;
import kllab.ui.Hold;
import kllab.ui.control.KeyHold;
import org.jspecify.annotations.Nullable;

/** The input layer of the chart of keys: the key is dragged, or, when focused, changed with the arrow keys. */
final class KeyDial extends Region {
    private static final int SHIFT_STEP = 5;

    private final LanguagesModel model;
    private final ValleySheet sheet;
    private final KeyHold keys = new KeyHold(this, this::hold);
    private LabModel<LanguagesState, LanguagesResult>.@Nullable Gesture drag;
    private double sheetX;

    KeyDial(LanguagesModel model, ValleySheet sheet) {
        this.model = model;
        this.sheet = sheet;
        getStyleClass().add("key-dial");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::move);
        setOnMouseReleased(event -> release());
        setOnKeyPressed(this::step);
    }

    void say(Words words) {
        setAccessibleText(words.get("languages.key.spoken", Integer.toString(key())));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) key();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> ShiftCipher.LETTERS - 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.setKey(key() + 1);
            case DECREMENT -> model.setKey(key() - 1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private int key() {
        return model.state().cipher().key();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            hold();
            move(event);
        }
    }

    private Hold hold() {
        var begun = model.beginGesture();
        drag = begun;
        return begun;
    }

    private void move(MouseEvent event) {
        if (drag != null && !drag.isOver()) {
            double x = event.getX() + getLayoutX() - sheetX;
            model.setKey(sheet.key(x));
        }
        event.consume();
    }

    private void release() {
        if (drag != null) {
            drag.end();
            drag = null;
        }
    }

    /** Follows the chart; {@code x} and {@code y} are the position of the sheet. */
    void place(double x, double y, double rem) {
        sheetX = x;
        var area = sheet.area();
        resizeRelocate(x + area.x - 0.6 * rem, y + area.y - 1.9 * rem, area.width + 1.2 * rem, area.height + 1.9 * rem);
    }

    private void go(int key) {
        if (keys.press()) {
            model.setKey(key);
        }
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int places = event.isShiftDown() ? SHIFT_STEP : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> go(key() - places);
            case RIGHT, UP -> go(key() + places);
            case HOME -> go(0);
            case END -> go(ShiftCipher.LETTERS - 1);
            case ENTER -> model.findKey();
            case ESCAPE -> {
                if (drag == null || drag.isOver()) {
                    return; // nothing to take back here: Esc goes on to whoever has something
                }
                drag.cancel();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
