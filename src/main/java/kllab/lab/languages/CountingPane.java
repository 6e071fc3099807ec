package kllab.lab.languages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import kllab.figure.Look;
import kllab.lab.languages.LanguagesController.Counting;
import kllab.ui.control.Controls;

/** The pane over the message while a file is counted: the progress, and a cancel button. */
final class CountingPane extends VBox {
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;

    CountingPane(Runnable stop) {
        cancel = Controls.button("fth-x", stop, "outlined");
        getStyleClass().add("counting");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("bold");
        Controls.faceFollowsText(name);
        getChildren().addAll(name, bar, cancel);
        setVisible(false);
    }

    void show(Counting counting, Look look) {
        name.setText(LanguagesWords.counting(counting, look));
        bar.setProgress(counting.share());
        bar.setAccessibleText(name.getText());
    }

    void dress(Look look) {
        double r = look.rem();
        setSpacing(0.7 * r);
        bar.setPrefWidth(20 * r);
        bar.setPrefHeight(0.8 * r);
        Controls.say(cancel, look.say("languages.cancel"), "", false);
    }
}
