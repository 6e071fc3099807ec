package kllab.lab.morse;

import kllab.figure.Quantity;
import kllab.figure.ReadoutSheet;
import kllab.figure.Said;
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
                    Part.opening((result, look) -> new MorseSentences(result, look).headline(), MorseNumbers.READOUTS),
                    Part.of(StagePage.READOUTS, MorsePlan::readouts, MorseNumbers.SPOKEN_READOUTS)
                            .telling("kl", "mean"),
                    Part.of(
                                    StagePage.STAGE,
                                    setup -> new MorseChartSheet(!setup.onPaper()),
                                    Said.<MorseResult>message("morse.charts.spoken"))
                            .telling("p", "q", "units", "share", "kl", "mean"),
                    Part.balance(MorseNumbers::balance, MorseNumbers.SPOKEN_BALANCE)
                            .telling("needed", "wasted", "mean"))
            .withNumbers(Quantity.declaredIn(MorseNumbers.class));

    private static final double STAGE_TOP = 0.7;
    private static final double FOLDED_PANEL = 8.9;

    private MorsePlan() {}

    /** Bars of the wasted and the total time. */
    private static ReadoutSheet<MorseResult> readouts() {
        return new ReadoutSheet<>(
                MorseNumbers.READOUTS, result -> new double[] {result.wastedUnits(), result.meanUnits()});
    }

    private static void lay(Room room, MorseResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
    }
}
