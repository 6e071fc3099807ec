package kllab.lab.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.core.sampling.DrawRun;
import kllab.figure.Look;
import kllab.figure.page.Room;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import org.jspecify.annotations.Nullable;

/** The controls below the figure: run and draw, the seed, the pages, reset. */
final class ControlRow extends HBox {
    /** The widths, in rem, from which there is room for more. */
    private static final double REMARK = 92;

    private static final double WORDS = 80;
    private static final int[] PORTIONS = {1, 10, 100, 1000};

    private final SamplingModel model;
    private final SamplingController controller;
    private final Button back;
    private final Button play;
    private final HBox portions = new HBox();
    private final Button fresh;
    private final Label seedName = new Label();
    private final NumberField seed;
    private final Segmented<Page> pages;
    private final Label remark = new Label();
    private final Button reset;
    private Page shown = Page.DRAWS;
    private boolean iconsOnly;
    private @Nullable Look dressed;
    private double dressedRems;
    private boolean dressedNarrow;

    ControlRow(SamplingModel model, SamplingController controller, BiConsumer<NumberField, String> complain) {
        this.model = model;
        this.controller = controller;
        back = Controls.button("fth-skip-back", controller::rewind, "outlined", "tall");
        play = Controls.button("fth-play", controller::runOrPause, "primary", "tall", "play");
        fresh = Controls.button("fth-refresh-cw", controller::newRun, "outlined", "tall", "fresh");
        seed = new NumberField(
                NumberField.Range.ofWhole(0, (int) SamplingState.GREATEST_SEED),
                number -> controller.setSeed((long) number),
                complain,
                () -> play.requestFocus(),
                "seed");
        pages = new Segmented<>(() -> shown, controller::turnTo, Page.values());
        reset = Controls.button("fth-rotate-ccw", controller::reset, "outlined", "tall", "reset");
        build();
        connect();
    }

    private void build() {
        getStyleClass().add("sampling-controls");
        setAlignment(Pos.CENTER_LEFT);
        portions.getStyleClass().addAll("segmented", "tall", "portions");
        portions.setFillHeight(false);
        portions.setMaxHeight(USE_PREF_SIZE);
        for (int portion : PORTIONS) {
            Button more = Controls.modest(new Button("+" + Numbers.count(portion)));
            more.setOnAction(event -> controller.draw(portion));
            portions.getChildren().add(more);
        }
        pages.getStyleClass().addAll("tall", "pages");
        seedName.getStyleClass().add("secondary");
        remark.getStyleClass().add("secondary");
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(back, play, portions, fresh, seedName, seed, left, remark, right, pages, reset);
        List.of(back, play, portions, fresh, seed, pages, reset).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
    }

    private void connect() {
        controller.playingProperty().addListener(property -> {
            Controls.setIcon(play, controller.playingProperty().get() ? "fth-pause" : "fth-play");
            if (dressed != null) {
                sayPlay(dressed.words());
            }
        });
    }

    /** Shows the state, without triggering commands. */
    void showState(Look look, Room room) {
        SamplingResult result = model.result();
        shown = SamplingPlan.shown(result, room);
        pages.show();
        seed.show((double) result.state().seed());
        boolean full = result.draws() == DrawRun.MOST;
        play.setDisable(full);
        portions.setDisable(full);
        back.setDisable(result.draws() == 0);
        remark.setText(remark(result, look));
    }

    private static String remark(SamplingResult result, Look look) {
        return result.isInfinite()
                ? ""
                : look.words()
                        .get(
                                SamplingWords.key("worth", result),
                                SamplingWords.prose(result.kl(), look),
                                SamplingWords.prose(result.deviation(), look),
                                look.unitName());
    }

    /** Opens the next or previous page. */
    void turnPage(int by) {
        List<Page> all = Arrays.stream(Page.values())
                .filter(each -> pages.button(each).isManaged())
                .toList();
        controller.turnTo(all.get(Math.floorMod(all.indexOf(shown) + by, all.size())));
    }

    /** Updates texts and sizes, if language or size have changed. */
    void dress(Look look, double rems, boolean narrow) {
        if (look.equals(dressed) && rems == dressedRems && narrow == dressedNarrow) {
            return;
        }
        dressed = look;
        dressedRems = rems;
        dressedNarrow = narrow;
        iconsOnly = rems < WORDS;
        setSpacing((iconsOnly ? 0.42 : 0.55) * look.rem());
        say(look.words());
        boolean room = rems >= REMARK;
        remark.setVisible(room);
        remark.setManaged(room);
        seedName.setVisible(!iconsOnly);
        seedName.setManaged(!iconsOnly);
        pages.button(Page.LIKELIHOOD).setVisible(narrow);
        pages.button(Page.LIKELIHOOD).setManaged(narrow);
        double r = look.rem();
        double width = (iconsOnly ? 4.6 : 6) * r;
        seed.setMinSize(width, SamplingPlan.CONTROLS_HEIGHT * r);
        seed.setPrefSize(width, SamplingPlan.CONTROLS_HEIGHT * r);
        seed.setMaxSize(width, SamplingPlan.CONTROLS_HEIGHT * r);
        HBox.setMargin(portions, new Insets(0, 0.5 * r, 0, 0.2 * r));
    }

    private void say(Words words) {
        setAccessibleText(words.get("sampling.controls"));
        Controls.say(back, "", words.get("sampling.back"), true);
        sayPlay(words);
        for (int i = 0; i < PORTIONS.length; i++) {
            portions.getChildren().get(i).setAccessibleText(words.get("sampling.more", Numbers.count(PORTIONS[i])));
        }
        Controls.say(fresh, words.get("sampling.fresh"), words.get("sampling.fresh.tip"), iconsOnly);
        seedName.setText(words.get("sampling.seed"));
        seed.setAccessibleText(words.get("sampling.seed"));
        Controls.tip(seed, words.get("sampling.seed.tip"));
        pages.label(
                each -> words.get(pageKey(each)), each -> words.get(pageKey(each)), each -> words.get(tipKey(each)));
        Controls.tip(remark, words.get("sampling.loss"));
        Controls.say(reset, words.get("shell.reset"), words.get("shell.reset.tip"), iconsOnly);
    }

    private static String pageKey(Page page) {
        return "sampling.page." + page.name().toLowerCase(Locale.ROOT);
    }

    private static String tipKey(Page page) {
        return "sampling.tip." + page.name().toLowerCase(Locale.ROOT);
    }

    private void sayPlay(Words words) {
        boolean playing = controller.playingProperty().get();
        String key = playing ? "sampling.pause" : "sampling.run";
        Controls.say(play, words.get(key), words.get(key + ".tip"), iconsOnly);
    }
}
