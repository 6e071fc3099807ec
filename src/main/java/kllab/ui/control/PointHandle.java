package kllab.ui.control;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A handle on a curve or a map: a circle moves its object, a diamond widens it. The arrow keys move it, with Shift ten
 * steps; Alt and the arrow keys widen, for both shapes. A drag, or holding a key down, is one gesture.
 */
public final class PointHandle extends Region {
    private static final int SHIFT_STEPS = 10;

    private final Region dot = new Region();
    private final Hand hand;
    private final Supplier<String> name;
    private final DoubleSupplier value;
    private double size;
    private double grabbedX;
    private double grabbedY;
    private boolean grabbed;
    private boolean keyGesture;

    /** The callbacks of a handle. */
    public interface Hand {
        /** A drag or a held key begins: all changes until {@link #release()} are one undo step. */
        void grab();

        /** The centre is dragged to a point, in the coordinates of the handle's parent. */
        void dragTo(double x, double y);

        /** The arrow keys move it by steps to the right and up, or widen it. */
        void nudge(int right, int up, boolean widen);

        void release();

        /** Escape: restores the state before the drag. */
        void cancel();

        /** Double click or Enter: opens the fields of the exact values. */
        default void edit() {}

        /** Delete. */
        default void remove() {}
    }

    /**
     * A handle that is not placed yet.
     *
     * @param name the name for screen readers, called when needed
     * @param value the value of the slider
     * @param styleClasses its distribution (p, q), its shape (diamond), and bare if its mark is painted by the sheet
     */
    public PointHandle(Hand hand, Supplier<String> name, DoubleSupplier value, String... styleClasses) {
        this.hand = hand;
        this.name = name;
        this.value = value;
        getStyleClass().add("point");
        getStyleClass().addAll(styleClasses);
        dot.getStyleClass().add("dot");
        dot.setMouseTransparent(true);
        dot.setManaged(false);
        getChildren().add(dot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> endKeyGesture());
        focusedProperty().addListener((property, before, now) -> endKeyGesture());
    }

    /** Places its centre in its parent; the dot is smaller than the sensitive area. */
    public void place(double x, double y, double target, double dotSize) {
        resizeRelocate(x - target / 2, y - target / 2, target, target);
        if (size != dotSize || dot.getLayoutX() != (target - dotSize) / 2) {
            size = dotSize;
            dot.resizeRelocate((target - dotSize) / 2, (target - dotSize) / 2, dotSize, dotSize);
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        if (event.getClickCount() == 2) {
            requestFocus();
            hand.edit();
            return;
        }
        grabbedX = event.getX() - getWidth() / 2;
        grabbedY = event.getY() - getHeight() / 2;
        take();
    }

    /** A hand takes it, here or on the ground under it. */
    public void take() {
        requestFocus();
        grabbed = true;
        hand.grab();
    }

    /** Whether a hand has it; not after Escape. */
    public boolean isHeld() {
        return grabbed;
    }

    /** The hand is gone. */
    public void letGo() {
        if (grabbed) {
            grabbed = false;
            hand.release();
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed) {
            hand.dragTo(getLayoutX() + event.getX() - grabbedX, getLayoutY() + event.getY() - grabbedY);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            letGo();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || (!isArrow(event.getCode()) && !act(event.getCode()))) {
            return;
        }
        if (isArrow(event.getCode())) {
            int steps = event.isShiftDown() ? SHIFT_STEPS : 1;
            switch (event.getCode()) {
                case RIGHT -> nudge(steps, 0, event.isAltDown());
                case LEFT -> nudge(-steps, 0, event.isAltDown());
                case UP -> nudge(0, steps, event.isAltDown());
                default -> nudge(0, -steps, event.isAltDown());
            }
        }
        event.consume();
    }

    private static boolean isArrow(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.UP || code == KeyCode.DOWN;
    }

    /** Handles a key; returns whether it was meant for the handle. */
    private boolean act(KeyCode code) {
        switch (code) {
            case ENTER -> hand.edit();
            case DELETE, BACK_SPACE -> hand.remove();
            case ESCAPE -> {
                boolean held = grabbed || keyGesture;
                grabbed = false;
                keyGesture = false;
                hand.cancel();
                return held; // nothing to cancel here, so Esc is passed on
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nudge(int right, int up, boolean widen) {
        if (!keyGesture) {
            keyGesture = true;
            hand.grab();
        }
        hand.nudge(right, up, widen);
    }

    private void endKeyGesture() {
        if (keyGesture) {
            keyGesture = false;
            hand.release();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> name.get();
            case VALUE -> value.getAsDouble();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> nudgeOnce(1);
            case DECREMENT -> nudgeOnce(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void nudgeOnce(int right) {
        hand.grab();
        hand.nudge(right, 0, false);
        hand.release();
    }
}
