package kllab.lab.coin;

import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: the beliefs as a stage, below them the flips, the panel, and the balance at the bottom. */
final class CoinPlan {
    static final String FLIPS = "flips";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;

    /** The part of the flips in the height above the balance. */
    private static final double FLIPS_HIGH = 0.54;

    static final Plan<CoinResult> PLAN = Plan.of(
                    CoinWords::headline,
                    (room, result, places) -> lay(room, places),
                    Part.opening(CoinWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(CoinWords.READOUTS, CoinWords::bars, CoinNumbers.SPOKEN_READOUTS)
                            .telling("kl", "lessons", "surprise"),
                    Part.of(STAGE, setup -> new BeliefSheet(setup.withFields()), CoinNumbers.SPOKEN_BELIEFS)
                            .telling("mean"),
                    Part.of(FLIPS, setup -> new FlipsSheet(setup.withFields()), CoinNumbers.SPOKEN_FLIPS)
                            .telling("kl", "lessons", "lesson", "surprise-of", "next"),
                    Part.balance(CoinWords::balance, CoinNumbers.SPOKEN_BALANCE)
                            .telling("kl", "noise", "lessons", "noises", "surprise"))
            .withNumbers(Quantity.declaredIn(CoinNumbers.class));

    private CoinPlan() {}

    private static void lay(Room room, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        Box stage = places.there(STAGE);
        double flips = FLIPS_HIGH * stage.height();
        places.put(STAGE, stage.top(stage.height() - flips)).put(FLIPS, stage.foot(flips));
    }
}
