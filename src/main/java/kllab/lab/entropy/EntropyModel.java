package kllab.lab.entropy;

import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state with its commands. */
final class EntropyModel extends LabModel<EntropyState, EntropyResult> {
    EntropyModel(Lab<EntropyState, EntropyResult> lab) {
        super(lab);
    }

    /** Sets coin and belief. */
    void set(double p, double q) {
        change(state -> new EntropyState(p, q, state.seed()));
    }

    void setP(double p) {
        set(p, state().q());
    }

    void setQ(double q) {
        set(state().p(), q);
    }

    /** Sets the belief by the code length of a side, in nats. */
    void setCodeLength(boolean head, double nats) {
        double chance = Math.exp(-nats);
        setQ(head ? chance : 1 - chance);
    }

    void swap() {
        set(state().q(), state().p());
    }

    void tossAgain() {
        change(state -> new EntropyState(state.p(), state.q(), (state.seed() + 1) % (EntropyState.GREATEST_SEED + 1)));
    }
}
