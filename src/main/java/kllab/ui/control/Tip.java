package kllab.ui.control;

import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A tooltip that is created when the mouse first moves over its node: each is a window with a scene of its own, and
 * most are never seen. It is not created for a mouse that was already where the window opens. If its text is empty it
 * does not appear.
 */
public final class Tip implements EventHandler<MouseEvent> {
    /** Where a tip is, so that the mouse does not hide it, in pixels. */
    private static final double BELOW_MOUSE = 22;

    private final Node node;
    private final Duration delay;
    private final Function<MouseEvent, String> text;
    private @Nullable Tooltip made;
    private @Nullable MouseEvent last;
    private @Nullable PauseTransition rest;
    private boolean installed;

    private Tip(Node node, Duration delay, Function<MouseEvent, String> text) {
        this.node = node;
        this.delay = delay;
        this.text = text;
    }

    /**
     * Gives a node a tooltip.
     *
     * @param text the text for a mouse position; empty for none
     */
    public static void install(Node node, double delayMillis, Function<MouseEvent, String> text) {
        Tip tip = new Tip(node, Duration.millis(delayMillis), text);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, tip);
        node.getProperties().put(Tip.class, text);
    }

    @Override
    public void handle(MouseEvent event) {
        if (node.getLayoutBounds().getWidth() == 0) {
            return; // before the first layout all nodes are in the corner
        }
        last = event;
        String now = text.apply(event);
        if (now.isEmpty()) {
            remove();
        } else {
            say(now);
        }
    }

    /** In a scene with menus and tips of its own: after the mouse has rested. */
    private void sayInScene() {
        PauseTransition pause = rest;
        if (pause == null) {
            pause = new PauseTransition(delay);
            pause.setOnFinished(event -> showInScene());
            node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
            node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> leave());
            rest = pause;
        }
        pause.playFromStart();
    }

    private void showInScene() {
        PopupLayer layer = PopupLayer.of(node);
        if (layer != null && last != null) {
            layer.showTip(node, text.apply(last), last.getSceneX(), last.getSceneY(), BELOW_MOUSE);
        }
    }

    private void leave() {
        if (rest != null) {
            rest.stop();
        }
        PopupLayer layer = PopupLayer.of(node);
        if (layer != null) {
            layer.hideTip(node);
        }
    }

    /** Updates the text, which may have changed while the mouse rested: keys, undo and stories change numbers, too. */
    private void sayAgain() {
        String now = last == null ? "" : text.apply(last);
        if (now.isEmpty()) {
            Platform.runLater(this::remove); // not while it is appearing
        } else if (made != null) {
            made.setText(now);
        }
    }

    private void say(String now) {
        if (PopupLayer.of(node) != null) {
            sayInScene();
            return;
        }
        Tooltip tooltip = made;
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setShowDelay(delay);
            tooltip.setOnShowing(showing -> sayAgain());
            made = tooltip;
        }
        tooltip.setText(now);
        if (!installed) {
            installed = true;
            Tooltip.install(node, tooltip);
        }
    }

    /** A tooltip that hides while it is appearing would stay invisible, but still consume the next Escape. */
    private void remove() {
        PopupLayer layer = PopupLayer.of(node);
        if (layer != null) {
            layer.hideTip(node);
        }
        if (installed && made != null) {
            installed = false;
            made.hide();
            Tooltip.uninstall(node, made);
        }
    }
}
