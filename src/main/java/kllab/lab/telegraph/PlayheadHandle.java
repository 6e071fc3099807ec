package kllab.lab.telegraph;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.lab.Preset;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The playhead's label as a handle: dragged with the mouse, or, focused, moved with the arrow keys. */
final class PlayheadHandle extends Region {
    private static final double HEIGHT = 1.4;
    private static final double SHIFT_UNITS = 10;

    private final TelegraphModel model;
    private final TelegraphController controller;
    private TapeScale scale;
    private double grabX;
    private double grabTime;
    private TelegraphState before;
    private @Nullable Preset<TelegraphState> grabbed;

    PlayheadHandle(TelegraphModel model, TelegraphController controller, TapeScale scale) {
        this.model = model;
        this.controller = controller;
        this.scale = scale;
        before = model.state();
        getStyleClass().add("playhead");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> letGo());
        setOnKeyPressed(this::step);
    }

    /** Follows the playhead; {@code x} and {@code y} are the position of the tapes' sheet. */
    void place(double x, double y, TapeScale now) {
        scale = now;
        double half = TapeLag.labelHalf(model.result()) * now.rem();
        double middle = now.x(model.result().playhead());
        resizeRelocate(x + middle - half, y + now.topP() - 2.05 * now.rem(), 2 * half, HEIGHT * now.rem());
    }

    void say(Words words) {
        TelegraphResult result = model.result();
        setAccessibleText(words.get(
                "telegraph.playhead", TelegraphWords.count(result.now()), TelegraphWords.count(result.end())));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> model.result().playhead();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) model.result().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> controller.seek(model.result().now() + 1);
            case DECREMENT -> controller.seek(model.result().now() - 1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void grab(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        take();
        grabX = getParent().sceneToLocal(event.getSceneX(), 0).getX();
        event.consume();
    }

    /** A hand takes it, here or on the tapes. */
    void take() {
        grabbed = model.presetProperty().get();
        requestFocus();
        controller.hold();
        before = model.state();
        grabTime = model.result().playhead();
    }

    /** Not if Esc or another preset has taken from the hand what it held. */
    boolean isHeld() {
        return grabbed != null && grabbed.equals(model.presetProperty().get());
    }

    void letGo() {
        if (grabbed != null) {
            grabbed = null;
            controller.release();
        }
    }

    private void drag(MouseEvent event) {
        if (!isHeld()) {
            return;
        }
        double x = getParent().sceneToLocal(event.getSceneX(), 0).getX();
        controller.seek(Math.rint(grabTime + (x - grabX) / scale.unit()));
        event.consume();
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double units = event.isShiftDown() ? SHIFT_UNITS : 1;
        TelegraphResult result = model.result();
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT, DOWN -> controller.seek(result.now() - units);
            case RIGHT, UP -> controller.seek(result.now() + units);
            case HOME -> controller.seek(0);
            case END -> controller.seek(result.end());
            case ESCAPE -> {
                if (!isHeld()) {
                    return; // nothing to take back here: Esc goes on to whoever has something
                }
                model.putPlayheadBack(before);
                letGo();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
