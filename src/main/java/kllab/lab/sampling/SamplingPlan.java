package kllab.lab.sampling;

import java.util.function.Function;
import java.util.function.Supplier;
import kllab.figure.Look;
import kllab.figure.Quantity;
import kllab.figure.Sheet;
import kllab.figure.page.Box;
import kllab.figure.page.Part;
import kllab.figure.page.Places;
import kllab.figure.page.Plan;
import kllab.figure.page.Room;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.RichText;

/** The page: the sentence, and one of its pages. The likelihood has one only if there is no room beside the draws. */
final class SamplingPlan {
    static final String SCORE = "score";
    static final String LIKELIHOOD = "likelihood";

    /** The row of controls, in a window. */
    static final String CONTROLS = "controls";

    /** Its height, in rem. */
    static final double CONTROLS_HEIGHT = 2.5;

    static final Plan<SamplingResult> PLAN = Plan.of(
                    SamplingPlan::headline,
                    SamplingPlan::lay,
                    Part.opening(SamplingPlan::headline, SamplingReadouts::of),
                    part(SCORE, ScoreSheet::new, SamplingSpeech::score),
                    part("chances", () -> new ChanceSheet(false), SamplingSpeech::chances),
                    part(LIKELIHOOD, LikelihoodSheet::new, SamplingSpeech::likelihood),
                    part("chances.alone", () -> new ChanceSheet(true), SamplingSpeech::chances),
                    part("estimators", EstimatorSheet::new, SamplingSpeech::estimators),
                    part("bias", BiasSheet::new, SamplingSpeech::bias),
                    part("crowd", CrowdSheet::new, SamplingSpeech::crowd))
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

    private static RichText headline(SamplingResult result, Look look) {
        return new SamplingWords(result, look).headline();
    }

    private static Part<SamplingResult> part(
            String id, Supplier<Sheet<SamplingResult>> sheet, Function<SamplingSpeech, String> spoken) {
        return Part.of(id, setup -> sheet.get(), (result, look) -> spoken.apply(new SamplingSpeech(result, look)));
    }

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
