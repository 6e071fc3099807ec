package kllab.ui.hall;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kllab.text.Words;
import kllab.ui.control.Controls;

/** A sheet that asks for each button of a remote; while it is open, all keys are its own. */
public final class RemoteSheet extends VBox {
    private final Consumer<Remote> learned;
    private final Runnable closed;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private final Button skip = Controls.button("fth-skip-forward", this::skip, "outlined");
    private final Button cancel = Controls.button("fth-x", this::close, "outlined");
    private RemoteLearner learner = new RemoteLearner();
    private Words words;

    /**
     * It is not open.
     *
     * @param learned is told what was learned
     * @param closed called when it closes, whether something was learned or not
     */
    public RemoteSheet(Words words, Consumer<Remote> learned, Runnable closed) {
        this.words = words;
        this.learned = learned;
        this.closed = closed;
        getStyleClass().addAll("sheet", "remote-sheet");
        title.getStyleClass().add("title");
        rows.getStyleClass().add("rows");
        HBox buttons = new HBox(skip, cancel);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(title, rows, buttons);
        setAccessibleRole(AccessibleRole.DIALOG);
        setFocusTraversable(true);
        setVisible(false);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Begins to learn. */
    public void open(Words now) {
        words = now;
        learner = new RemoteLearner();
        setVisible(true);
        refresh();
        requestFocus();
    }

    public void close() {
        if (isOpen()) {
            setVisible(false);
            closed.run();
        }
    }

    /** All keys, before anything else hears them. Esc closes it, unless it may come from the button that begins. */
    public void hear(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        boolean mayBeSent = learner.asked() == RemoteLearner.Button.START
                && !learner.heard(RemoteLearner.Button.START).isEmpty();
        if (event.getCode() == KeyCode.ESCAPE && !mayBeSent) {
            close();
            return;
        }
        learner.hear(event.getCode());
        goOn();
    }

    private void skip() {
        learner.skip();
        goOn();
    }

    private void goOn() {
        if (learner.isDone()) {
            learned.accept(learner.remote());
            close();
        } else {
            refresh();
            requestFocus();
        }
    }

    private void refresh() {
        title.setText(words.get("hall.remote"));
        Controls.say(skip, words.get("hall.remote.skip"), "", false);
        Controls.say(cancel, words.get("shell.close"), "", false);
        rows.getChildren().clear();
        for (RemoteLearner.Button button : RemoteLearner.Button.values()) {
            boolean now = button == learner.asked();
            String keys = learner.heard(button).stream().map(KeyCode::getName).collect(Collectors.joining(", "));
            Label row = new Label(words.get(button.message()) + (keys.isEmpty() ? "" : "  \u2713 " + keys));
            row.getStyleClass().add(now ? "asked" : "row");
            row.setWrapText(true);
            rows.getChildren().add(row);
        }
        setAccessibleText(words.get(learner.asked().message()));
    }
}
