package kllab.lab.morse;

import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: the stage with the letters, the panel with the numbers, the balance. */
final class MorsePlan {
    static final Plan<MorseResult> PLAN = Plan.of(
            (result, look) -> new MorseSentences(result, look).headline(),
            MorsePlan::lay,
            Part.opening((result, look) -> new MorseSentences(result, look).headline(), MorseReadouts::of),
            Part.of(
                    StagePage.READOUTS,
                    MorseReadouts::sheet,
                    (result, look) -> new MorseSentences(result, look).spokenReadouts()),
            Part.of(
                    StagePage.STAGE,
                    setup -> new MorseChartSheet(!setup.onPaper()),
                    (result, look) -> look.say("morse.charts.spoken")),
            Part.balance(MorseResult::bill, (result, look) -> new MorseSentences(result, look).spokenIdentity()));

    private static final double STAGE_TOP = 0.7;
    private static final double FOLDED_PANEL = 8.9;

    private MorsePlan() {}

    private static void lay(Room room, MorseResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
    }
}
