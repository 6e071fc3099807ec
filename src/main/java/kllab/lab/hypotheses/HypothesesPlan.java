package kllab.lab.hypotheses;

import static kllab.figure.page.StagePage.PANEL;
import static kllab.figure.page.StagePage.STAGE;

import kllab.figure.IdentitySheet;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;
import kllab.figure.plot.BarTable;

/** The page: a thousand cases as a stage, below them the table, the panel, the ladder of odds, the balance, a row of controls. */
final class HypothesesPlan {
    static final String TABLE = "table";
    static final String LADDER = "ladder";
    static final String CONTROLS = "controls";

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 4.6;
    private static final double CONTROLS_HIGH = 2.4;
    private static final double AFTER_BALANCE = 3;

    /** The least height of what is above the table, in rem. */
    private static final double LEAST_CASES = 8;

    /** The part of the ladder in the height of the panel, or in the width of a page on paper. */
    private static final double LADDER_SHARE = 0.29;

    private static final double LEAST_LADDER = 11;
    private static final double OVER_LADDER = 0.8;
    private static final double LEAST_PANEL = 17;
    private static final double ON_PAPER = 0.3;

    static final Plan<HypothesesResult> PLAN = Plan.of(
                    HypothesesWords::headline,
                    HypothesesPlan::lay,
                    Part.opening(HypothesesWords::headline, HypothesesWords.READOUTS),
                    Part.readouts(
                                    HypothesesWords.READOUTS,
                                    r -> new double[] {
                                        r.isPossible() ? r.kl() : 0, r.surprise(), r.isPossible() ? r.surprise() : 1
                                    },
                                    HypothesesWords.SPOKEN_READOUTS)
                            .telling("kl", "surprise"),
                    Part.of(STAGE, CasesSheet::new, HypothesesWords.SPOKEN_CASES)
                            .telling("cases", "with", "without", "ratio"),
                    Part.of(TABLE, setup -> new TableSheet(setup.withFields()), HypothesesWords.SPOKEN_TABLE)
                            .telling("prior", "likelihood", "joint", "posterior", "shift", "share", "evidence", "kl"),
                    Part.of(LADDER, LadderSheet::new, HypothesesWords.SPOKEN_LADDER)
                            .telling("level", "weight", "weight-of-all", "deciban"),
                    Part.of(
                                    Part.BALANCE,
                                    setup -> new IdentitySheet<>(AFTER_BALANCE, HypothesesWords::balance),
                                    HypothesesWords.SPOKEN_BALANCE)
                            .telling("left", "kl", "surprise"))
            .withNumbers(Quantity.declaredIn(HypothesesNumbers.class));

    private HypothesesPlan() {}

    private static void lay(Room room, HypothesesResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        StagePage.addControls(room, CONTROLS, CONTROLS_HIGH, places);
        layLadder(room, places);
        Box stage = places.there(STAGE);
        double most = stage.height() - LEAST_CASES * room.rem();
        double table = Math.min(BarTable.high(result.size()) * room.rem(), most);
        places.put(TABLE, new Box(stage.x(), stage.bottom() - table, stage.width(), table));
        double right = room.onPaper() ? places.there(LADDER).x() - 2 * room.rem() : stage.right();
        Box above = stage.top(stage.height() - table);
        places.put(STAGE, above.left(right - stage.x()));
        if (room.onPaper()) {
            places.put(LADDER, places.there(LADDER).top(above.height()));
        }
        if (!result.isPossible()) {
            places.drop(Part.BALANCE);
        }
    }

    /** At the foot of the panel, where there is one with room for it; on paper beside the cases. */
    private static void layLadder(Room room, Places places) {
        Box stage = places.there(STAGE);
        Box panel = places.of(PANEL);
        if (room.onPaper()) {
            double wide = ON_PAPER * stage.width();
            places.put(LADDER, stage.after(stage.width() - wide));
        } else if (panel != null && !StagePage.isFolded(room)) {
            double high = Math.max(LADDER_SHARE * panel.height(), LEAST_LADDER * room.rem());
            if (panel.height() - high >= LEAST_PANEL * room.rem()) {
                places.put(LADDER, panel.foot(high))
                        .put(PANEL, panel.top(panel.height() - high - OVER_LADDER * room.rem()));
            }
        }
    }
}
