package kllab.lab.telegraph;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.LongText;

/** The panel for a text whose letters become the target, pasted or typed; Ctrl+Enter accepts it, Esc cancels. */
final class TextPanel extends VBox {
    /** The length of the longest text shown completely, in characters; longer texts are counted completely, too. */
    private static final int MOST_SHOWN = 20_000;

    private final TelegraphModel model;
    private final Runnable closed;
    private final Label title = new Label();
    private final Area text = new Area();
    private final LongText all;
    private final Button take;
    private final Button leave;

    /**
     * A closed panel.
     *
     * @param desk shows why a text is refused
     * @param closed called when it closes: the owner takes the focus back
     */
    TextPanel(Desk desk, TelegraphModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        take = Controls.button("fth-check", this::take, "primary");
        leave = Controls.button("fth-x", this::close, "outlined");
        getStyleClass().addAll("sheet", "text-panel");
        title.getStyleClass().add("bold");
        title.setWrapText(true);
        text.setWrapText(true);
        all = new LongText(text, desk, MOST_SHOWN, TelegraphState.LONGEST_TEXT, (typed, replaced) -> {});
        Controls.faceFollowsText(text);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox buttons = new HBox(take, leave);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, text, buttons);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private final class Area extends TextArea {
        @Override
        public void paste() {
            all.beforePaste();
            super.paste();
        }
    }

    void open() {
        all.show(model.state().text());
        text.selectAll();
        setVisible(true);
        text.requestFocus();
    }

    void say(Words words) {
        title.setText(words.get("telegraph.text.title"));
        text.setPromptText(words.get("telegraph.text.prompt"));
        text.setAccessibleText(title.getText());
        Controls.say(take, words.get("telegraph.text.take"), words.get("telegraph.text.take.tip"), false);
        Controls.say(leave, words.get("telegraph.text.leave"), words.get("telegraph.text.leave.tip"), false);
    }

    private void take() {
        model.setText(all.get());
        close();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            take();
            event.consume();
        }
    }
}
