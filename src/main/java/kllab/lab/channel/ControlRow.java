package kllab.lab.channel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kllab.figure.Look;
import kllab.ui.control.Controls;
import kllab.ui.control.Segmented;

/** The controls above the graph: the kind of telegraph, and a button for the best use. */
final class ControlRow extends HBox {
    private final Segmented<Kind> kinds;
    private final Label own = new Label();
    private final Button best;

    ControlRow(ChannelModel model) {
        kinds = new Segmented<>(() -> model.result().kind(), model::choose, Kind.SHANNON, Kind.ITU, Kind.MARKS);
        best = Controls.button("fth-check", model::useBest, "outlined", "best");
        setAlignment(Pos.CENTER_LEFT);
        own.getStyleClass().add("bold");
        getChildren().addAll(kinds, own, best);
    }

    /** Shows the state, without triggering commands. */
    void showState(ChannelResult result) {
        kinds.show();
        own.setVisible(result.kind() == Kind.OWN);
        own.setManaged(own.isVisible());
        best.setDisable(result.isBest());
    }

    /** Updates all texts. */
    void dress(Look look) {
        setSpacing(0.9 * look.rem());
        kinds.label(
                each -> ChannelWords.kind(each, look),
                each -> ChannelWords.kind(each, look),
                each -> ChannelWords.kindTip(each, look));
        own.setText(ChannelWords.kind(Kind.OWN, look));
        Controls.say(best, look.words().get("channel.best"), look.words().get("channel.best.tip"), false);
    }
}
