package kllab.lab.sampling;

import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The handle of a mark on a sheet that moves horizontally: the end of a bar, the ring of the tilt. */
final class DragHandle extends Region {
    private static final double STEP = 0.01;
    private static final double COARSE = 0.1;
    private static final double FINE = 0.001;

    private final Hand hand;
    private final Supplier<String> name;
    private final double finest;
    private final Region thumb = new Region();
    private double least;
    private double most = 1;
    private double value;
    private double perPixel;
    private double grabbedX;
    private double grabbedValue;
    private boolean grabbed;
    private boolean keyGesture;

    /** The callbacks of a handle. */
    interface Hand {
        /** A drag or a held key begins: all changes until {@link #release()} are one undo step. */
        void grab();

        void set(double value);

        void release();

        /** Escape: restores the state before the drag. */
        void cancel();

        /** Double click or Enter: the owner opens a field. */
        void edit();
    }

    /**
     * A handle that is not placed yet.
     *
     * @param finest the smallest step of the value
     * @param name the name for screen readers, called when needed
     */
    DragHandle(String styleClass, Hand hand, double finest, Supplier<String> name) {
        this.hand = hand;
        this.finest = finest;
        this.name = name;
        getStyleClass().addAll("drag-handle", styleClass);
        thumb.getStyleClass().add("thumb");
        thumb.setMouseTransparent(true);
        thumb.setManaged(false);
        getChildren().add(thumb);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::letGo);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, event -> endKeyGesture());
        focusedProperty().addListener((property, before, now) -> endKeyGesture());
    }

    /** Sets its value, the amount per pixel, and the position of the thumb inside. */
    void show(double now, double from, double to, double amountPerPixel, double x, double y, double w, double h) {
        value = now;
        least = from;
        most = to;
        perPixel = amountPerPixel;
        thumb.resizeRelocate(Math.rint(x - w / 2), Math.rint(y - h / 2), Math.rint(w), Math.rint(h));
    }

    double value() {
        return value;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        event.consume();
        if (event.getClickCount() == 2) {
            hand.edit();
            return;
        }
        grabbed = true;
        grabbedX = event.getSceneX();
        grabbedValue = value;
        hand.grab();
    }

    private void drag(MouseEvent event) {
        if (grabbed) {
            double wanted = grabbedValue + (event.getSceneX() - grabbedX) * perPixel;
            hand.set(Math.clamp(Math.rint(wanted / FINE) * FINE, least, most));
            event.consume();
        }
    }

    private void letGo(MouseEvent event) {
        if (grabbed && event.getButton() == MouseButton.PRIMARY) {
            grabbed = false;
            hand.release();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        double step = Math.max(finest, event.isAltDown() ? FINE : event.isShiftDown() ? COARSE : STEP);
        KeyCode code = event.getCode();
        if (event.isShortcutDown()) {
            return;
        }
        switch (code) {
            case UP, RIGHT -> keySet(value + step);
            case DOWN, LEFT -> keySet(value - step);
            case HOME -> keySet(least);
            case END -> keySet(most);
            case ENTER -> hand.edit();
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
        hand.set(Math.clamp(wanted, least, most));
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
            case MIN_VALUE -> least;
            case MAX_VALUE -> most;
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
        hand.set(Math.clamp(wanted, least, most));
        hand.release();
    }
}
