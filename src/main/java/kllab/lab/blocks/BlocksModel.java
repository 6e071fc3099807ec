package kllab.lab.blocks;

import kllab.core.probability.Rescaling;
import kllab.lab.Lab;
import kllab.lab.LabModel;

/** The state of the Blocks lab with its typed commands. */
final class BlocksModel extends LabModel<BlocksState, BlocksResult> {
    /** The distribution of a bar: P or Q. */
    enum Side {
        P,
        Q;

        double chance(BlocksState state, int weather) {
            return (this == P ? state.p() : state.q()).probability(weather);
        }
    }

    BlocksModel(Lab<BlocksState, BlocksResult> lab) {
        super(lab);
    }

    /** Sets the probability of rain (0) or sun (1); the other is adjusted. */
    void setChance(Side side, int weather, double chance) {
        change(state -> side == Side.P
                ? state.withP(Rescaling.set(state.p(), weather, chance))
                : state.withQ(Rescaling.set(state.q(), weather, chance)));
    }

    /** Swaps P and Q. */
    void swap() {
        change(state -> state.withP(state.q()).withQ(state.p()));
    }

    /** Sets the number of days that are coded together, within its range. */
    void setBlock(int days) {
        change(state -> state.withBlock(Math.clamp(days, 1, BlocksState.LONGEST)));
    }
}
