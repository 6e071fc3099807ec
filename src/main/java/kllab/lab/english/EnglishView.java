package kllab.lab.english;

import static kllab.figure.page.StagePage.STAGE;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import kllab.lab.CountingPane;
import kllab.ui.Seat;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PadHandle;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.Item;
import kllab.ui.page.PageView;

/** The screen: a step and a letter are pointed at, letters are typed or clicked. */
final class EnglishView extends PageView<EnglishState, EnglishResult> {
    private final EnglishModel model;
    private final EnglishController controller;

    EnglishView(Seat seat, EnglishModel model, EnglishController controller) {
        super(EnglishPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        addSteps();
        addControls();
        addPassage();
        addLetters();
        addPanel(new FormulaPanel<>(
                this,
                EnglishFormula::lines,
                EnglishWords.SPOKEN_FORMULA,
                EnglishWords.REMARK,
                controller.verb("open-text"),
                controller.verb("paste-text")));
        addCounting();
        addReset();
    }

    @Override
    public boolean take(String text) {
        controller.texts().take(text);
        return true;
    }

    private void addSteps() {
        StairsSheet sheet = sheet(STAGE, StairsSheet.class);
        Dial<EnglishState> step = Dial.ofWhole(
                () -> result().step(), model::setStep, 0, EnglishState.MOST_STEPS, EnglishState.MOST_STEPS);
        pad(
                STAGE,
                "step-pad",
                new Grip<>(model),
                step,
                sheet.plot(),
                sheet::steps,
                look -> EnglishWords.SPOKEN_STEP.apply(result(), look));
    }

    private void addPassage() {
        String part = EnglishPlan.PASSAGE;
        PassageSheet sheet = sheet(part, PassageSheet.class);
        Dial<EnglishState> cursor =
                Dial.ofWhole(() -> model.state().cursor(), model::setCursor, 0, EnglishState.PASSAGE - 1, 5);
        PadHandle<EnglishState> pad = new PadHandle<>(
                new Grip<>(model), cursor, x -> sheet.tileAt(x - view(part).getLayoutX()), "cursor-pad");
        add(pad, part, () -> result().state().playing() || !view(part).isVisible() ? null : sheet.area());
        speaking(look -> pad.setAccessibleText(EnglishWords.SPOKEN_CURSOR.apply(result(), look)));
        offering(part, controller.verb("elsewhere"));
        offering(part, controller.verb("play"));
        offering(EnglishPlan.GROWTH, controller.verb("growth"));
    }

    /** While the user guesses, a letter is clicked; for the keyboard there is the field. */
    private void addLetters() {
        NextSheet sheet = sheet(EnglishPlan.NEXT, NextSheet.class);
        Region ground = new Region();
        ground.getStyleClass().add("letters-ground");
        ground.setOnMouseClicked(
                click -> sheet.letterAt(click.getX(), click.getY()).ifPresent(model::guess));
        add(ground, EnglishPlan.NEXT, () -> result().state().playing() ? sheet.all() : null);
    }

    private void addControls() {
        ControlRow row = new ControlRow(
                "english-row",
                ByWidth.of(0.5),
                Item.toggle(controller.verb("play"), "tool", "outlined")
                        .named(34)
                        .only(() -> model.canPlay() || model.state().playing()),
                Item.of(guess(), look -> {}, look -> {})
                        .tip("english.guess.tip")
                        .size(ByWidth.of(3), EnglishPlan.CONTROLS_HIGH)
                        .only(() -> model.state().playing())
                        .takingFocus()
                        .atDesk(),
                Item.verb(controller.verb("elsewhere"), "outlined").named(34),
                Item.space(),
                Item.toggle(controller.verb("growth"), "tool", "outlined").named(34));
        add(EnglishPlan.CONTROLS, row);
        following(result -> row.refresh());
    }

    /** What is typed here is a guess. */
    @SuppressWarnings("NullAway") // null refuses a change
    private TextField guess() {
        TextField field = new TextField();
        field.getStyleClass().addAll("guess", "bold");
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.getText().toUpperCase(Locale.ROOT).chars().forEach(c -> model.guess(Character.toString(c)));
            return change.getText().isEmpty() ? change : null;
        }));
        dressing(look -> field.setAccessibleText(look.say("english.guess.tip")));
        return field;
    }

    private void addCounting() {
        NextSheet sheet = sheet(EnglishPlan.NEXT, NextSheet.class);
        CountingPane pane = controller.texts().over(this, this::look, this::requestLayout);
        add(pane, EnglishPlan.NEXT, () -> controller.texts().isReading() ? sheet.all() : null);
        dressing(pane::dress);
    }
}
