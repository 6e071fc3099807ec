package kllab.lab.sampling;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.core.sampling.DrawRun;
import kllab.figure.Look;
import kllab.lab.sampling.SamplingState.Page;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.verb.Verb;

/** The controls below the figure: run and draw, the seed, the pages, reset. */
final class SamplingRow {
    /** The widths, in rem, from which there is room for more. */
    private static final double REMARK = 92;

    private static final double WORDS = 80;
    private static final double TIGHT = 60;
    private static final int[] PORTIONS = {1, 10, 100, 1000};

    private SamplingRow() {}

    /**
     * A new row.
     *
     * @param complain receives an invalid seed
     */
    static ControlRow of(
            SamplingModel model,
            SamplingController controller,
            Segmented<Page> pages,
            BiConsumer<? super NumberField, String> complain) {
        Item play = Item.verb(controller.verb("run"), "primary", "tall", "play").named(WORDS);
        NumberField seed = new NumberField(
                NumberField.Range.ofWhole(0, (int) SamplingState.GREATEST_SEED),
                number -> model.setSeed((long) number),
                complain,
                play::focus,
                "seed");
        pages.getStyleClass().addAll("tall", "pages");
        return new ControlRow(
                        "sampling-controls",
                        ByWidth.of(0.55).below(WORDS, 0.42).below(TIGHT, 0.28),
                        Item.verb(controller.verb("rewind"), "outlined", "tall").nameless(),
                        play,
                        portions(model).before(0.2).after(0.5),
                        Item.verb(controller.verb("new-run"), "outlined", "tall", "fresh")
                                .named(WORDS),
                        Item.say("sampling.seed", "secondary").shown(WORDS).atDesk(),
                        Item.number(seed, "sampling.seed", () ->
                                        (double) model.state().seed())
                                .tip("sampling.seed.tip")
                                .size(ByWidth.of(6).below(WORDS, 4.6).below(TIGHT, 4.2), SamplingPlan.CONTROLS_HEIGHT)
                                .atDesk(),
                        Item.space(),
                        Item.text(look -> SamplingWords.WORTH.apply(model.result(), look), "secondary")
                                .tip("sampling.loss")
                                .shown(REMARK)
                                .squeezed(),
                        Item.space(),
                        Item.pick(pages, look -> label(pages, look)),
                        Item.verb(Verb.reset(controller::reset), "outlined", "tall", "reset")
                                .named(WORDS)
                                .atDesk())
                .follow(controller.run().playingProperty());
    }

    private static Item portions(SamplingModel model) {
        HBox portions = new HBox();
        portions.getStyleClass().addAll("segmented", "tall", "portions");
        portions.setFillHeight(false);
        portions.setMaxHeight(Region.USE_PREF_SIZE);
        portions.setMinWidth(Region.USE_PREF_SIZE);
        for (int portion : PORTIONS) {
            Button more = Controls.modest(new Button(SamplingWords.portion(portion)));
            more.setOnAction(event -> model.draw(portion));
            portions.getChildren().add(more);
        }
        return Item.of(portions, look -> say(portions, look), look -> {})
                .when(() -> model.state().draws() < DrawRun.MOST);
    }

    private static void say(HBox portions, Look look) {
        for (int i = 0; i < PORTIONS.length; i++) {
            portions.getChildren().get(i).setAccessibleText(look.say("sampling.more", PORTIONS[i]));
        }
    }

    private static void label(Segmented<Page> pages, Look look) {
        Function<Page, String> name = page -> said("page", page, look);
        pages.label(name, name, page -> said("tip", page, look));
    }

    private static String said(String what, Page page, Look look) {
        return look.say("sampling." + what + "." + page.name().toLowerCase(Locale.ROOT));
    }
}
