package kllab.lab.hedge;

import java.util.List;
import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;

/** The page: the sentence, at the left the experts as a triangle, at the right the days; of all days or of one. */
final class HedgePlan {
    static final String TRUST = "trust";
    static final String DAYS = "days";
    static final String ROUND = "round";
    static final String ACCOUNT = "account";

    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    /** Its height, in rem. */
    static final double CONTROLS_HEIGHT = 2.5;

    static final Plan<HedgeResult> PLAN = Plan.of(
                    HedgeWords::headline,
                    HedgePlan::lay,
                    Part.opening(HedgeWords::headline, HedgeWords::readouts),
                    Part.of(TRUST, TrustSheet::new, HedgeWords.SPOKEN_TRUST).telling("weight", "kl", "contour"),
                    Part.of(DAYS, DaysSheet::new, HedgeWords.SPOKEN_DAYS)
                            .telling("total", "regret", "regret-bound", "plain", "kl", "kl-first"),
                    Part.of(ROUND, RoundSheet::new, HedgeWords.SPOKEN_ROUND)
                            .telling("side", "divisor", "day-regret", "day-credit", "day-price"),
                    Part.of(ACCOUNT, AccountSheet::new, HedgeWords.SPOKEN_ACCOUNT)
                            .telling("total", "spent", "moved", "paid", "spent-bound", "moved-bound", "paid-bound"))
            .withNumbers(Quantity.declaredIn(HedgeNumbers.class));

    private static final double TOP = 6.2;
    private static final double FOOT = 4.4;
    private static final double FOOT_ON_PAPER = 1.2;
    private static final double LEFT = 0.43;
    private static final double NARROW_LEFT = 0.42;
    private static final double GAP = 3;
    private static final double NARROW_GAP = 1.6;

    private HedgePlan() {}

    private static void lay(Room room, HedgeResult result, Places places) {
        Box all = room.body(TOP, room.onPaper() ? FOOT_ON_PAPER : FOOT, 1);
        double gap = (room.narrow() ? NARROW_GAP : GAP) * room.rem();
        Box[] columns = all.columns(gap, room.narrow() ? NARROW_LEFT : LEFT);
        List<String> parts = result.state().oneDay() ? List.of(ROUND, ACCOUNT) : List.of(TRUST, DAYS);
        places.put(Part.OPENING, room.opening())
                .put(CONTROLS, room.controls(CONTROLS_HEIGHT))
                .put(parts.getFirst(), columns[0])
                .put(parts.getLast(), columns[1]);
    }
}
