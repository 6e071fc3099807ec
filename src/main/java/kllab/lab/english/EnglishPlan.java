package kllab.lab.english;

import static kllab.figure.page.StagePage.PANEL;
import static kllab.figure.page.StagePage.STAGE;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;
import kllab.figure.plot.Stairs;
import kllab.lab.english.EnglishState.Lower;

/** The page: the stairs, below them a passage or the growth, what comes next in the panel, the balance. */
final class EnglishPlan {
    static final String PASSAGE = "passage";
    static final String GROWTH = "growth";
    static final String NEXT = "next";

    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    static final double CONTROLS_HIGH = 2.3;
    private static final double UNDER_CONTROLS = 0.6;

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;

    /** The part of the stairs in the height above the balance. */
    private static final double STAIRS = 0.6;

    /** What comes next, below the panel: its height in rem. */
    private static final double NEXT_HIGH = 14.5;

    private static final double NEXT_MOST = 0.42;
    private static final double OVER_NEXT = 0.8;

    /** Where there is no panel, it is beside the passage. */
    private static final double NEXT_BESIDE = 0.4;

    private static final double BETWEEN = 2;

    static final Plan<EnglishResult> PLAN = Plan.of(
                    EnglishWords::headline,
                    EnglishPlan::lay,
                    Part.opening(EnglishWords::headline, (result, pinned, look) -> List.of()),
                    Part.readouts(
                                    EnglishWords.READOUTS,
                                    r -> new double[] {r.isEmpty() ? 0 : r.level(0) - r.level(r.step()), r.level(0)},
                                    EnglishWords.SPOKEN_READOUT)
                            .telling("kl"),
                    Part.of(STAGE, StairsSheet::new, EnglishWords.SPOKEN_STAIRS).telling("level", "drop", "kl"),
                    Part.of(PASSAGE, PassageSheet::new, EnglishWords.SPOKEN_PASSAGE)
                            .telling(
                                    "tries",
                                    "bits",
                                    "own-tries",
                                    "in-vain",
                                    "mean-tries",
                                    "mean-bits",
                                    "mean-own-tries"),
                    Part.of(GROWTH, GrowthSheet::new, EnglishWords.SPOKEN_GROWTH)
                            .telling("entropy", "once"),
                    Part.of(NEXT, NextSheet::new, EnglishWords.SPOKEN_NEXT).telling("p", "q", "here"),
                    Part.balance(EnglishWords::balance, EnglishWords.SPOKEN_BALANCE)
                            .telling("kl", "entropy", "paid"))
            .withNumbers(Quantity.declaredIn(EnglishWords.class));

    private EnglishPlan() {}

    private static void lay(Room room, EnglishResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        double r = room.rem();
        Box stage = places.there(STAGE);
        double stairs = STAIRS * stage.height();
        Box lower = stage.below(stairs);
        places.put(STAGE, stage.top(stairs));
        Box panel = places.of(PANEL);
        if (panel == null || StagePage.isFolded(room)) {
            double beside = NEXT_BESIDE * lower.width();
            places.put(NEXT, lower.after(lower.width() - beside));
            lower = lower.left(lower.width() - beside - BETWEEN * r);
        } else {
            double high = Math.min(NEXT_HIGH * r, NEXT_MOST * panel.height());
            places.put(NEXT, panel.foot(high)).put(PANEL, panel.top(panel.height() - high - OVER_NEXT * r));
        }
        if (!room.onPaper()) {
            places.put(CONTROLS, lower.after(Stairs.LEFT * r).top(CONTROLS_HIGH * r));
            lower = lower.below((CONTROLS_HIGH + UNDER_CONTROLS) * r);
        }
        places.put(result.state().view() == Lower.PASSAGE ? PASSAGE : GROWTH, lower);
    }
}
