package kllab.ui.hall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kllab.ui.verb.Key;

/**
 * The keys that the buttons of a remote send. Those of the usual remotes work always: PageDown, PageUp (Logitech R400, Kensington,
 * August), arrows (Logitech Spotlight), F5, full stop, B.
 *
 * @param next what a learned remote sends for the next step; nothing if none was learned
 * @param back for the step before
 * @param black to hide the page
 * @param start to begin; two keys for a button that sends them in turn, as F5 and Esc: then both mean to begin or to go on
 */
public record Remote(Optional<KeyCode> next, Optional<KeyCode> back, Optional<KeyCode> black, List<KeyCode> start) {
    /** No remote was learned. */
    public static final Remote USUAL = new Remote(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final int MOST_IN_TURN = 2;
    private static final String NOTHING = "-";

    public Remote {
        start = List.copyOf(start);
    }

    public List<Key> nextKeys() {
        return keys(next.stream(), KeyCode.PAGE_DOWN, KeyCode.RIGHT);
    }

    public List<Key> backKeys() {
        return keys(back.stream(), KeyCode.PAGE_UP, KeyCode.LEFT);
    }

    /** Those beside the full stop, which keyboards have in different places. */
    public List<Key> blackKeys() {
        return Stream.concat(keys(black.stream(), KeyCode.B).stream(), Stream.of(Key.typed(".")))
                .toList();
    }

    public List<Key> startKeys() {
        return keys(start.stream().filter(code -> code != KeyCode.ESCAPE), KeyCode.F5);
    }

    /** Whether Esc comes from the button that begins, so that it does not leave. */
    public boolean escapeGoesOn() {
        return start.contains(KeyCode.ESCAPE);
    }

    private static List<Key> keys(Stream<KeyCode> learned, KeyCode... usual) {
        return Stream.concat(Arrays.stream(usual), learned)
                .distinct()
                .map(Key::of)
                .toList();
    }

    /** As one word, for the preferences: next, back, black, start. */
    public String word() {
        return Stream.of(next.stream(), back.stream(), black.stream(), start.stream())
                .map(codes -> codes.map(KeyCode::name).collect(Collectors.joining("+")))
                .map(codes -> codes.isEmpty() ? NOTHING : codes)
                .collect(Collectors.joining(","));
    }

    /** What {@link #word} has written; what cannot be read is no remote. */
    public static Remote of(String word) {
        try {
            List<List<KeyCode>> all = Arrays.stream(word.split(",", -1))
                    .map(codes -> codes.equals(NOTHING)
                            ? List.<KeyCode>of()
                            : Arrays.stream(codes.split("\\+"))
                                    .map(KeyCode::valueOf)
                                    .toList())
                    .toList();
            boolean whole = all.size() == 4
                    && all.subList(0, 3).stream().allMatch(codes -> codes.size() <= 1)
                    && all.getLast().size() <= MOST_IN_TURN;
            return whole ? new Remote(first(all.get(0)), first(all.get(1)), first(all.get(2)), all.get(3)) : USUAL;
        } catch (IllegalArgumentException e) {
            return USUAL;
        }
    }

    private static Optional<KeyCode> first(List<KeyCode> codes) {
        return codes.stream().findFirst();
    }
}
