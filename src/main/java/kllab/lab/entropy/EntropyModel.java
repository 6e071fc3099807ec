package kllab.lab.entropy;

import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state with its commands. */
final class EntropyModel extends LabModel<EntropyState, EntropyResult> {
    EntropyModel(Lab<EntropyState, EntropyResult> lab) {
        super(lab);
    }

    void setP(double p) {
        change(state -> new EntropyState(p, state.q(), state.seed()));
    }

    void setQ(double q) {
        change(state -> new EntropyState(state.p(), q, state.seed()));
    }

    /** Sets the belief by the code length of a side, in nats. */
    void setCodeLength(boolean head, double nats) {
        double chance = Math.exp(-nats);
        setQ(head ? chance : 1 - chance);
    }

    void swap() {
        change(state -> new EntropyState(state.q(), state.p(), state.seed()));
    }

    /** A coin with this probability of heads, known as it is. */
    void know(double chance) {
        change(state -> new EntropyState(chance, chance, state.seed()));
    }

    void tossAgain() {
        change(state -> new EntropyState(state.p(), state.q(), (state.seed() + 1) % (EntropyState.GREATEST_SEED + 1)));
    }
}
