package kllab.lab.morse;

import kllab.figure.page.StagePage;
import kllab.ui.Seat;
import kllab.ui.page.PageView;

/** The screen of the Morse lab: letters to drag over the stage, a side panel. */
final class MorseView extends PageView<MorseState, MorseResult> {
    MorseView(Seat seat, MorseModel model) {
        super(MorsePlan.PLAN, model, seat);
        MorseChartSheet sheet = sheet(StagePage.STAGE, MorseChartSheet.class);
        MorseChartPane letters = new MorseChartPane(model, seat, sheet, view(StagePage.STAGE)::refresh);
        preparing(places -> letters.reserve());
        add(letters, look -> {
            put(letters, StagePage.STAGE);
            letters.requestLayout();
        });
        addPanel(new MorseSide(this, model));
        addReset();
    }
}
