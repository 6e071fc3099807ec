package kllab.stage;

import java.util.Locale;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** User input as events, including the modifiers that a robot omits. */
public final class Hand {
    private Hand() {}

    /** The first button's event at a point of a node; entering, moving and leaving have none. */
    public static MouseEvent mouse(EventType<MouseEvent> type, Node node, double x, double y, int clicks) {
        return mouse(type, node.localToScene(x, y), clicks);
    }

    /** The same at a point of the scene. */
    public static MouseEvent mouse(EventType<MouseEvent> type, Point2D at, int clicks) {
        return mouse(type, at, MouseButton.PRIMARY, clicks);
    }

    /** The event of any button at a point of the scene. */
    public static MouseEvent mouse(EventType<MouseEvent> type, Point2D at, MouseButton button, int clicks) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        boolean pressing = down || type == MouseEvent.MOUSE_RELEASED || type == MouseEvent.MOUSE_CLICKED;
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                pressing ? button : MouseButton.NONE,
                pressing ? clicks : 0,
                false,
                false,
                false,
                false,
                down && button == MouseButton.PRIMARY,
                down && button == MouseButton.MIDDLE,
                down && button == MouseButton.SECONDARY,
                true,
                button == MouseButton.SECONDARY,
                true,
                null);
    }

    /** The second button's event at a point of a node. */
    public static MouseEvent second(EventType<MouseEvent> type, Node node, double x, double y) {
        return mouse(type, node.localToScene(x, y), MouseButton.SECONDARY, 1);
    }

    /** Sends a node the event at one of its points. */
    public static void send(Node node, EventType<MouseEvent> type, double x, double y) {
        node.fireEvent(mouse(type, node, x, y, 1));
    }

    public static KeyEvent key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control, boolean alt) {
        String text = code.isLetterKey() || code.isDigitKey() ? code.getName().toLowerCase(Locale.ROOT) : "";
        return new KeyEvent(type, text, text, code, shift, control, alt, false);
    }

    /** Presses and releases a key on a node. */
    public static void type(Node node, KeyCode code, boolean shift) {
        node.fireEvent(key(KeyEvent.KEY_PRESSED, code, shift, false, false));
        node.fireEvent(key(KeyEvent.KEY_RELEASED, code, shift, false, false));
    }
}
