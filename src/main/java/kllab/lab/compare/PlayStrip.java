package kllab.lab.compare;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Seat;
import kllab.ui.control.Controls;
import kllab.ui.control.VerbButtons;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/**
 * The controls of "watch Q turn into P": one button at rest; a pause button and a scrubber while Q moves; and the
 * remedy for ∞.
 */
final class PlayStrip extends FlowPane {
    private static final int LAST = Integer.MAX_VALUE;

    private final CompareModel model;
    private final Blending blending;
    private final Seat seat;
    private final Button play;
    private final Button smooth;
    private @Nullable FilledSlider<CompareState> scrub;
    private final HBox way = new HBox();
    private boolean compact;

    PlayStrip(CompareModel model, CompareController controller, Seat seat) {
        this.model = model;
        this.blending = controller.blending();
        this.seat = seat;
        play = VerbButtons.button(controller.verb("play"), "outlined");
        smooth = VerbButtons.button(
                controller.verb("smooth").face("fth-droplet", "compare.smooth.short", "compare.smooth.tip"),
                "outlined");
        getStyleClass().add("play-strip");
        setPickOnBounds(false);
        getChildren().add(play);
    }

    /** Created when Q first moves. */
    private FilledSlider<CompareState> scrub() {
        FilledSlider<CompareState> known = scrub;
        if (known == null) {
            FilledSlider<CompareState> made = new FilledSlider<>(
                    new Grip<>(model, blending::grab),
                    Dial.<CompareState>ofChance(
                                    blending.wayProperty()::get,
                                    (way, from) -> blending.wayProperty().set(way))
                            .by(pace -> pace.of(0.02, 0.2, 0)),
                    "scrub");
            blending.wayProperty().addListener(property -> made.show());
            known = made;
            scrub = known;
            way.getStyleClass().add("way");
            way.getChildren().setAll(Side.Q.label("Q", "symbol"), known, Side.P.label("P", "symbol"));
        }
        return known;
    }

    /** In narrow windows the buttons show only icons. */
    void show(boolean nextCompact) {
        if (compact != nextCompact) {
            compact = nextCompact;
            Controls.mark(this, "compact", compact);
            refresh();
        }
    }

    void refresh() {
        Words words = seat.words();
        boolean onTheWay = blending.isUnderWay();
        VerbButtons.dress(play, words, onTheWay);
        if (!onTheWay) {
            play.setText(words.get(compact ? "compare.play.short" : "compare.play"));
        }
        if (onTheWay || scrub != null) {
            scrub().setAccessibleText(words.get("compare.play.scrub"));
            Boxes.present(getChildren(), LAST, way, onTheWay);
        }
        VerbButtons.dress(smooth, words, false);
        boolean remedy = compact && model.result().infinite();
        Boxes.present(getChildren(), LAST, smooth, remedy);
        Boxes.present(getChildren(), 0, play, !remedy);
    }
}
