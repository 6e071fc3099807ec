package kllab.lab.languages;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.LongText;

/**
 * The area in which the message is typed or pasted; every character takes effect at once. Continuous typing is one undo
 * step, each paste or cut another; Ctrl+Z here is that of the page. Tab and Esc leave the area.
 */
final class MessageArea extends TextArea {
    /** The length of the longest text shown completely, in characters: longer ones make typing slow. */
    static final int MOST_SHOWN = 20_000;

    private final LanguagesModel model;
    private final Runnable leave;
    private final LongText text;

    /**
     * An area whose text is the model's.
     *
     * @param leave takes the focus, after Esc
     */
    MessageArea(Desk desk, LanguagesModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("message");
        setWrapText(true);
        text = new LongText(this, desk, MOST_SHOWN, LanguagesState.LONGEST_TEXT, model::type);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.endTyping();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Controls.faceFollowsText(this);
    }

    /** Shows a text that the user did not type. */
    void show(String next) {
        text.show(next);
    }

    @Override
    public void paste() {
        model.endTyping();
        text.beforePaste();
        super.paste();
        model.endTyping();
    }

    @Override
    public void cut() {
        model.endTyping();
        super.cut();
        model.endTyping();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shortcut = event.isShortcutDown();
        boolean done = true;
        if (code == KeyCode.TAB && !shortcut) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (code == KeyCode.ESCAPE) {
            leave.run();
        } else if (shortcut && code == KeyCode.Z && !event.isShiftDown()) {
            model.undo();
        } else if (shortcut && (code == KeyCode.Z || code == KeyCode.Y)) {
            model.redo();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
