package kllab.lab.sampling;

import kllab.figure.Quantity;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.lab.sampling.SamplingState.Page;

/** The page: the sentence, and one of its pages. The likelihood has one only if there is no room beside the draws. */
final class SamplingPlan {
    static final String SCORE = "score";
    static final String LIKELIHOOD = "likelihood";

    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    /** Its height, in rem. */
    static final double CONTROLS_HEIGHT = 2.5;

    static final Plan<SamplingResult> PLAN = Plan.of(
                    SamplingWords.HEADLINE::rich,
                    SamplingPlan::lay,
                    Part.opening(SamplingWords.HEADLINE::rich, SamplingWords.READOUTS),
                    Part.of(SCORE, ScoreSheet::new, SamplingWords.SPOKEN_SCORE)
                            .telling("p", "log-ratio", "share", "kl", "mean"),
                    Part.of("chances", () -> new ChanceSheet(false), SamplingWords.SPOKEN_CHANCES)
                            .telling("misleading"),
                    Part.of(LIKELIHOOD, LikelihoodSheet::new, SamplingWords.SPOKEN_LIKELIHOOD)
                            .telling("tilt", "best", "here", "least", "peak"),
                    Part.of("chances.alone", () -> new ChanceSheet(true), SamplingWords.SPOKEN_CHANCES)
                            .telling("misleading"),
                    Part.of("estimators", EstimatorSheet::new, SamplingWords.SPOKEN_ESTIMATORS)
                            .telling("estimator", "bias", "spread", "needed", "now"),
                    Part.of("bias", BiasSheet::new, SamplingWords.SPOKEN_BIAS).telling("seen", "average", "line"),
                    Part.of("crowd", CrowdSheet::new, SamplingWords.SPOKEN_CROWD)
                            .telling("expected", "convinced", "misled"))
            .withNumbers(Quantity.declaredIn(SamplingNumbers.class));

    private static final double TOP = 6.2;
    private static final double FOOT = 4.6;
    private static final double FOOT_ON_PAPER = 1.2;
    private static final double SIDE = 0.3;
    private static final double LEAST_SIDE = 19.5;
    private static final double MOST_SIDE = 30;
    private static final double GUTTER = 2.4;
    private static final double NARROW_LEFT = 0.58;

    private SamplingPlan() {}

    /** The page that is really shown. */
    static Page shown(SamplingResult result, Room room) {
        Page page = result.state().page();
        return page == Page.LIKELIHOOD && !room.narrow() ? Page.DRAWS : page;
    }

    private static void lay(Room room, SamplingResult result, Places places) {
        Box all = room.body(TOP, room.onPaper() ? FOOT_ON_PAPER : FOOT, 1);
        places.put(Part.OPENING, room.opening()).put(CONTROLS, room.controls(CONTROLS_HEIGHT));
        switch (shown(result, room)) {
            case DRAWS -> layDraws(room, all, places);
            case LIKELIHOOD -> {
                double left = NARROW_LEFT * all.width();
                places.put(LIKELIHOOD, all.left(left - GUTTER * room.rem()));
                places.put("chances.alone", all.after(left));
            }
            case ESTIMATORS -> places.put("estimators", all);
            case BIAS -> places.put("bias", all);
            case CROWD -> places.put("crowd", all);
        }
    }

    /** The draws above the probabilities, left of the likelihood, or alone. */
    private static void layDraws(Room room, Box all, Places places) {
        double r = room.rem();
        if (room.narrow()) {
            places.put(SCORE, all);
            return;
        }
        double side = Math.clamp(SIDE * room.width(), LEAST_SIDE * r, MOST_SIDE * r);
        Box left = all.left(all.width() - side - GUTTER * r);
        double lower = ChanceSheet.HEIGHT * r;
        places.put(SCORE, left.top(Math.max(r, left.height() - lower)))
                .put("chances", left.foot(lower))
                .put(LIKELIHOOD, all.after(all.width() - side));
    }
}
