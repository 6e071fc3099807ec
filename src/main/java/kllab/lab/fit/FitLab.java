package kllab.lab.fit;

import java.util.List;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

/**
 * The Fit lab: one normal distribution Q fitted to a mixture P, once by KL(P‖Q) and once by KL(Q‖P). The first is
 * mean-seeking, the second mode-seeking; some examples show exceptions.
 */
public final class FitLab extends Lab<FitState, FitResult> {
    public FitLab() {
        super("fit", "fit", "fth-crosshair", FitState.class);
    }

    @Override
    public List<Preset<FitState>> presets() {
        return FitPresets.ALL;
    }

    @Override
    public FitResult compute(FitState state) {
        return FitResult.of(state);
    }

    @Override
    public FitResult compute(FitState next, FitResult before) {
        return FitResult.of(next, before);
    }

    @Override
    public Plan<FitResult> plan() {
        return FitPlan.PLAN;
    }

    @Override
    public FitModel model() {
        return new FitModel(this);
    }

    @Override
    public OpenLab<FitState, FitResult> open(Desk desk) {
        return new FitController(this, desk);
    }
}
