package kllab.ui.control;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * A drawer over a page. When it opens it takes the focus itself, not one of its fields, so that the key that opened it
 * closes it and nothing is typed by accident. Enter moves the focus into the fields, Esc out of them, and then closes
 * it.
 */
public final class Drawer extends VBox {
    private final Runnable close;

    /**
     * A closed drawer.
     *
     * @param close closes it
     * @param enter moves the focus into the first field
     */
    public Drawer(Runnable close, Runnable enter) {
        this.close = close;
        getStyleClass().add("drawer");
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> { // clicks that its controls ignore; otherwise the page behind would take the focus
                    requestFocus();
                    event.consume();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean entering = event.getCode() == KeyCode.ENTER && isFocused();
            if (entering) {
                enter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
    }

    public boolean isOpen() {
        return isVisible();
    }

    public void open() {
        setVisible(true);
        requestFocus();
    }

    /** Leaves the field, or else closes the drawer; also if the key arrives after the page has disappeared. */
    public void escape() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl) {
            requestFocus();
        } else {
            close.run();
        }
    }
}
