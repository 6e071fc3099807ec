package kllab.lab.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.figure.Look;
import kllab.ui.control.FittingLabel;
import kllab.ui.control.Segmented;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.verb.Verb;

/** The row at the bottom: the results, one more, how cases are shown, the hypotheses, what another result would teach. */
final class HypothesesRow {
    /** Below this width, in rem, less is said. */
    private static final double WIDE = 84;

    private static final double MEDIUM = 66;

    private HypothesesRow() {}

    static ControlRow of(HypothesesModel model, HypothesesController controller) {
        List<Item> items = new ArrayList<>();
        items.add(Item.say("hypotheses.results.title", "bold").atDesk());
        IntStream.range(0, HypothesesState.MOST_RESULTS)
                .mapToObj(i -> Item.toggle(controller.verb("result-" + i), "outlined", "tall", "round")
                        .nameless()
                        .only(() -> model.isThere(i)))
                .forEach(items::add);
        items.add(Item.verb(controller.verb("plus"), "primary", "tall").named(MEDIUM));
        items.add(Item.verb(controller.verb("minus"), "outlined", "tall").named(MEDIUM));
        items.add(Item.verb(controller.verb("take-back"), "outlined", "tall").nameless());
        items.add(Item.gap());
        items.add(Item.say("hypotheses.show-as", "secondary").shown(WIDE).atDesk());
        items.add(shown(model));
        items.add(Item.gap());
        items.add(
                Item.verb(controller.verb("add"), "outlined", "tall").nameless().atDesk());
        items.add(Item.verb(controller.verb("remove"), "outlined", "tall")
                .nameless()
                .atDesk());
        items.add(next(model).shown(WIDE).filling().atDesk());
        items.add(Item.verb(Verb.reset(model::reset), "outlined").atDesk());
        return new ControlRow("fit-controls", ByWidth.of(0.5), items.toArray(Item[]::new));
    }

    private static Item next(HypothesesModel model) {
        FittingLabel label = new FittingLabel("secondary");
        return Item.of(
                label,
                look -> {},
                look -> label.say(Stream.of(HypothesesWords.NEXT, HypothesesWords.NEXT_IN_BRIEF)
                        .map(said -> said.apply(model.result(), look))
                        .toList()));
    }

    private static Item shown(HypothesesModel model) {
        Segmented<Boolean> choice = new Segmented<>(() -> model.state().areas(), model::showAreas, false, true);
        choice.getStyleClass().add("tall");
        return Item.pick(choice, look -> label(choice, look));
    }

    private static void label(Segmented<Boolean> choice, Look look) {
        choice.label(
                areas -> look.say(name(areas)),
                areas -> look.say(name(areas)),
                areas -> look.say(name(areas) + ".tip"));
    }

    private static String name(boolean areas) {
        return areas ? "hypotheses.areas" : "hypotheses.cases";
    }
}
