package kllab.lab.blocks;

import kllab.core.probability.Categorical;

/**
 * All that a user can set in the Blocks lab.
 *
 * @param p the truth: how often it rains, and how often the sun shines
 * @param q the belief about the same
 * @param block how many days are coded together, 1 to {@value #LONGEST}
 */
public record BlocksState(Categorical p, Categorical q, int block) {
    public static final int LONGEST = 8;

    static final int WEATHERS = 2;

    public BlocksState {
        require(p.size() == WEATHERS, "p has " + p.size() + " chances for rain and sun");
        require(q.size() == WEATHERS, "q has " + q.size() + " chances for rain and sun");
        require(block >= 1 && block <= LONGEST, "block must be between 1 and " + LONGEST + " days, not " + block);
    }

    /** Two chances of rain. */
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

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
