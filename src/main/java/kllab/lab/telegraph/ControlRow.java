package kllab.lab.telegraph;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.control.FilledSlider;
import kllab.ui.control.RichLabel;
import kllab.ui.control.Segmented;
import org.jspecify.annotations.Nullable;

/** Between tapes and code book: transport, speed, message, belief. */
final class ControlRow extends HBox {
    /** Narrower than this, in rem, texts give way to what they name. */
    private static final double NARROW = 80;

    private static final double MEDIUM = 95;
    private static final double BELIEF_STEP = 0.01;

    private final TelegraphModel model;
    private final TelegraphController controller;
    private final Button back;
    private final Button play;
    private final Button forward;
    private final ObjectProperty<Double> speed;
    private final Segmented<Double> speeds;
    private final Label speedUnit = new Label();
    private final MessageField message;
    private final Label beliefName = new Label();
    private final RichLabel truth = new RichLabel(1.2);
    private final FilledSlider belief;
    private boolean showing;
    private final Region middle = new Region();
    private final Label reversed = new Label();
    private final Label share = new Label();
    private @Nullable Look dressed;
    private double dressedRems;

    ControlRow(TelegraphModel model, TelegraphController controller) {
        this.model = model;
        this.controller = controller;
        back = Controls.button("fth-skip-back", controller::skipBack, "outlined", "tall");
        play = Controls.button("fth-play", controller::playOrPause, "primary", "tall", "play");
        forward = Controls.button("fth-skip-forward", controller::skipForward, "outlined", "tall");
        speed = new SimpleObjectProperty<>(model.state().wordsPerMinute());
        speeds = new Segmented<>(speed, 5.0, 10.0, 20.0);
        message = new MessageField(model, controller);
        belief = new FilledSlider(BELIEF_STEP, () -> model.beginGesture()::end, "belief");
        build();
        connect();
    }

    private void build() {
        getStyleClass().add("telegraph-controls");
        setAlignment(Pos.CENTER_LEFT);
        speeds.getStyleClass().add("tall");
        speedUnit.getStyleClass().add("secondary");
        beliefName.getStyleClass().add("bold");
        share.getStyleClass().add("bold");
        share.setAlignment(Pos.CENTER_RIGHT);
        middle.getStyleClass().add("slider-middle");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        back,
                        play,
                        forward,
                        speeds,
                        speedUnit,
                        message,
                        space,
                        beliefName,
                        truth,
                        new StackPane(middle, belief),
                        reversed,
                        share);
    }

    private void connect() {
        speed.addListener((property, before, now) -> {
            if (!showing) {
                model.setWordsPerMinute(now);
            }
        });
        belief.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                model.setBelief(now.doubleValue());
            }
        });
        controller.playingProperty().addListener(property -> Controls.setIcon(play, playIcon()));
    }

    private String playIcon() {
        return controller.playingProperty().get() ? "fth-pause" : "fth-play";
    }

    /** Shows the state, which commands nothing: a belief from a file may be finer than the slider's steps. */
    void showState() {
        TelegraphResult result = model.result();
        showing = true;
        speed.set(result.state().wordsPerMinute());
        belief.setValue(result.state().belief());
        showing = false;
        share.setText(Numbers.fixed(result.state().belief(), 2));
        message.showState();
        Stream.of(back, play, forward).forEach(button -> button.setDisable(result.isSilent()));
    }

    /** Writes and measures everything anew, if language or size are others than before. */
    void dress(Look look, double rems) {
        if (look.equals(dressed) && rems == dressedRems) {
            return;
        }
        dressed = look;
        dressedRems = rems;
        setSpacing(0.5 * look.rem());
        say(look.words());
        size(look, rems);
        truth.show(
                RichText.parse(look.words().get("telegraph.belief.truth")),
                look.words().language(),
                look.rem());
    }

    private void say(Words words) {
        Controls.say(back, "", words.get("telegraph.back"), true);
        Controls.say(forward, "", words.get("telegraph.forward"), true);
        sayPlay(words);
        speeds.label(
                each -> Numbers.fixed(each, 0), each -> words.get("telegraph.speed.spoken", Numbers.fixed(each, 0)));
        speedUnit.setText(words.get("telegraph.speed"));
        message.setAccessibleText(words.get("telegraph.message"));
        beliefName.setText(words.get("telegraph.belief"));
        belief.setAccessibleText(words.get("telegraph.belief"));
        reversed.setText(words.get("telegraph.belief.reversed"));
    }

    void sayPlay(Words words) {
        boolean playing = controller.playingProperty().get();
        Controls.say(play, "", words.get(playing ? "telegraph.pause" : "telegraph.play"), true);
    }

    private void size(Look look, double rems) {
        double r = look.rem();
        boolean narrow = rems < NARROW;
        boolean medium = rems < MEDIUM;
        speedUnit.setVisible(!narrow);
        speedUnit.setManaged(!narrow);
        fix(message, (narrow ? 11.5 : medium ? 14 : 17) * r, 2.5 * r);
        fix(belief, (narrow ? 9 : medium ? 13 : 17) * r, 2.4 * r);
        fix(middle, Math.max(1, 0.08 * r), 0.9 * r);
        share.setMinWidth(2.4 * r);
        truth.setMinWidth(USE_PREF_SIZE);
        truth.setMaxHeight(USE_PREF_SIZE);
        HBox.setMargin(message, new Insets(0, 0, 0, r));
        HBox.setMargin(speeds, new Insets(0, 0, 0, 0.6 * r));
        HBox.setMargin(truth, new Insets(0, 0, 0, 0.4 * r));
    }

    private static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }
}
