package kllab.lab.telegraph;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.ui.control.Controls;

/** Where the message is typed: Enter or leaving the field sends it, Esc brings the old one back. */
final class MessageField extends TextField {
    private final TelegraphModel model;
    private final TelegraphController controller;
    private String shown = "";
    private String sentBefore = "";

    MessageField(TelegraphModel model, TelegraphController controller) {
        this.model = model;
        this.controller = controller;
        getStyleClass().add("message");
        setTextFormatter(new TextFormatter<>(MessageField::limited));
        showState();
        setOnAction(event -> {
            commit();
            controller.root().requestFocus(); // so that Space plays again
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::restoreOnEscape);
        Controls.faceFollowsText(this);
    }

    /** Takes of a typed or pasted text what fits. */
    private static TextFormatter.Change limited(TextFormatter.Change change) {
        int excess = change.getControlNewText().length() - TelegraphState.LONGEST_MESSAGE;
        if (excess > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - excess)));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    /** Shows the message that is sent, unless another is being typed. */
    void showState() {
        String sent = model.state().message();
        if (!sent.equals(sentBefore) && getText().equals(shown)) {
            setText(sent);
            shown = getText(); // a field has no line breaks: what it shows may be less than what is sent
        }
        sentBefore = sent;
    }

    private void commit() {
        if (!getText().equals(shown)) {
            shown = getText();
            sentBefore = shown;
            controller.send(shown);
        }
    }

    private void restoreOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
            setText(shown);
            selectAll();
            event.consume();
        }
    }
}
