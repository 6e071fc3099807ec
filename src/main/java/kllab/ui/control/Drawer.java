package kllab.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.text.Words;
import kllab.ui.Boxes;

/**
 * A drawer over a page, with its title and a button that closes it. When it opens it takes the focus itself, not one of
 * its fields, so that the key that opened it closes it and nothing is typed by accident. Enter moves the focus into the
 * fields, Esc out of them, and then closes it.
 */
public final class Drawer extends VBox {
    private final String name;
    private final Runnable opened;
    private final Runnable closed;
    private final Label title = new Label();
    private final Label message = new Label();
    private final Button close = Controls.button("fth-x", this::toggle, "icon-only");

    /**
     * A closed drawer.
     *
     * @param name the message of its title
     * @param opened called when it has opened
     * @param closed called when it has closed: moves the focus
     * @param enter moves the focus into the first field
     */
    public Drawer(String name, Runnable opened, Runnable closed, Runnable enter) {
        this.name = name;
        this.opened = opened;
        this.closed = closed;
        getStyleClass().add("drawer");
        title.getStyleClass().add("title");
        message.getStyleClass().add("secondary");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(new HBox(title, Boxes.stretch(), close));
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

    /** Opens or closes it. */
    public void toggle() {
        say("");
        setVisible(!isOpen());
        if (isOpen()) {
            requestFocus();
            opened.run();
        } else {
            closed.run();
        }
    }

    /** Where it says something; its owner places it. */
    public Label message() {
        return message;
    }

    /** Says something; an empty text removes it. */
    public void say(String sentence) {
        message.setText(sentence);
    }

    /** Applies a language. */
    public void speak(Words words) {
        title.setText(words.get(name));
        say("");
        Controls.say(close, words.get("shell.close"), "", true);
    }

    /** Leaves the field, or else closes the drawer; also if the key arrives after the page has disappeared. */
    public void escape() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl) {
            requestFocus();
        } else if (isOpen()) {
            toggle();
        }
    }
}
