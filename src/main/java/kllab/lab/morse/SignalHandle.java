package kllab.lab.morse;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The handle of a letter with its signal: dragging it onto another letter swaps their signals; by keyboard, Enter,
 * arrow keys, Enter. Invisible except for its focus ring.
 */
final class SignalHandle extends Region {
    /** A press that moves less than this number of pixels is a click. */
    private static final double SLACK = 4;

    private final int letter;
    private final Hand hand;
    private final Supplier<String> name;
    private double pressedAt = Double.NaN;
    private boolean dragged;

    /** The callbacks of a handle; positions are in the coordinates of the handle's parent. */
    interface Hand {
        /** The letter is selected. */
        void select(int letter);

        /** Its signal is picked up. */
        void take(int letter);

        /** The signal is dragged to a position. */
        void carryTo(double x);

        /** The signal is dropped. */
        void drop();

        /** A key on the focused letter; returns whether it had an effect. */
        boolean key(int letter, KeyEvent event);
    }

    SignalHandle(int letter, Hand hand, Supplier<String> name) {
        this.letter = letter;
        this.hand = hand;
        this.name = name;
        getStyleClass().add("signal");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (hand.key(letter, event)) {
                event.consume();
            }
        });
    }

    int letter() {
        return letter;
    }

    /** Notifies screen readers of a changed text. */
    void say() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            hand.select(letter);
            requestFocus();
            pressedAt = event.getX();
            dragged = false;
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (Double.isNaN(pressedAt)) {
            return;
        }
        if (!dragged && Math.abs(event.getX() - pressedAt) >= SLACK) {
            dragged = true;
            hand.take(letter);
        }
        if (dragged) {
            hand.carryTo(getLayoutX() + getWidth() / 2 + event.getX() - pressedAt);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (dragged) {
                hand.drop();
            }
            pressedAt = Double.NaN;
            dragged = false;
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? name.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
