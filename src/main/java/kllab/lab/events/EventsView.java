package kllab.lab.events;

import static kllab.figure.page.StagePage.STAGE;

import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import kllab.figure.Said;
import kllab.text.Numbers;
import kllab.ui.Seat;
import kllab.ui.control.Segmented;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: three cuts of the square are moved, its areas are buttons. */
final class EventsView extends PageView<EventsState, EventsResult> {
    private final EventsSheet sheet = sheet(STAGE, EventsSheet.class);

    EventsView(Seat seat, EventsModel model, EventsController controller) {
        super(EventsPlan.PLAN, model, seat);
        cut(0, EventsState::first, model::setFirst, EventsWords.SPOKEN_FIRST);
        cut(1, EventsState::ifFirst, model::setIfFirst, EventsWords.SPOKEN_LEFT);
        cut(2, EventsState::ifNot, model::setIfNot, EventsWords.SPOKEN_RIGHT);
        for (int i = 0; i < EventsState.PAIRS; i++) {
            int pair = i;
            buttonOver(STAGE, controller.verb("pair-" + i), () -> sheet.area(pair));
        }
        Verb again = controller.verb("again");
        offering(STAGE, again);
        offering(STAGE, controller.verb("hide-draws"));
        offering(STAGE, controller.verb("tie"));
        FormulaPanel<EventsResult> panel =
                new FormulaPanel<>(this, EventsFormula::lines, EventsWords.SPOKEN_FORMULA, EventsWords.REMARK, again);
        if (hasFields()) {
            panel.choosing(choice(model));
        }
        addPanel(panel);
        addReset();
    }

    private void cut(int cut, ToDoubleFunction<EventsState> chance, DoubleConsumer set, Said<EventsResult> spoken) {
        mark(STAGE, new ChanceMark<>("cut", cut > 0, chance, set, Numbers::fraction, spoken, () -> sheet.placeOf(cut)));
    }

    private Segmented<Boolean> choice(EventsModel model) {
        Segmented<Boolean> choice = new Segmented<>(() -> model.state().tied(), model::tie, true, false);
        dressing(look -> choice.label(
                tied -> look.say(name(tied)), tied -> look.say(name(tied)), tied -> look.say(name(tied) + ".tip")));
        following(result -> choice.show());
        return choice;
    }

    private static String name(boolean tied) {
        return tied ? "events.independent" : "events.dependent";
    }
}
