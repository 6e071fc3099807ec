package kllab.lab.sampling;

import java.util.Set;
import kllab.core.probability.Categorical;
import kllab.core.probability.Rescaling;
import kllab.core.sampling.DrawRun;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Numbers;

/** The state of the Sampling lab with its typed commands. */
final class SamplingModel extends LabModel<SamplingState, SamplingResult> {
    private static final int TILT_DECIMALS = 2;

    SamplingModel(Lab<SamplingState, SamplingResult> lab) {
        super(lab);
    }

    /** Undo does not change the page. */
    @Override
    protected SamplingState keepLook(SamplingState restored, SamplingState now) {
        return restored.withPage(now.page());
    }

    /** Another preset is shown on the same page. */
    @Override
    public void choose(Preset<SamplingState> next) {
        Page page = state().page();
        if (next.equals(presetProperty().get()) && next.state().withPage(page).equals(state())) {
            return;
        }
        super.choose(next);
        turnTo(page);
    }

    /** Adds draws, up to a million in total. */
    void draw(int more) {
        change(state -> state.withDraws((int) Math.min(DrawRun.MOST, (long) state.draws() + more)));
    }

    void setDraws(int draws) {
        change(state -> state.withDraws(Math.clamp(draws, 0, DrawRun.MOST)));
    }

    void setSeed(long seed) {
        change(state -> state.withSeed(seed));
    }

    /** Uses the next seed, with the same number of draws. */
    void newRun() {
        change(state -> state.withSeed(state.seed() == SamplingState.GREATEST_SEED ? 0 : state.seed() + 1));
    }

    /**
     * Sets the probability of an outcome; the others share the rest in the proportions that they had in {@code from}.
     */
    void setChance(int outcome, double chance, SamplingState from) {
        if (outcome < from.size() && from.size() == state().size()) {
            Categorical moved = Rescaling.set(from.p(), outcome, chance, Set.of());
            change(state -> state.withP(moved));
        }
    }

    /** Sets the tilt, rounded to hundredths as displayed. */
    void setTilt(double theta) {
        double within = Math.clamp(theta, SamplingState.LEAST_TILT, SamplingState.GREATEST_TILT);
        change(state -> state.withTheta(Numbers.rounded(within, TILT_DECIMALS)));
    }

    /** Opens a page; not an undo step. */
    void turnTo(Page page) {
        adjust(state -> state.withPage(page));
    }
}
