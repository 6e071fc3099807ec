package kllab.lab.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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

    private final SamplingModel model;
    private final Supplier<Page> shown;
    private final Segmented<Page> pages;
    private final ControlRow row;

    /**
     * A row.
     *
     * @param shown the page on the screen
     * @param complain receives an invalid seed
     */
    SamplingRow(
            SamplingModel model,
            SamplingController controller,
            Supplier<Page> shown,
            BiConsumer<? super NumberField, String> complain) {
        this.model = model;
        this.shown = shown;
        Item play = Item.verb(controller.verb("run"), "primary", "tall", "play").named(WORDS);
        NumberField seed = new NumberField(
                NumberField.Range.ofWhole(0, (int) SamplingState.GREATEST_SEED),
                number -> model.setSeed((long) number),
                complain,
                play::focus,
                "seed");
        pages = new Segmented<>(shown, model::turnTo, Page.values());
        pages.getStyleClass().addAll("tall", "pages");
        row = new ControlRow(
                        "sampling-controls",
                        ByWidth.of(0.55).below(WORDS, 0.42).below(TIGHT, 0.28),
                        Item.verb(controller.verb("rewind"), "outlined", "tall").nameless(),
                        play,
                        portions().before(0.2).after(0.5),
                        Item.verb(controller.verb("new-run"), "outlined", "tall", "fresh")
                                .named(WORDS),
                        Item.say("sampling.seed", "secondary").shown(WORDS),
                        Item.number(seed, "sampling.seed", () ->
                                        (double) model.state().seed())
                                .tip("sampling.seed.tip")
                                .size(ByWidth.of(6).below(WORDS, 4.6).below(TIGHT, 4.2), SamplingPlan.CONTROLS_HEIGHT),
                        Item.space(),
                        Item.text(this::remark, "secondary")
                                .tip("sampling.loss")
                                .shown(REMARK)
                                .squeezed(),
                        Item.space(),
                        Item.pick(pages, this::label),
                        Item.verb(Verb.reset(controller::reset), "outlined", "tall", "reset")
                                .named(WORDS))
                .follow(controller.run().playingProperty());
    }

    private Item portions() {
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

    private String remark(Look look) {
        SamplingResult result = model.result();
        return result.isInfinite()
                ? ""
                : look.say(
                        SamplingWords.key("worth", result),
                        SamplingNumbers.KL.to(SamplingWords.PROSE_DECIMALS).apply(result, look),
                        SamplingNumbers.DEVIATION
                                .to(SamplingWords.PROSE_DECIMALS)
                                .apply(result, look),
                        look.unitName());
    }

    private void label(Look look) {
        pages.label(each -> look.say(pageKey(each)), each -> look.say(pageKey(each)), each -> look.say(tipKey(each)));
    }

    private static String pageKey(Page page) {
        return "sampling.page." + page.name().toLowerCase(Locale.ROOT);
    }

    private static String tipKey(Page page) {
        return "sampling.tip." + page.name().toLowerCase(Locale.ROOT);
    }

    ControlRow row() {
        return row;
    }

    /** Opens the next or previous page. */
    void turnPage(int by) {
        List<Page> all = Arrays.stream(Page.values())
                .filter(each -> pages.button(each).isManaged())
                .toList();
        model.turnTo(all.get(Math.floorMod(all.indexOf(shown.get()) + by, all.size())));
    }

    /** Updates texts and sizes, if language or size have changed; the likelihood is a page where it is narrow. */
    void dress(Look look, double rems, boolean narrow) {
        pages.button(Page.LIKELIHOOD).setVisible(narrow);
        pages.button(Page.LIKELIHOOD).setManaged(narrow);
        row.setAccessibleText(look.say("sampling.controls"));
        row.dress(look, rems);
    }
}
