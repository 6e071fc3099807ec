package kllab.lab.fit;

import kllab.figure.Look;
import kllab.text.Words;
import kllab.ui.control.Segmented;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.verb.Verb;

/** The row at the bottom: the descent, its start, options of display, the humps, the draws. */
final class FitRow {
    /** Below this width, in rem, buttons are icons, and the text that the maps also show is omitted. */
    private static final double WIDE = 97;

    private static final double MEDIUM = 88;

    private FitRow() {}

    /** A new row. */
    static ControlRow of(FitModel model, FitController controller, Verb values) {
        Segmented<Integer> starts =
                new Segmented<>(() -> model.state().start(), controller::choose, 0, 1, 2, FitState.OWN);
        starts.getStyleClass().add("tall");
        return new ControlRow(
                        "fit-controls",
                        ByWidth.of(0.5),
                        Item.verb(controller.verb("back"), "outlined", "tall").nameless(),
                        Item.verb(controller.verb("play"), "primary", "tall", "play"),
                        Item.verb(controller.verb("forward"), "outlined", "tall")
                                .nameless(),
                        Item.gap(),
                        Item.say("fit.start", "secondary"),
                        Item.pick(starts, look -> label(starts, look, controller.verb("next-start"))),
                        Item.gap(),
                        Item.toggle(controller.verb("shares"), "outlined", "tall", "tool")
                                .named(WIDE),
                        Item.verb(controller.verb("add"), "outlined", "tall")
                                .nameless()
                                .atDesk(),
                        Item.verb(values, "outlined", "tall").nameless().atDesk(),
                        Item.gap(),
                        Item.verb(controller.verb("draw"), "outlined", "tall"),
                        Item.text(look -> look.say("fit.seed", model.state().seed()), "secondary")
                                .atDesk(),
                        Item.space(),
                        Item.text(look -> FitWords.ENDS.apply(model.result(), look), "secondary")
                                .shown(MEDIUM)
                                .squeezed(),
                        Item.verb(Verb.reset(controller::reset), "outlined").atDesk())
                .follow(controller.run().playingProperty());
    }

    private static void label(Segmented<Integer> starts, Look look, Verb next) {
        Words words = look.words();
        starts.label(
                FitWords::startName,
                each -> words.get(each == FitState.OWN ? "fit.start.own" : "fit.start.from", FitWords.startName(each)),
                each -> next.hint(
                        words.get(
                                each == FitState.OWN ? "fit.start.own.tip" : "fit.start.from.tip",
                                FitWords.startName(each)),
                        words));
        starts.setAccessibleText(words.get("fit.start"));
    }
}
