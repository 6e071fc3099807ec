package kllab.lab.hypotheses;

import java.util.ArrayList;
import java.util.List;
import kllab.core.probability.Rescaling;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.Preset;

/** The state with its commands. */
final class HypothesesModel extends LabModel<HypothesesState, HypothesesResult> {
    HypothesesModel(Lab<HypothesesState, HypothesesResult> lab) {
        super(lab);
    }

    /** The name of a preset is that of what is tested, and of what is supposed. */
    @Override
    protected boolean isAbout(Preset<HypothesesState> from, HypothesesState state) {
        return state.story() == from.state().story()
                && state.names().equals(from.state().names());
    }

    /** Sets a prior; the others stay in the proportion that they had. A hypothesis may have gone under the hand. */
    void setPrior(int hypothesis, double chance, HypothesesState from) {
        change(state -> hypothesis < state.size() && from.size() == state.size()
                ? state.withPrior(Rescaling.set(from.prior(), hypothesis, chance))
                : state);
    }

    void setLikelihood(int hypothesis, double chance) {
        change(state -> hypothesis < state.size() ? state.withLikelihood(hypothesis, chance) : state);
    }

    void select(int hypothesis) {
        change(state -> hypothesis < state.size() ? state.withSelected(hypothesis) : state);
    }

    void rename(int hypothesis, String name) {
        change(state -> hypothesis < state.size() ? state.withName(hypothesis, name) : state);
    }

    boolean canAdd() {
        return state().size() < HypothesesState.MOST;
    }

    void add() {
        change(state -> canAdd() ? state.withOneMore() : state);
    }

    boolean canRemove() {
        return state().size() > HypothesesState.FEWEST;
    }

    void remove() {
        change(state -> canRemove() ? state.withoutSelected() : state);
    }

    // ---- results --------------------------------------------------------------------------------------------------

    boolean canSee() {
        return state().results().size() < HypothesesState.MOST_RESULTS;
    }

    /** One more result. */
    void see(boolean result) {
        List<Boolean> results = new ArrayList<>(state().results());
        if (canSee()) {
            results.add(result);
            change(state -> state.withResults(results));
        }
    }

    boolean isThere(int result) {
        return result < state().results().size();
    }

    boolean isPositive(int result) {
        return isThere(result) && state().results().get(result);
    }

    /** Makes a result the other one. */
    void turn(int result) {
        List<Boolean> results = new ArrayList<>(state().results());
        if (isThere(result)) {
            results.set(result, !results.get(result));
            change(state -> state.withResults(results));
        }
    }

    void takeBack() {
        List<Boolean> results = state().results();
        if (!results.isEmpty()) {
            change(state -> state.withResults(results.subList(0, results.size() - 1)));
        }
    }

    void showAreas(boolean areas) {
        change(state -> state.withAreas(areas));
    }
}
