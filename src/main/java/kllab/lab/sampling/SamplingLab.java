package kllab.lab.sampling;

import java.util.List;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.ui.Desk;

/**
 * The Sampling lab: draws from P, each with its log p/q. Single draws may favour the wrong model; their mean tends to
 * KL(P‖Q), which is at least 0.
 */
public final class SamplingLab extends Lab<SamplingState, SamplingResult> {
    public SamplingLab() {
        super("sampling", "sampling", "mdoal-casino", SamplingState.class);
    }

    @Override
    public List<Preset<SamplingState>> presets() {
        return SamplingPresets.ALL;
    }

    @Override
    public SamplingResult compute(SamplingState state) {
        return SamplingResult.of(state, null);
    }

    @Override
    public SamplingResult compute(SamplingState next, SamplingResult before) {
        return SamplingResult.of(next, before);
    }

    @Override
    public Plan<SamplingResult> plan() {
        return SamplingPlan.PLAN;
    }

    @Override
    public List<String> topics() {
        return List.of("sampling", "sampling-estimators", "sampling-bias", "sampling-crowd");
    }

    /** A wide window shows the likelihood beside the draws: they are one topic. */
    @Override
    public String topic(SamplingState state) {
        return topics().get(Math.max(0, state.page().ordinal() - 1));
    }

    @Override
    public SamplingModel model() {
        return new SamplingModel(this);
    }

    @Override
    public OpenLab<SamplingState, SamplingResult> open(Desk desk) {
        return new SamplingController(this, desk);
    }
}
