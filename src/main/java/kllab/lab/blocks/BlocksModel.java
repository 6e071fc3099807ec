package kllab.lab.blocks;

import kllab.core.probability.Rescaling;
import kllab.lab.LabModel;

/** The state of the Blocks lab with its typed commands. */
final class BlocksModel extends LabModel<BlocksState, BlocksResult> {
    /** Whose bar: that of the truth or of the belief. */
    enum Side {
        P,
        Q;

        double chance(BlocksState state, int weather) {
            return (this == P ? state.p() : state.q()).probability(weather);
        }
    }

    BlocksModel(BlocksLab lab) {
        super(lab);
    }

    /** Sets the chance of rain (0) or sun (1); the other follows. */
    void setChance(Side side, int weather, double chance) {
        change(state -> side == Side.P
                ? state.withP(Rescaling.set(state.p(), weather, chance))
                : state.withQ(Rescaling.set(state.q(), weather, chance)));
    }

    /** The belief becomes the truth, and the truth the belief. */
    void swap() {
        change(state -> state.withP(state.q()).withQ(state.p()));
    }

    /** Codes so many days together, within what is allowed. */
    void setBlock(int days) {
        change(state -> state.withBlock(Math.clamp(days, 1, BlocksState.LONGEST)));
    }
}
