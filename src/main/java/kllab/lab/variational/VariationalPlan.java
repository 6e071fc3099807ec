package kllab.lab.variational;

import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: posterior and guess as a stage, below them the landscape of KL over the same axis, the panel, and the balance. */
final class VariationalPlan {
    static final String MAP = "map";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;

    /** The part of the landscape in the height above the balance. */
    private static final double MAP_HIGH = 0.5;

    static final Plan<VariationalResult> PLAN = Plan.of(
                    VariationalWords::headline,
                    VariationalPlan::lay,
                    Part.opening(VariationalWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(VariationalWords.READOUTS, VariationalWords::bars, VariationalWords.SPOKEN_READOUTS)
                            .telling("kl", "elbo", "forward"),
                    Part.of(STAGE, setup -> new PosteriorSheet(setup.withFields()), VariationalWords.SPOKEN_CURVES)
                            .telling("mu", "sigma", "weight", "least", "correlation", "kl", "forward"),
                    Part.of(MAP, LandscapeSheet::new, VariationalWords.SPOKEN_MAP)
                            .telling("kl", "minimum"),
                    Part.balance(VariationalWords::balance, VariationalWords.SPOKEN_BALANCE)
                            .telling("surprise", "kl", "loss", "kl-to-prior", "paid", "least", "waste"))
            .withNumbers(Quantity.declaredIn(VariationalNumbers.class));

    private VariationalPlan() {}

    private static void lay(Room room, VariationalResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        if (result.pair() != null) {
            return; // it has the whole stage
        }
        Box stage = places.there(STAGE);
        double map = MAP_HIGH * stage.height();
        places.put(STAGE, stage.top(stage.height() - map)).put(MAP, stage.foot(map));
    }
}
