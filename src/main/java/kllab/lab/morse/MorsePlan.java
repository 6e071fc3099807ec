package kllab.lab.morse;

import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.page.Part;
import kllab.figure.page.Plan;
import kllab.figure.page.StagePage;

/** The page: the stage with the letters, the panel with the numbers, the balance. */
final class MorsePlan {
    private static final double STAGE_TOP = 0.7;
    private static final double FOLDED_PANEL = 8.9;

    static final Plan<MorseResult> PLAN = Plan.of(
                    (result, look) -> new MorseSentences(result, look).headline(),
                    (room, result, places) -> StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places),
                    Part.opening((result, look) -> new MorseSentences(result, look).headline(), MorseNumbers.READOUTS),
                    Part.readouts(
                                    MorseNumbers.READOUTS,
                                    r -> new double[] {r.wastedUnits(), r.meanUnits()},
                                    MorseNumbers.SPOKEN_READOUTS)
                            .telling("kl", "mean"),
                    Part.of(
                                    StagePage.STAGE,
                                    setup -> new MorseChartSheet(!setup.onPaper()),
                                    Said.<MorseResult>message("morse.charts.spoken"))
                            .telling("p", "q", "units", "share", "kl", "mean"),
                    Part.balance(MorseNumbers::balance, MorseNumbers.SPOKEN_BALANCE)
                            .telling("needed", "wasted", "mean"))
            .withNumbers(Quantity.declaredIn(MorseNumbers.class));

    private MorsePlan() {}
}
