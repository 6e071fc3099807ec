package kllab.lab.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;

/** Lets Q turn into P: one button at rest; a pause button and a scrubber while Q is on its way; and the remedy for ∞. */
final class PlayStrip {
    private final CompareModel model;
    private final Blending blending;
    private final Desk desk;
    private final Button play;
    private final Button smooth;
    private final Slider scrub = new Slider(0, 1, 0);
    private final FlowPane root = new FlowPane();
    private boolean compact;

    PlayStrip(CompareModel model, Blending blending, Desk desk) {
        this.model = model;
        this.blending = blending;
        this.desk = desk;
        play = Controls.button("fth-play", blending::playOrPause, "outlined");
        smooth = Controls.button("fth-droplet", model::smooth, "outlined");
        scrub.valueProperty().bindBidirectional(blending.wayProperty());
        scrub.setOnMousePressed(event -> blending.grab());
        scrub.setOnMouseReleased(event -> blending.release());
        scrub.setBlockIncrement(0.05);
        root.getStyleClass().add("play-strip");
        root.setPickOnBounds(false);
        root.getChildren().addAll(play, scrub, smooth);
    }

    Pane root() {
        return root;
    }

    /** Where there is little room the buttons show icons only. */
    void show(boolean nextCompact) {
        if (compact != nextCompact) {
            compact = nextCompact;
            refresh();
        }
    }

    void refresh() {
        Words words = desk.words();
        boolean onTheWay = blending.underWayProperty().get();
        boolean playing = blending.playingProperty().get();
        Controls.setIcon(play, playing ? "fth-pause" : "fth-play");
        String name = words.get(playing ? "compare.play.pause" : onTheWay ? "compare.play.go-on" : "compare.play");
        Controls.say(play, name, words.get("compare.play.tip"), compact || onTheWay);
        play.setDisable(!onTheWay && model.result().comparison().equal());
        show(scrub, onTheWay);
        scrub.setAccessibleText(words.get("compare.play.scrub"));
        Controls.say(smooth, words.get("compare.smooth"), words.get("compare.smooth.tip"), compact);
        show(smooth, model.result().infinite());
    }

    private static void show(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
