package kllab.lab.entropy;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Part;
import kllab.figure.page.Plan;
import kllab.figure.page.StagePage;

/** The page: the curve as a stage, the panel with the numbers, a hundred tosses, the balance. */
final class EntropyPlan {
    static final String TOSSES = "tosses";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;
    private static final double STRIP = 8.2;
    private static final double LOW_STRIP = 6.6;

    static final Plan<EntropyResult> PLAN = Plan.of(
                    EntropyWords::headline,
                    (room, result, places) ->
                            StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, TOSSES, STRIP, LOW_STRIP, places),
                    Part.opening(EntropyWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(
                                    EntropyWords.READOUTS,
                                    r -> new double[] {r.kl(), r.entropy(), Math.max(r.paid(), Math.log(2))},
                                    EntropyWords.SPOKEN_READOUTS)
                            .telling("kl", "entropy"),
                    Part.of(StagePage.STAGE, setup -> new CoinSheet(setup.withFields()), EntropyWords.SPOKEN_CHART)
                            .telling("kl", "entropy", "paid"),
                    Part.of(TOSSES, setup -> new TossSheet(setup.afterBalance()), EntropyWords.SPOKEN_TOSSES)
                            .telling("entropy", "paid"),
                    Part.balance(List.of(EntropyWords.H, EntropyWords.KL, EntropyWords.CROSS), "toss", TossSheet::end)
                            .telling("kl", "entropy", "paid"))
            .withNumbers(Quantity.declaredIn(EntropyWords.class));

    private EntropyPlan() {}
}
