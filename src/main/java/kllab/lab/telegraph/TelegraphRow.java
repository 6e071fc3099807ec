package kllab.lab.telegraph;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.Icon;
import kllab.ui.control.PopupLayer;
import kllab.ui.control.RichLabel;
import kllab.ui.control.Stepper;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;

/** The controls between tapes and code book: transport, speed, sound, message, belief. */
final class TelegraphRow {
    /** Below this width, in rem, labels are omitted. */
    private static final double NARROW = 88;

    private static final double MEDIUM = 95;

    /** Below this width, fields and slider shrink. */
    private static final double TINY = 62;

    private static final double BELIEF_STEP = 0.01;

    private TelegraphRow() {}

    /** A new row. */
    static ControlRow of(Desk desk, TelegraphModel model, TelegraphController controller, TelegraphView view) {
        return new ControlRow(
                        "telegraph-controls",
                        ByWidth.of(0.5),
                        Item.verb(controller.verb("back"), "outlined", "tall").nameless(),
                        Item.verb(controller.verb("play"), "primary", "tall", "play")
                                .nameless(),
                        Item.verb(controller.verb("forward"), "outlined", "tall")
                                .nameless(),
                        Item.toggle(controller.verb("repeat"), "outlined", "tall", "repeat")
                                .nameless()
                                .atDesk(),
                        speed(desk, model, view).before(0.4).atDesk(),
                        Item.say("telegraph.speed", "secondary").shown(NARROW).atDesk(),
                        Item.verb(controller.verb("mute"), "outlined", "tall", "sound")
                                .nameless()
                                .before(ByWidth.of(0.4).below(NARROW, 0))
                                .atDesk(),
                        Item.verb(controller.verb("save-sound"), "outlined", "tall", "save-sound")
                                .nameless()
                                .atDesk(),
                        message(desk, model, controller, view).before(0.5).atDesk(),
                        Item.space(),
                        Item.say("telegraph.belief", "bold").shown(NARROW),
                        truth().before(0.4),
                        belief(model),
                        target(desk, model, view::askText),
                        Item.text(look -> TelegraphNumbers.BELIEF.apply(model.result(), look), "bold")
                                .least(2.4))
                .follow(controller.run().playingProperty(), controller.mutedProperty());
    }

    private static Item speed(Desk desk, TelegraphModel model, TelegraphView view) {
        Stepper speed = new Stepper(
                TelegraphState.SLOWEST,
                TelegraphState.FASTEST,
                model::setWordsPerMinute,
                typed -> desk.say(words ->
                        words.get("telegraph.speed.wrong", TelegraphState.SLOWEST, TelegraphState.FASTEST, typed)),
                view::requestFocus);
        return Item.of(
                speed,
                look -> speed.say(
                        look.say("telegraph.speed.spoken"),
                        look.say("telegraph.speed.lower"),
                        look.say("telegraph.speed.higher")),
                look -> speed.show(model.state().wordsPerMinute()));
    }

    private static Item message(Desk desk, TelegraphModel model, TelegraphController controller, TelegraphView view) {
        MessageField message = new MessageField(desk, model, controller, view::requestFocus);
        return Item.of(
                        message,
                        look -> message.setAccessibleText(look.say("telegraph.message")),
                        look -> message.showState())
                .size(ByWidth.of(17).below(MEDIUM, 14).below(NARROW, 11.6).below(TINY, 8.5), 2.5);
    }

    private static Item truth() {
        RichLabel truth = new RichLabel(1.2);
        truth.setMinWidth(Region.USE_PREF_SIZE);
        truth.setMaxHeight(Region.USE_PREF_SIZE);
        return Item.of(truth, look -> truth.show(look.rich("telegraph.belief.truth"), look, look.rem()), look -> {});
    }

    /** The slider from the truth to the target, with a line in its middle. */
    private static Item belief(TelegraphModel model) {
        FilledSlider<TelegraphState> belief = new FilledSlider<>(
                new Grip<>(model),
                Dial.<TelegraphState>ofChance(() -> model.state().belief(), (share, from) -> model.setBelief(share))
                        .by(pace -> pace.of(BELIEF_STEP, 10 * BELIEF_STEP, 0)),
                "belief");
        Region middle = new Region();
        middle.getStyleClass().add("slider-middle");
        return Item.slider(belief, "telegraph.belief")
                .when(() -> model.result().path().greatestKl() > 0)
                .size(ByWidth.of(16).below(MEDIUM, 12).below(NARROW, 8.5).below(TINY, 6.2), 2.4)
                .inHall(18)
                .in(slider -> new StackPane(middle, slider))
                .writes(look -> Item.fix(middle, Math.max(1, 0.08 * look.rem()), 0.9 * look.rem()));
    }

    /**
     * The button with the name of the target belief, and the menu of targets.
     *
     * @param askText opens the panel for a text whose letters are the target
     */
    private static Item target(Desk desk, TelegraphModel model, Runnable askText) {
        Button target = Controls.modest(new Button(null, new Icon("fth-chevron-down")));
        target.getStyleClass().addAll("outlined", "tall", "target");
        target.setOnAction(event -> PopupLayer.open(targets(desk.words(), model, askText), target));
        return Item.of(target, look -> {}, look -> showTarget(target, model, desk.words()));
    }

    /** Shows the target of the state in the current language. */
    private static void showTarget(Button button, TelegraphModel model, Words words) {
        String name = TelegraphWords.target(model.state().target(), words);
        button.setText(name);
        String spoken = words.get("telegraph.target.spoken", name);
        button.setAccessibleText(spoken);
        Controls.tip(button, spoken);
    }

    private static ContextMenu targets(Words words, TelegraphModel model, Runnable askText) {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : Targets.MENU) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (String target : group) {
                menu.getItems()
                        .add(Controls.choice(
                                TelegraphWords.targetInFull(target, words),
                                target.equals(model.state().target()),
                                target.equals(Targets.TEXT) ? askText : () -> model.setTarget(target)));
            }
        }
        return menu;
    }
}
