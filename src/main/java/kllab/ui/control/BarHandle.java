package kllab.ui.control;

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
 * The handle of a bar that works as a slider: an invisible column over the bar, with a thumb at the top of the bar.
 *
 * <p>It covers the whole height of the scale, so the whole bar is the target; a press above the bar moves it there at once.
 */
public final class BarHandle extends Region {
    private static final double STEP = 0.01;
    private static final double COARSE = 0.1;
    private static final double FINE = 0.001;

    private final Region thumb = new Region();
    private final Region grip = new Region();
    private final Hand hand;
    private final Supplier<String> name;
    private double value;
    private double thumbY;
    private double thumbHeight;
    private double grabbedAt;
    private boolean grabbed;
    private boolean keyGesture;

    /** The callbacks of a handle. */
    public interface Hand {
        /** A drag or a held key begins: all changes until {@link #release()} are one undo step. */
        void grab();

        /** The thumb is dragged to a height, in the coordinates of the handle's parent. */
        void dragTo(double y);

        /** A key sets a value. */
        void set(double value);

        void release();

        /** Escape: restores the state before the drag. */
        void cancel();

        /** Double click or Enter: the owner opens the field. */
        void edit();

        /** K: locks or unlocks the outcome. */
        void toggleLock();
    }

    /**
     * A handle that is not placed yet.
     *
     * @param styleClass the distribution of the bar: p or q
     * @param name the name for screen readers, called when needed
     */
    public BarHandle(String styleClass, Hand hand, Supplier<String> name) {
        this.hand = hand;
        this.name = name;
        getStyleClass().addAll("handle", styleClass);
        thumb.getStyleClass().add("thumb");
        grip.getStyleClass().add("grip");
        thumb.setMouseTransparent(true);
        thumb.setCache(true); // it moves in every frame, but seldom changes
        thumb.setManaged(false);
        grip.setManaged(false);
        grip.setMouseTransparent(true);
        getChildren().addAll(thumb, grip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::letGo);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> endKeyGesture());
        focusedProperty().addListener((property, before, now) -> endKeyGesture());
    }

    /** Places the thumb: its height above the lower edge of this handle, and its size, in pixels. */
    public void show(double chance, double y, double width, double height, boolean locked) {
        value = chance;
        thumbY = y;
        thumbHeight = height;
        double w = Math.min(width, getWidth());
        thumb.resizeRelocate(
                onPixel(getLayoutX(), (getWidth() - w) / 2),
                onPixel(getLayoutY(), y - height / 2),
                Math.rint(w),
                Math.rint(height));
        double line = Math.min(height * 1.2, w * 0.4);
        grip.resizeRelocate((getWidth() - line) / 2, y - height * 0.1, line, height * 0.2);
        Controls.mark(this, "locked", locked);
    }

    /** The nearest position on a whole pixel of the parent. */
    private static double onPixel(double origin, double at) {
        return Math.rint(origin + at) - origin;
    }

    public double value() {
        return value;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        event.consume(); // the node behind would take the focus
        if (event.getClickCount() == 2) {
            hand.edit();
            return;
        }
        boolean onBar = event.getY() >= thumbY - thumbHeight;
        grabbedAt = onBar ? event.getY() - thumbY : 0;
        grabbed = true;
        hand.grab();
        if (!onBar) {
            drag(event);
        }
    }

    private void letGo(MouseEvent event) {
        if (grabbed && event.getButton() == MouseButton.PRIMARY) {
            grabbed = false;
            hand.release();
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed) {
            hand.dragTo(getLayoutY() + event.getY() - grabbedAt);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        double step = event.isAltDown() ? FINE : event.isShiftDown() ? COARSE : STEP;
        KeyCode code = event.getCode();
        if (event.isShortcutDown()) {
            return;
        }
        switch (code) {
            case UP, RIGHT -> keySet(value + step);
            case DOWN, LEFT -> keySet(value - step);
            case HOME -> keySet(0);
            case END -> keySet(1);
            case ENTER -> hand.edit();
            case K -> hand.toggleLock();
            case ESCAPE -> {
                boolean held = grabbed || keyGesture;
                grabbed = false;
                keyGesture = false;
                hand.cancel();
                if (!held) {
                    return; // nothing to cancel here, so Esc is passed on
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keySet(double wanted) {
        if (!keyGesture) {
            keyGesture = true;
            hand.grab();
        }
        hand.set(Math.clamp(wanted, 0, 1));
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
            case VALUE -> value;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> nudge(value + STEP);
            case DECREMENT -> nudge(value - STEP);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double wanted) {
                    nudge(wanted);
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void nudge(double wanted) {
        hand.grab();
        hand.set(Math.clamp(wanted, 0, 1));
        hand.release();
    }
}
