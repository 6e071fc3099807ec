package kllab.lab.entropy;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/** The coin: entropy from certain to fair, and what a wrong belief adds to it. */
public final class EntropyLab extends Lab<EntropyState, EntropyResult> {
    private static final long SEED = 7;

    public EntropyLab() {
        super(
                "entropy",
                "questions",
                "fth-git-branch",
                EntropyState.class,
                (state, before) -> EntropyResult.of(state),
                () -> EntropyPlan.PLAN,
                EntropyController::new);
    }

    @Override
    public List<Preset<EntropyState>> presets() {
        return List.of(
                preset("fair", "known", 0.5, 0.5),
                preset("two-headed", "known", 1, 1),
                preset("bent", "believed", 0.8, 0.25),
                preset("believed-fair", "believed", 0.8, 0.5),
                preset("swapped", "believed", 0.5, 0.8),
                preset("rare", "believed", 0.01, 0.1));
    }

    private static Preset<EntropyState> preset(String id, String group, double p, double q) {
        return new Preset<>(id, group, new EntropyState(p, q, SEED));
    }
}
