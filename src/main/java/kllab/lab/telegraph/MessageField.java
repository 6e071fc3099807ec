package kllab.lab.telegraph;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.LongText;

/** The field of the message: Enter or leaving the field sends it, Esc restores the old one. */
final class MessageField extends TextField {
    /** The length of the longest message shown completely, in characters, which is much wider than the field. */
    static final int MOST_SHOWN = 2000;

    private final TelegraphModel model;
    private final TelegraphController controller;
    private final LongText text;
    private String shown = "";
    private String sentBefore = "";

    MessageField(Desk desk, TelegraphModel model, TelegraphController controller, Runnable leave) {
        this.model = model;
        this.controller = controller;
        getStyleClass().add("message");
        text = new LongText(this, desk, MOST_SHOWN, TelegraphState.LONGEST_MESSAGE, (typed, replaced) -> {});
        showState();
        setOnAction(event -> {
            commit();
            leave.run(); // so that Space plays again
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        Controls.faceFollowsText(this);
    }

    @Override
    public void paste() {
        text.beforePaste();
        super.paste();
    }

    /** Shows the message being sent, unless the user is editing. */
    void showState() {
        String sent = model.state().message();
        if (!sent.equals(sentBefore) && text.get().equals(shown)) {
            text.show(sent);
            shown = sent;
        }
        sentBefore = sent;
    }

    private void commit() {
        if (!text.get().equals(shown)) {
            shown = text.get();
            sentBefore = shown;
            controller.send(shown);
        }
    }

    private void restoreOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !text.get().equals(shown)) {
            text.show(shown);
            selectAll();
            event.consume();
        }
    }
}
