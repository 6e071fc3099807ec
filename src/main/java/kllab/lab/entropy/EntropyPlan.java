package kllab.lab.entropy;

import java.util.List;
import kllab.figure.Balance;
import kllab.figure.Look;
import kllab.figure.ReadoutSheet;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: the curve as a stage, the panel with the numbers, a hundred tosses, the balance. */
final class EntropyPlan {
    static final String TOSSES = "tosses";

    static final Plan<EntropyResult> PLAN = Plan.of(
            EntropyWords::headline,
            EntropyPlan::lay,
            Part.opening(EntropyWords::headline, (result, pinned, look) -> List.of()),
            Part.of(StagePage.READOUTS, EntropyPlan::readouts, EntropyWords.SPOKEN_READOUTS)
                    .telling("kl", "entropy"),
            Part.of(StagePage.STAGE, setup -> new CoinSheet(!setup.onPaper()), EntropyWords.SPOKEN_CHART)
                    .telling("kl", "entropy", "paid"),
            Part.of(TOSSES, setup -> new TossSheet(setup.afterBalance()), EntropyWords.SPOKEN_TOSSES)
                    .telling("entropy", "paid"),
            Part.balance(EntropyPlan::balance, EntropyWords.SPOKEN_BALANCE, TossSheet::end)
                    .telling("kl", "entropy", "paid"));

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;
    private static final double STRIP = 8.2;
    private static final double LOW_STRIP = 6.6;
    private static final double LOW = 900;

    private EntropyPlan() {}

    private static ReadoutSheet<EntropyResult> readouts() {
        return new ReadoutSheet<>(EntropyWords.READOUTS, result ->
                new double[] {result.kl(), result.entropy(), Math.max(result.paid(), Math.log(2))});
    }

    private static Balance balance(EntropyResult result, Look look) {
        return Balance.of(result.comparison(), look.unitPer("toss"), EntropyResult.DECIMALS, look);
    }

    /** The tosses take the lowest part of the stage, from margin to margin. */
    private static void lay(Room room, EntropyResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        places.drop(Part.BESIDE_BALANCE); // the tosses have the same axis
        double high = (room.windowHeight() < LOW ? LOW_STRIP : STRIP) * room.rem();
        Box balance = places.there(Part.BALANCE);
        Box stage = places.there(StagePage.STAGE);
        places.put(TOSSES, new Box(balance.x(), balance.y() - high, balance.width(), high))
                .put(StagePage.STAGE, stage.top(balance.y() - high - stage.y()));
        Box panel = places.of(StagePage.PANEL);
        if (panel != null && !StagePage.isFolded(room)) {
            places.put(StagePage.PANEL, panel.top(balance.y() - high - panel.y() - 0.3 * room.rem()));
        }
    }
}
