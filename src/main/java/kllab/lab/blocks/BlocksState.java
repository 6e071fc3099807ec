package kllab.lab.blocks;

import kllab.core.probability.Categorical;
import kllab.text.Refusal;

/**
 * All that a user can set in the Blocks lab.
 *
 * @param p the true probabilities of rain and sun
 * @param q the believed ones
 * @param block the number of days that are coded together, 1 to {@value #LONGEST}
 */
public record BlocksState(Categorical p, Categorical q, int block) {
    public static final int LONGEST = 8;

    static final int WEATHERS = 2;

    public BlocksState {
        Refusal.unlessCount("p", p.size(), WEATHERS);
        Refusal.unlessCount("q", q.size(), WEATHERS);
        Refusal.unlessBetween("block", block, 1, LONGEST);
    }

    /** The state with these probabilities of rain. */
    static BlocksState of(double p, double q, int block) {
        return new BlocksState(Categorical.of(p, 1 - p), Categorical.of(q, 1 - q), block);
    }

    BlocksState withP(Categorical next) {
        return new BlocksState(next, q, block);
    }

    BlocksState withQ(Categorical next) {
        return new BlocksState(p, next, block);
    }

    BlocksState withBlock(int next) {
        return new BlocksState(p, q, next);
    }
}
