package kllab.lab.tree;

import java.util.List;
import kllab.figure.IdentitySheet;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: two trees, the balls with their contributions, the panel with the numbers, one game, the balance. */
final class TreePlan {
    static final String BALLS = "balls";
    static final String GAME = "game";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;
    private static final double STRIP = 10.2;
    private static final double LOW_STRIP = 6.4;

    /** The parts of what is below the trees. */
    private static final double CONTRIBUTIONS = 0.235;

    private static final double LEAST_TREES = 11;

    /** How far the axis of the strips is longer than what is on it. */
    private static final double PADDING = 1.09;

    static final Plan<TreeResult> PLAN = Plan.of(
                    TreeWords::headline,
                    TreePlan::lay,
                    Part.opening(TreeWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(
                                    TreeWords.READOUTS,
                                    r -> new double[] {r.kl(), Math.max(r.paid(), Math.log(2))},
                                    TreeWords.SPOKEN_READOUTS)
                            .telling("kl"),
                    Part.of(StagePage.STAGE, setup -> new TreeSheet(), TreeWords.SPOKEN_TREES)
                            .telling("questions", "best-questions", "asked", "best-asked"),
                    Part.of(BALLS, setup -> new BallsSheet(setup.withFields()), TreeWords.SPOKEN_BALLS)
                            .telling("p", "q", "share", "kl"),
                    Part.of(
                                    GAME,
                                    setup -> new GameSheet(setup.afterBalance(), setup.withFields()),
                                    TreeWords.SPOKEN_GAME)
                            .telling("received", "promised"),
                    Part.of(
                                    Part.BALANCE,
                                    setup -> new IdentitySheet<>(setup.afterBalance(), TreeWords::balance)
                                            .endingAt(TreePlan::end),
                                    TreeWords.SPOKEN_BALANCE)
                            .telling("kl", "entropy", "paid"))
            .withNumbers(Quantity.declaredIn(TreeNumbers.class));

    private TreePlan() {}

    private static void lay(Room room, TreeResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, GAME, STRIP, LOW_STRIP, places);
        Box stage = places.there(StagePage.STAGE);
        double r = room.rem();
        double fixed = BallsSheet.above(result) * r;
        double charts = CONTRIBUTIONS * stage.height();
        double trees = Math.max(LEAST_TREES * r, stage.height() - fixed - charts);
        places.put(StagePage.STAGE, stage.top(trees)).put(BALLS, stage.below(trees));
    }

    /** The end of the axis of both strips, in the displayed unit. */
    static double end(TreeResult result, Look look) {
        double length = result.isEqual() ? result.length() : result.received();
        double paid = result.isInfinite() ? result.entropy() : result.paid() + Math.max(0, -result.rounding());
        double most = Math.max(Math.max(paid, result.entropy()), Double.isFinite(length) ? length : 0);
        return look.shown(Math.max(Math.log(2), PADDING * most));
    }
}
