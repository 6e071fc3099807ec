package kllab.lab.compare;

import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;

/** The page: the stage with the three charts, the panel with the numbers, the balance. */
final class ComparePlan {
    /** The strip that plays, in a window: at the foot of the panel; when that is folded, beside the balance. */
    static final String PLAY = "play";

    /** Instead of what is beside the balance when Q is on its way: wider. */
    static final String WAY = "way";

    /** The drawer with the table, over the left of a window. */
    static final String TABLE = "table";

    static final Plan<CompareResult> PLAN = Plan.of(
                    (result, look) -> new CompareSentences(result, look).headline(),
                    ComparePlan::lay,
                    Part.opening(
                            (result, look) -> new CompareSentences(result, look).headline(), CompareNumbers.READOUTS),
                    Part.readouts(
                                    CompareNumbers.READOUTS,
                                    r -> new double[] {
                                        r.comparison().klPQ(), r.comparison().klQP()
                                    },
                                    CompareNumbers.SPOKEN_READOUTS)
                            .telling("kl", "kl-back"),
                    Part.of(
                                    StagePage.STAGE,
                                    setup -> new ChartsSheet(setup.mode()),
                                    Said.<CompareResult>message("compare.charts.spoken"))
                            .telling("p", "q", "log-ratio", "share", "kl"),
                    Part.balance(CompareNumbers::balance, CompareNumbers.SPOKEN_BALANCE)
                            .telling("entropy", "kl", "paid"))
            .withNumbers(Quantity.declaredIn(CompareNumbers.class));

    private static final double STAGE_TOP = 0.9;
    private static final double FOLDED_PANEL = 7.4;
    private static final double WAY_WIDTH = 12.6;
    private static final double TABLE_WIDTH = 28;

    private ComparePlan() {}

    private static void lay(Room room, CompareResult result, Places places) {
        StagePage.lay(room, STAGE_TOP, FOLDED_PANEL, places);
        double r = room.rem();
        Box panel = places.of(StagePage.PANEL);
        Box stage = places.of(StagePage.STAGE);
        Box balance = places.of(Part.BALANCE);
        Box beside = places.of(Part.BESIDE_BALANCE);
        if (beside != null && balance != null) {
            places.put(PLAY, strip(beside, r)).put(WAY, balance.after(balance.width() - WAY_WIDTH * r));
        } else if (panel != null && stage != null) {
            places.put(PLAY, new Box(panel.x(), stage.bottom() - 2.9 * r, panel.width(), 2.3 * r));
        }
        places.put(TABLE, new Box(0, 0, Math.min(TABLE_WIDTH * r, room.width()), room.height()));
    }

    /** The strip beside the balance. */
    static Box strip(Box beside, double rem) {
        return beside.after(0.3 * rem).below(0.6 * rem).top(2.4 * rem);
    }
}
