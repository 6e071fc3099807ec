package kllab.ui.control;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * A drawer over a page. It opens with the keyboard on itself and in none of its fields, so that the key that opened it closes it and
 * nothing is typed by accident; Enter goes into the fields, Esc out of them, and then closes it.
 */
public final class Drawer extends VBox {
    private final Runnable close;

    /**
     * A closed drawer.
     *
     * @param close closes it
     * @param enter puts the keyboard into the field to begin with
     */
    public Drawer(Runnable close, Runnable enter) {
        this.close = close;
        getStyleClass().add("drawer");
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> { // what its controls leave: the page behind would take the keyboard away
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

    /** Closes it, if it is open, for an Esc that comes while the keyboard is elsewhere; answers whether it was. */
    public boolean closeIfOpen() {
        boolean open = isOpen();
        if (open) {
            close.run();
        }
        return open;
    }

    /** Out of the field, else out of the drawer; also where the page has just gone, and the key comes after it. */
    public void escape() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl) {
            requestFocus();
        } else {
            close.run();
        }
    }
}
