package kllab.lab.languages;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.ui.control.Controls;

/** Where the message is typed or pasted: every character is looked at as it comes. Tab leaves it, Esc too. */
final class MessageArea extends TextArea {
    private final Runnable tooLong;
    private boolean showing;

    /**
     * An area that tells what is typed.
     *
     * @param typed told every text
     * @param left told when the focus leaves
     * @param tooLong told when a text was cut to the longest that there is
     */
    MessageArea(Consumer<String> typed, Runnable left, Runnable tooLong) {
        this.tooLong = tooLong;
        getStyleClass().add("message");
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(this::limited));
        textProperty().addListener((property, before, now) -> {
            if (!showing) {
                typed.accept(now);
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                left.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        Controls.faceFollowsText(this);
    }

    /** Shows a text, which nobody typed. */
    void show(String text) {
        if (!text.equals(getText())) {
            showing = true;
            setText(text);
            showing = false;
        }
    }

    /** Takes of a typed or pasted text what fits. */
    private TextFormatter.Change limited(TextFormatter.Change change) {
        int excess = change.getControlNewText().length() - LanguagesState.LONGEST_TEXT;
        if (excess > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - excess)));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
            tooLong.run();
        }
        return change;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            getParent().requestFocus();
            event.consume();
        }
    }
}
