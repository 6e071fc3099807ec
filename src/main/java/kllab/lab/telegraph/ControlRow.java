package kllab.lab.telegraph;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.RichLabel;
import kllab.ui.control.Stepper;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/** The controls between tapes and code book: transport, speed, sound, message, belief. */
final class ControlRow extends HBox {
    /** Below this width, in rem, labels are omitted. */
    private static final double NARROW = 88;

    private static final double MEDIUM = 95;

    /** Below this width, fields and slider shrink. */
    private static final double TINY = 62;

    private static final double BELIEF_STEP = 0.01;

    private final Desk desk;
    private final TelegraphModel model;
    private final TelegraphController controller;
    private final Button back;
    private final Button play;
    private final Button forward;
    private final ToggleButton repeat;
    private final Stepper speed;
    private final Label speedUnit = new Label();
    private final Button sound;
    private final Button save;
    private final MessageField message;
    private final Label beliefName = new Label();
    private final RichLabel truth = new RichLabel(1.2);
    private final FilledSlider<TelegraphState> belief;
    private final Region middle = new Region();
    private final TargetButton target;
    private final Label share = new Label();
    private @Nullable Look dressed;
    private double dressedRems;

    ControlRow(Desk desk, TelegraphModel model, TelegraphController controller, Runnable askText) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        back = Controls.button("fth-skip-back", controller::skipBack, "outlined", "tall");
        play = Controls.button("fth-play", controller::playOrPause, "primary", "tall", "play");
        forward = Controls.button("fth-skip-forward", controller::skipForward, "outlined", "tall");
        repeat = Controls.toggle("fth-repeat", this::toggleRepeat, "outlined", "tall", "repeat");
        speed = new Stepper(
                (int) TelegraphState.SLOWEST,
                (int) TelegraphState.FASTEST,
                model::setWordsPerMinute,
                this::complainOfSpeed,
                () -> controller.root().requestFocus());
        sound = Controls.button("fth-volume-2", this::toggleSound, "outlined", "tall", "sound");
        save = Controls.button("fth-download", controller::saveSound, "outlined", "tall", "save-sound");
        message = new MessageField(desk, model, controller);
        belief = new FilledSlider<>(
                new Grip<>(model),
                Dial.<TelegraphState>ofChance(() -> model.state().belief(), (share, from) -> model.setBelief(share))
                        .by(pace -> pace.of(BELIEF_STEP, 10 * BELIEF_STEP, 0)),
                "belief");
        target = new TargetButton(desk, model, askText);
        build();
        connect();
    }

    private void build() {
        getStyleClass().add("telegraph-controls");
        setAlignment(Pos.CENTER_LEFT);
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
                        repeat,
                        speed,
                        speedUnit,
                        sound,
                        save,
                        message,
                        space,
                        beliefName,
                        truth,
                        new StackPane(middle, belief),
                        target,
                        share);
    }

    private void connect() {
        controller.playingProperty().addListener(property -> Controls.setIcon(play, playIcon()));
        controller.mutedProperty().addListener(property -> saySound(desk.words()));
    }

    private void toggleRepeat() {
        model.setRepeat(repeat.isSelected());
    }

    private void toggleSound() {
        controller.mutedProperty().set(!controller.mutedProperty().get());
    }

    private void complainOfSpeed(String typed) {
        desk.say(words -> words.get(
                "telegraph.speed.wrong",
                Numbers.fixed(TelegraphState.SLOWEST, 0),
                Numbers.fixed(TelegraphState.FASTEST, 0),
                typed));
    }

    private String playIcon() {
        return controller.playingProperty().get() ? "fth-pause" : "fth-play";
    }

    /** Shows the state without triggering commands: a belief from a file may be finer than the slider's steps. */
    void showState() {
        TelegraphResult result = model.result();
        speed.show(result.state().wordsPerMinute());
        belief.show();
        repeat.setSelected(result.state().repeat());
        target.showState();
        belief.setDisable(result.path().greatestKl() == 0);
        share.setText(Numbers.fixed(result.state().belief(), 2));
        message.showState();
        Stream.of(back, play, forward, save).forEach(button -> button.setDisable(result.isSilent()));
    }

    /** Updates texts and sizes, if language or size have changed. */
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
        Controls.say(repeat, "", words.get("telegraph.repeat"), true);
        speed.say(
                words.get("telegraph.speed.spoken"),
                words.get("telegraph.speed.lower"),
                words.get("telegraph.speed.higher"));
        speedUnit.setText(words.get("telegraph.speed"));
        saySound(words);
        Controls.say(save, "", words.get("telegraph.sound.save"), true);
        message.setAccessibleText(words.get("telegraph.message"));
        beliefName.setText(words.get("telegraph.belief"));
        belief.setAccessibleText(words.get("telegraph.belief"));
        target.showState();
    }

    private void saySound(Words words) {
        boolean muted = controller.mutedProperty().get();
        Controls.setIcon(sound, muted ? "fth-volume-x" : "fth-volume-2");
        Controls.say(sound, "", words.get(muted ? "telegraph.sound.on" : "telegraph.sound.off"), true);
    }

    void sayPlay(Words words) {
        boolean playing = controller.playingProperty().get();
        Controls.say(play, "", words.get(playing ? "telegraph.pause" : "telegraph.play"), true);
    }

    private void size(Look look, double rems) {
        double r = look.rem();
        boolean tiny = rems < TINY;
        boolean narrow = rems < NARROW;
        boolean medium = rems < MEDIUM;
        Stream.of(speedUnit, beliefName).forEach(label -> {
            label.setVisible(!narrow);
            label.setManaged(!narrow);
        });
        fix(message, (tiny ? 8.5 : narrow ? 11.6 : medium ? 14 : 17) * r, 2.5 * r);
        fix(belief, (tiny ? 6.2 : narrow ? 8.5 : medium ? 12 : 16) * r, 2.4 * r);
        fix(middle, Math.max(1, 0.08 * r), 0.9 * r);
        share.setMinWidth(2.4 * r);
        truth.setMinWidth(USE_PREF_SIZE);
        truth.setMaxHeight(USE_PREF_SIZE);
        HBox.setMargin(message, new Insets(0, 0, 0, 0.5 * r));
        HBox.setMargin(speed, new Insets(0, 0, 0, 0.4 * r));
        HBox.setMargin(sound, new Insets(0, 0, 0, (narrow ? 0 : 0.4) * r));
        HBox.setMargin(truth, new Insets(0, 0, 0, 0.4 * r));
    }

    private static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
    }
}
