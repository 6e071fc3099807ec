package kllab.lab.channel;

import java.util.ArrayList;
import java.util.List;
import kllab.core.coding.SpacedTelegraph;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;

/**
 * All that a user can set in the Channel lab.
 *
 * @param spaces whether there are letter and word spaces besides dots and dashes
 * @param durations of dot, dash, letter space and word space, in whole units, {@value #SHORTEST} to {@value #LONGEST}; each
 * mark with the open unit that ends it
 * @param afterMark the probabilities of the four symbols after a dot or dash, if there are spaces
 * @param afterSpace the probabilities of dot and dash after a space; without spaces, their only probabilities
 * @param time the duration whose messages are counted, in units, 0 to {@value #LATEST}
 */
public record ChannelState(
        boolean spaces, List<Integer> durations, Categorical afterMark, Categorical afterSpace, int time) {
    public static final int SHORTEST = 1;
    public static final int LONGEST = 20;

    /** The greatest duration for which messages are counted, in units. */
    public static final int LATEST = 60;

    static final int SYMBOLS = Symbol.values().length;
    static final int MARKS = 2;

    private static final int USUAL_TIME = 24;

    public ChannelState {
        durations = List.copyOf(durations);
        Refusal.unlessCount("durations", durations.size(), SYMBOLS);
        durations.forEach(duration -> Refusal.unlessBetween("durations", duration, SHORTEST, LONGEST));
        Refusal.unlessCount("afterMark", afterMark.size(), SYMBOLS);
        Refusal.unlessCount("afterSpace", afterSpace.size(), MARKS);
        Refusal.unlessBetween("time", time, 0, LATEST);
    }

    /** A telegraph all of whose symbols are used equally often in their state. */
    static ChannelState of(TelegraphKind kind) {
        return new ChannelState(
                kind.spaces(), kind.durations(), Categorical.uniform(SYMBOLS), Categorical.uniform(MARKS), USUAL_TIME);
    }

    SpacedTelegraph telegraph() {
        return spaces
                ? SpacedTelegraph.of(durations.get(0), durations.get(1), durations.get(2), durations.get(3))
                : SpacedTelegraph.withoutSpaces(durations.get(0), durations.get(1));
    }

    /** Whether a symbol can be sent. */
    boolean has(Symbol symbol) {
        return spaces || symbol.index() < MARKS;
    }

    ChannelState withDuration(Symbol symbol, int units) {
        List<Integer> next = new ArrayList<>(durations);
        next.set(symbol.index(), units);
        return new ChannelState(spaces, next, afterMark, afterSpace, time);
    }

    /** With another channel and the same use. */
    ChannelState withChannel(boolean nextSpaces, List<Integer> nextDurations) {
        return new ChannelState(nextSpaces, nextDurations, afterMark, afterSpace, time);
    }

    ChannelState withUse(Categorical nextAfterMark, Categorical nextAfterSpace) {
        return new ChannelState(spaces, durations, nextAfterMark, nextAfterSpace, time);
    }

    ChannelState withTime(int next) {
        return new ChannelState(spaces, durations, afterMark, afterSpace, next);
    }
}
