package kllab.lab.squeezed;

import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.lab.CountingPane;
import kllab.ui.Seat;
import kllab.ui.control.Chooser;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: a row of the table is pressed, a text is pasted or opened, a language is chosen. */
final class SqueezedView extends PageView<SqueezedState, SqueezedResult> {
    /** A page that is less wide, in rem, has short words on its buttons. */
    private static final double WIDE = 100;

    private final SqueezedController controller;
    private final Chooser<LetterLanguage> chooser;

    SqueezedView(Seat seat, SqueezedModel model, SqueezedController controller) {
        super(SqueezedPlan.PLAN, model, seat);
        this.controller = controller;
        chooser = new Chooser<>(
                List.of(LetterLanguage.values()),
                () -> result().state().language(),
                language -> look().say(language.messageKey()),
                model::setLanguage);
        CodersSheet sheet = sheet(STAGE, CodersSheet.class);
        for (Coder coder : Coder.values()) {
            Verb look = controller.verb("coder-" + coder.id());
            buttonOver(STAGE, look, () -> sheet.row(result().coders().indexOf(coder)));
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
            panel.choosing(chooser.button());
            preparing(places -> name());
        }
        addPanel(panel);
        addReset();
        addReading();
    }

    /** The language whose letter frequencies are known. */
    private void name() {
        String language = SqueezedWords.language(result(), look());
        String name = getWidth() < WIDE * look().rem() ? language : look().say("squeezed.letters.of", language);
        chooser.say(name, look().say("squeezed.letters.tip"));
        chooser.button().setDisable(!result().hasLetters());
    }

    private void addReading() {
        CountingPane pane = controller.texts().over(this, this::look, this::requestLayout);
        add(
                pane,
                STAGE,
                () -> controller.texts().isReading()
                        ? sheet(STAGE, CodersSheet.class).all()
                        : null);
        dressing(pane::dress);
        showing(STAGE, () -> !controller.texts().isReading());
    }

    @Override
    public boolean take(String text) {
        controller.texts().take(text);
        return true;
    }
}
