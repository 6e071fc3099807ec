package kllab.lab.entropy;

import java.util.List;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

/** The coin: entropy from certain to fair, and what a wrong belief adds to it. */
public final class EntropyLab extends Lab<EntropyState, EntropyResult> {
    private static final long SEED = 7;

    public EntropyLab() {
        super("entropy", "questions", "fth-git-branch", EntropyState.class);
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

    @Override
    public EntropyResult compute(EntropyState state) {
        return EntropyResult.of(state);
    }

    @Override
    public Plan<EntropyResult> plan() {
        return EntropyPlan.PLAN;
    }

    @Override
    public EntropyModel model() {
        return new EntropyModel(this);
    }

    @Override
    public OpenLab<EntropyState, EntropyResult> open(Desk desk) {
        return new EntropyController(this, desk);
    }
}
