package kllab.lab;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.ui.control.Controls;

/** The pane over a text while a file is counted: the progress, and a cancel button. */
public final class CountingPane extends VBox {
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;

    /** A pane that is not seen yet. */
    public CountingPane(Runnable stop) {
        cancel = Controls.button("fth-x", stop, "outlined");
        getStyleClass().add("counting");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("bold");
        Controls.faceFollowsText(name);
        getChildren().addAll(name, bar, cancel);
        setVisible(false);
    }

    /** Shows how much of a file is counted. */
    public void show(FileWork.Progress counting, Look look) {
        name.setText(look.say("counting.progress", counting.name(), Numbers.percent(counting.share(), 0)));
        bar.setProgress(counting.share());
        bar.setAccessibleText(name.getText());
    }

    /** Sets its words and sizes. */
    public void dress(Look look) {
        double r = look.rem();
        setSpacing(0.7 * r);
        bar.setPrefWidth(20 * r);
        bar.setPrefHeight(0.8 * r);
        Controls.say(cancel, look.say("counting.cancel"), "", false);
    }
}
