package kllab.lab.fit;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.lab.Lab;
import kllab.lab.LabScreen;
import kllab.lab.Preset;
import kllab.text.RichText;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The Fit lab: one normal distribution Q fitted to a mixture P, once by KL(P‖Q) and once by KL(Q‖P). The first is
 * mean-seeking, the second mode-seeking; some examples show exceptions.
 */
public final class FitLab extends Lab<FitState, FitResult> {
    /** The last result, from which unchanged parts are reused: a cache without visible effect. */
    private final AtomicReference<@Nullable FitResult> last = new AtomicReference<>();

    public FitLab() {
        super("fit", "fit", "fth-crosshair", FitState.class);
    }

    @Override
    public List<Preset<FitState>> presets() {
        return FitPresets.ALL;
    }

    @Override
    public FitResult compute(FitState state) {
        FitResult result = FitResult.of(state, last.get());
        last.set(result);
        return result;
    }

    @Override
    public RichText headline(FitResult result, Look look) {
        return new FitSentence(result, look).headline();
    }

    @Override
    public Figure<FitResult> figure() {
        return new FitFigure();
    }

    @Override
    public FitModel model() {
        return new FitModel(this);
    }

    @Override
    public LabScreen<FitState, FitResult> open(Desk desk) {
        return new FitController(this, desk);
    }
}
