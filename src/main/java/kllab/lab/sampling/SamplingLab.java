package kllab.lab.sampling;

import java.util.List;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * The Sampling lab: draws from P, each with its log p/q. Single draws may favour the wrong model; their mean tends to
 * KL(P‖Q), which is at least 0.
 */
public final class SamplingLab extends Lab<SamplingState, SamplingResult> {
    public SamplingLab() {
        super(
                "sampling",
                "sampling",
                "mdoal-casino",
                SamplingState.class,
                SamplingResult::of,
                () -> SamplingPlan.PLAN,
                SamplingController::new);
    }

    @Override
    public List<Preset<SamplingState>> presets() {
        return SamplingPresets.ALL;
    }

    @Override
    public List<String> topics() {
        return List.of("sampling", "sampling-estimators", "sampling-bias", "sampling-crowd");
    }

    /** A wide window shows the likelihood beside the draws: they are one topic. */
    @Override
    public String topic(SamplingState state) {
        return switch (state.page()) {
            case DRAWS, LIKELIHOOD -> "sampling";
            case ESTIMATORS -> "sampling-estimators";
            case BIAS -> "sampling-bias";
            case CROWD -> "sampling-crowd";
        };
    }
}
