package kllab.lab.channel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kllab.figure.Look;
import kllab.ui.control.Controls;
import kllab.ui.control.Segmented;

/** Above the graph: which telegraph it is, and the way to use it best. */
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

    /** Shows the state, which commands nothing. */
    void showState(ChannelResult result) {
        kinds.show();
        own.setVisible(result.kind() == Kind.OWN);
        own.setManaged(own.isVisible());
        best.setDisable(result.isBest());
    }

    /** Writes everything anew. */
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
