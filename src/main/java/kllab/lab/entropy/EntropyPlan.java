package kllab.lab.entropy;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.ReadoutSheet;
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
                    Part.balance(EntropyResult::comparison, "toss", EntropyWords.DECIMALS, TossSheet::end)
                            .telling("kl", "entropy", "paid"))
            .withNumbers(Quantity.declaredIn(EntropyWords.class));

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;
    private static final double STRIP = 8.2;
    private static final double LOW_STRIP = 6.6;

    private EntropyPlan() {}

    private static ReadoutSheet<EntropyResult> readouts() {
        return new ReadoutSheet<>(EntropyWords.READOUTS, result ->
                new double[] {result.kl(), result.entropy(), Math.max(result.paid(), Math.log(2))});
    }

    private static void lay(Room room, EntropyResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, TOSSES, STRIP, LOW_STRIP, places);
    }
}
