package kllab.lab.hedge;

import java.util.function.Function;
import kllab.figure.Look;
import kllab.lab.hedge.Losses.Game;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.verb.Verb;

/** The controls below the figure: the days, η, the view, the losses, reset. */
final class HedgeRow {
    /** The widths, in rem, from which there is room for more. */
    private static final double GAMES = 96;

    private static final double MANY = 86;
    private static final double WORDS = 84;
    private static final double TIGHT = 60;

    private HedgeRow() {}

    static ControlRow of(HedgeModel model, HedgeController controller, HedgeView view) {
        Item play = Item.verb(controller.verb("run"), "primary", "tall", "play").named(WORDS);
        return new ControlRow(
                        "sampling-controls",
                        ByWidth.of(0.5).below(WORDS, 0.4).below(TIGHT, 0.25),
                        Item.verb(controller.verb("first-day"), "outlined", "tall")
                                .nameless(),
                        play,
                        Item.verb(controller.verb("next-day"), "outlined", "tall")
                                .nameless(),
                        Item.say("hedge.rate.symbol", "bold").before(0.3),
                        rate(model, controller),
                        field(model, view, play::focus),
                        Item.verb(controller.verb("best-rate"), "outlined", "tall")
                                .shown(TIGHT),
                        views(model).before(ByWidth.of(0.6).below(WORDS, 0.2)),
                        games(model).shown(GAMES).atDesk(),
                        experts(model).shown(MANY).atDesk(),
                        Item.toggle(controller.verb("plain"), "outlined", "tall", "tool")
                                .nameless()
                                .only(() -> !model.state().oneDay())
                                .atDesk(),
                        Item.verb(controller.verb("new-seed"), "outlined", "tall")
                                .nameless()
                                .only(() -> !controller.isAdversary())
                                .atDesk(),
                        Item.verb(controller.verb("hurt"), "outlined", "tall")
                                .nameless()
                                .only(controller::isAdversary)
                                .atDesk(),
                        Item.space(),
                        Item.verb(Verb.reset(controller::reset), "outlined", "tall", "reset")
                                .named(WORDS)
                                .atDesk())
                .follow(controller.run().playingProperty());
    }

    /** Its scale is logarithmic. */
    private static Item rate(HedgeModel model, HedgeController controller) {
        Dial<HedgeState> log = new Dial<HedgeState>(
                        () -> Math.log10(model.state().rate()),
                        (wanted, from) -> model.setLogRate(wanted),
                        Math.log10(HedgeState.LEAST_RATE),
                        Math.log10(HedgeState.GREATEST_RATE))
                .by(pace -> pace.of(0.05, 0.5, 0.02));
        FilledSlider<HedgeState> slider = new FilledSlider<>(new Grip<>(model, controller.run()::lendTo), log, "rate");
        return Item.slider(slider, "hedge.rate")
                .size(ByWidth.of(9).below(WORDS, 7).below(TIGHT, 5), 2.4)
                .inHall(12);
    }

    private static Item field(HedgeModel model, HedgeView view, Runnable done) {
        NumberField rate = new NumberField(
                new NumberField.Range(HedgeState.LEAST_RATE, HedgeState.GREATEST_RATE, HedgeNumbers::rate),
                model::setRate,
                view.complaining("hedge.rate.wrong"),
                done,
                "chance");
        return Item.number(rate, "hedge.rate", () -> model.state().rate())
                .tip("hedge.rate.tip")
                .size(ByWidth.of(3.8), HedgePlan.CONTROLS_HEIGHT)
                .atDesk();
    }

    private static Item views(HedgeModel model) {
        Segmented<Boolean> views = new Segmented<>(() -> model.state().oneDay(), model::show, false, true);
        return pick(views, look -> one -> look.say(one ? "hedge.view.day" : "hedge.view.all"), "hedge.view.tip");
    }

    private static Item games(HedgeModel model) {
        Segmented<Game> games = new Segmented<>(() -> model.state().losses().game(), model::setGame, Game.values());
        return pick(games, look -> game -> HedgeWords.title(game, look), "hedge.game.tip");
    }

    private static Item experts(HedgeModel model) {
        Segmented<Integer> experts = new Segmented<>(() -> model.state().experts(), model::setExperts, 3, 10, 100);
        return pick(experts, look -> HedgeWords::count, "hedge.experts.tip");
    }

    private static <T> Item pick(Segmented<T> choice, Function<Look, Function<T, String>> names, String tip) {
        choice.getStyleClass().add("tall");
        return Item.pick(choice, look -> {
            Function<T, String> name = names.apply(look);
            choice.label(name, name, each -> look.say(tip));
        });
    }
}
