package kllab.lab.fit;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.control.Segmented;
import org.jspecify.annotations.Nullable;

/** The row at the bottom: the descent, its start, options of display, the humps, the draws. */
final class FitControls extends HBox {
    /** Below this width, in rem, buttons are icons, and the text that the maps also show is omitted. */
    private static final double WIDE = 97;

    private static final double MEDIUM = 88;

    private final FitModel model;
    private final FitController controller;
    private final Button back;
    private final Button play;
    private final Button forward;
    private final Label startName = new Label();
    private final Segmented<Integer> starts;
    private final ToggleButton shares;
    private final Button add;
    private final Button values;
    private final Button draw;
    private final Label seed = new Label();
    private final Label ends = new Label();
    private final Button reset;
    private @Nullable Look dressed;
    private double dressedRems;

    FitControls(FitModel model, FitController controller) {
        this.model = model;
        this.controller = controller;
        back = Controls.button("fth-skip-back", controller::stepBack, "outlined", "tall");
        play = Controls.button("fth-play", controller::playOrPause, "primary", "tall", "play");
        forward = Controls.button("fth-skip-forward", controller::stepOn, "outlined", "tall");
        starts = new Segmented<>(() -> model.state().start(), controller::choose, 0, 1, 2, FitState.OWN);
        shares = Controls.toggle(
                "fth-activity", () -> model.showShares(!model.state().shares()), "outlined", "tall", "tool");
        add = Controls.button("fth-plus", controller::addHump, "outlined", "tall");
        values = Controls.button("fth-edit-2", controller::toggleValues, "outlined", "tall");
        draw = Controls.button("fth-refresh-cw", model::drawAgain, "outlined", "tall");
        reset = Controls.button("fth-rotate-ccw", controller::reset, "outlined");
        build();
        controller.playingProperty().addListener(property -> sayPlay());
    }

    private void build() {
        getStyleClass().add("fit-controls");
        setAlignment(Pos.CENTER_LEFT);
        starts.getStyleClass().add("tall");
        Stream.of(startName, seed, ends).forEach(label -> label.getStyleClass().add("secondary"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ends.setMinWidth(0);
        getChildren()
                .addAll(back, play, forward, gap(), startName, starts, gap(), shares, add, values, gap(), draw, seed);
        getChildren().addAll(space, ends, reset);
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("gap");
        return gap;
    }

    /** Shows the state, without triggering commands. */
    void showState(Look look) {
        FitResult result = model.result();
        starts.show();
        shares.setSelected(result.state().shares());
        add.setDisable(result.state().humps().size() == FitState.MOST_HUMPS);
        back.setDisable(result.step() == 0);
        forward.setDisable(result.isSettled());
        seed.setText(
                look.words().get("fit.seed", Integer.toString(result.state().seed())));
        ends.setText(FitWords.ends(result, look));
    }

    /** Updates all texts if language or size have changed. */
    void dress(Look look, double rems) {
        if (look.equals(dressed) && rems == dressedRems) {
            return;
        }
        dressed = look;
        dressedRems = rems;
        setSpacing(0.5 * look.rem());
        say(look.words(), rems);
        showState(look);
    }

    private void say(Words words, double rems) {
        boolean wide = rems >= WIDE;
        boolean medium = rems >= MEDIUM;
        Controls.say(back, "", words.get("fit.back"), true);
        Controls.say(forward, "", words.get("fit.forward"), true);
        sayPlay();
        startName.setText(words.get("fit.start"));
        starts.label(
                FitWords::startName,
                each -> words.get(each == FitState.OWN ? "fit.start.own" : "fit.start.from", FitWords.startName(each)),
                each -> words.get(
                        each == FitState.OWN ? "fit.start.own.tip" : "fit.start.from.tip", FitWords.startName(each)));
        starts.setAccessibleText(words.get("fit.start"));
        Controls.say(shares, words.get("fit.shares"), words.get("fit.shares.tip"), !wide);
        Controls.say(add, words.get("fit.add"), words.get("fit.add.tip"), true);
        Controls.say(values, words.get("fit.values"), words.get("fit.values.tip"), true);
        Controls.say(draw, words.get("fit.draw"), words.get("fit.draw.tip"), false);
        Controls.say(reset, words.get("shell.reset"), words.get("shell.reset.tip"), false);
        ends.setVisible(medium);
        ends.setManaged(medium);
    }

    private void sayPlay() {
        Look look = dressed;
        if (look != null) {
            boolean playing = controller.playingProperty().get();
            Controls.setIcon(play, playing ? "fth-pause" : "fth-play");
            Controls.say(
                    play,
                    look.words().get(playing ? "fit.pause" : "fit.play"),
                    look.words().get(playing ? "fit.pause.tip" : "fit.play.tip"),
                    false);
        }
    }
}
