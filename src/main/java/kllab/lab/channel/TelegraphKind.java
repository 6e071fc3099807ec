package kllab.lab.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The named telegraphs; any other durations are the user's own. */
enum TelegraphKind {
    /** Shannon 1948: a letter space of 3 and a word space of 6 units after the open unit that ends a mark. */
    SHANNON(true, 2, 4, 3, 6),
    /** ITU-R M.1677-1: 3 and 7 units between marks, one of which is the open unit that ends the mark. */
    ITU(true, 2, 4, 2, 6),
    /** No spaces at all: the Fibonacci numbers. */
    MARKS(false, 2, 4, 3, 6),
    OWN(true, 0, 0, 0, 0);

    private final boolean spaces;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that nobody can change
    private final List<Integer> durations;

    TelegraphKind(boolean spaces, Integer... durations) {
        this.spaces = spaces;
        this.durations = List.of(durations);
    }

    boolean spaces() {
        return spaces;
    }

    /** Of dot, dash, letter space and word space. */
    List<Integer> durations() {
        return durations;
    }

    /** The kind of a state; without spaces their durations are ignored. */
    static TelegraphKind of(ChannelState state) {
        int relevant = state.spaces() ? ChannelState.SYMBOLS : ChannelState.MARKS;
        return Arrays.stream(values())
                .filter(kind -> kind.spaces == state.spaces()
                        && kind.durations()
                                .subList(0, relevant)
                                .equals(state.durations().subList(0, relevant)))
                .findFirst()
                .orElse(OWN);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
