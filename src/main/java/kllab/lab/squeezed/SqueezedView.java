package kllab.lab.squeezed;

import static kllab.figure.page.StagePage.STAGE;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import kllab.figure.page.Box;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.lab.CountingPane;
import kllab.ui.Seat;
import kllab.ui.control.Controls;
import kllab.ui.control.PopupLayer;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;

/** The screen: a row of the table is pressed, a text is pasted or opened, a language is chosen. */
final class SqueezedView extends PageView<SqueezedState, SqueezedResult> {
    /** A page that is less wide, in rem, has short words on its buttons. */
    private static final double WIDE = 100;

    private final SqueezedModel model;
    private final SqueezedController controller;
    private final Button chooser = makeChooser();

    SqueezedView(Seat seat, SqueezedModel model, SqueezedController controller) {
        super(SqueezedPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        CodersSheet sheet = sheet(STAGE, CodersSheet.class);
        for (Coder coder : Coder.values()) {
            buttonOver(
                    STAGE,
                    controller.verb("coder-" + coder.id()),
                    () -> sheet.row(result().coders().indexOf(coder)));
        }
        offering(STAGE, controller.verb("paste-text"));
        offering(STAGE, controller.verb("open-text"));
        offering(SqueezedPlan.LETTERS, controller.verb("half"));
        FormulaPanel<SqueezedResult> panel = new FormulaPanel<>(
                this,
                SqueezedWords::formula,
                SqueezedWords.SPOKEN_FORMULA,
                SqueezedWords.REMARK,
                controller.verb("paste-text"),
                controller.verb("open-text"));
        if (hasFields()) {
            panel.choosing(chooser);
            preparing(places -> name());
        }
        addPanel(panel);
        addReset();
        addReading();
    }

    /** The language whose letter frequencies are known. */
    private Button makeChooser() {
        Button made = Controls.button("fth-chevron-down", this::choose, "outlined", "chooser");
        Controls.faceFollowsText(made);
        return made;
    }

    private void choose() {
        ContextMenu menu = new ContextMenu();
        for (LetterLanguage each : LetterLanguage.values()) {
            boolean on = each == result().state().language();
            menu.getItems().add(Controls.choice(look().say(each.messageKey()), on, () -> model.setLanguage(each)));
        }
        PopupLayer.open(menu, chooser);
    }

    private void name() {
        String language = SqueezedWords.language(result(), look());
        String name = getWidth() < WIDE * look().rem() ? language : look().say("squeezed.letters.of", language);
        Controls.say(chooser, name, look().say("squeezed.letters.tip"), false);
        chooser.setDisable(!result().hasLetters());
    }

    private void addReading() {
        CountingPane pane = new CountingPane(controller::stopReading);
        add(pane, STAGE, () -> controller.readingProperty().get().isPresent() ? whole() : null);
        dressing(pane::dress);
        controller.readingProperty().addListener(property -> {
            controller.readingProperty().get().ifPresent(now -> pane.show(now, look()));
            requestLayout();
        });
        showing(STAGE, () -> controller.readingProperty().get().isEmpty());
    }

    private Box whole() {
        return new Box(0, 0, view(STAGE).getWidth(), view(STAGE).getHeight());
    }

    @Override
    public boolean take(String text) {
        controller.take(text);
        return true;
    }
}
