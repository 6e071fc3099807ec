package kllab.lab.events;

import kllab.core.information.Comparison;
import kllab.core.information.JointDistribution;
import kllab.core.probability.Categorical;
import kllab.core.sampling.StratifiedTosses;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a state; amounts of information in nats. Pair 2·i + j is outcome i of the first event and j of the second,
 * where 0 is that it occurs.
 *
 * @param joint the distribution of the pairs
 * @param comparison of them and the product of the margins: its KL is the mutual information
 * @param across where each draw is in the square, {@code up} how high
 */
public record EventsResult(
        EventsState state,
        JointDistribution joint,
        Comparison comparison,
        StratifiedTosses across,
        StratifiedTosses up) {
    static final int DRAWS = 100;

    /** The seed of the heights, beside that of the places. */
    private static final long OTHER = 1L << 32;

    static EventsResult of(EventsState state, @Nullable EventsResult before) {
        JointDistribution joint =
                JointDistribution.of(event(state.first()), event(state.ifFirst()), event(state.ifNot()));
        EventsResult same = before != null && before.state.seed() == state.seed() ? before : null;
        return new EventsResult(
                state,
                joint,
                joint.fromProduct(),
                same != null ? same.across : StratifiedTosses.of(DRAWS, state.seed()),
                same != null ? same.up : StratifiedTosses.of(DRAWS, state.seed() + OTHER));
    }

    private static Categorical event(double chance) {
        return Categorical.of(chance, 1 - chance);
    }

    // ---- pairs ----------------------------------------------------------------------------------------------------

    static boolean hasFirst(int pair) {
        return pair < 2;
    }

    static boolean hasSecond(int pair) {
        return pair % 2 == 0;
    }

    /** The height of the cut in the column of a pair. */
    double cut(int pair) {
        return hasFirst(pair) ? state.ifFirst() : state.ifNot();
    }

    /** The probability of a pair's first part: the width of its area. */
    double firstPart(int pair) {
        return hasFirst(pair) ? state.first() : 1 - state.first();
    }

    /** That of its second part, given the first: the height of its area. */
    double secondPart(int pair) {
        return hasSecond(pair) ? cut(pair) : 1 - cut(pair);
    }

    /** The probability of a pair. */
    double pair(int pair) {
        return joint.pairs().probability(pair);
    }

    /** The same, if the events were independent. */
    double product(int pair) {
        return joint.product().probability(pair);
    }

    /** The probability of the second event: where the one cut of who believes them independent is. */
    double second() {
        return joint.y().probability(0);
    }

    // ---- amounts --------------------------------------------------------------------------------------------------

    double kl() {
        return comparison.klPQ();
    }

    /** The sum of the positive contributions. */
    double gains() {
        double sum = 0;
        for (int pair = 0; pair < EventsState.PAIRS; pair++) {
            sum += Math.max(0, comparison.contribution(pair));
        }
        return sum;
    }

    // ---- draws ----------------------------------------------------------------------------------------------------

    /** The pair in whose area a draw is. */
    int drawn(int draw) {
        int column = across.isHead(draw, state.first()) ? 0 : 2;
        return column + (up.isHead(draw, cut(column)) ? 0 : 1);
    }

    /** How many draws are in the area of a pair. */
    int count(int pair) {
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            count += drawn(draw) == pair ? 1 : 0;
        }
        return count;
    }
}
