package kllab.lab.fit;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Fit lab: one normal distribution Q fitted to a mixture P, once by KL(P‖Q) and once by KL(Q‖P). The first is
 * mean-seeking, the second mode-seeking; some examples show exceptions.
 */
public final class FitLab extends Lab<FitState, FitResult> {
    private static final int SEED = 7;

    private static final List<Preset<FitState>> PRESETS = List.of(
            preset("two", "slogan", near(), new Hump(0.6, -2.5, 0.5), new Hump(0.4, 2.5, 0.6)),
            preset("one", "slogan", near(), new Hump(1, 0.5, 1)),
            preset("far", "slogan", starts(-3, 2, 3, 2, 0, 4), new Hump(0.5, -8, 1), new Hump(0.5, 8, 1)),
            preset("three", "against", starts(-2, 2, 3, 0.6, 0.3, 0.9), third(-4), third(0), third(4)),
            preset("spike", "against", near(), new Hump(0.5, 0, 0.2), new Hump(0.5, 0, 2)),
            preset("close", "against", near(), new Hump(0.5, -1.8, 1), new Hump(0.5, 1.8, 1)),
            preset(
                    "heavier",
                    "against",
                    starts(-1, 2, 1, 3, -4.5, 0.5),
                    new Hump(0.3, -4, 0.2),
                    new Hump(0.7, 4, 1.5)));

    public FitLab() {
        super("fit", "fit", "fth-crosshair", FitState.class, FitResult::of, () -> FitPlan.PLAN, FitController::new);
    }

    @Override
    public List<Preset<FitState>> presets() {
        return PRESETS;
    }

    private static Hump third(double mean) {
        return new Hump(1.0 / 3, mean, 0.7);
    }

    /** A and B where the original picture has them, C above. */
    private static List<Start> near() {
        return starts(-1, 1.4, 1, 1.4, 0, 2.75);
    }

    /** A, B and C, of each its μ and σ; and the learner's own. */
    private static List<Start> starts(double... ends) {
        return List.of(
                new Start(ends[0], ends[1]), new Start(ends[2], ends[3]), new Start(ends[4], ends[5]), new Start(0, 1));
    }

    private static Preset<FitState> preset(String id, String group, List<Start> starts, Hump... humps) {
        return new Preset<>(id, group, new FitState(List.of(humps), starts, 0, FitState.SETTLED, false, SEED));
    }
}
