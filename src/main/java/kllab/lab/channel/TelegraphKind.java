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
    private final int dot;
    private final int dash;
    private final int letterSpace;
    private final int wordSpace;

    TelegraphKind(boolean spaces, int dot, int dash, int letterSpace, int wordSpace) {
        this.spaces = spaces;
        this.dot = dot;
        this.dash = dash;
        this.letterSpace = letterSpace;
        this.wordSpace = wordSpace;
    }

    boolean spaces() {
        return spaces;
    }

    List<Integer> durations() {
        return List.of(dot, dash, letterSpace, wordSpace);
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
