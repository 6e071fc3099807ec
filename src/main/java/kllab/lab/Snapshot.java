package kllab.lab;

import java.util.List;
import java.util.Optional;

/**
 * All that a model remembers, as a value: for sessions.
 *
 * @param now the state
 * @param pinned the state whose result is pinned
 * @param past the states to which undo goes, the last first
 * @param future the states to which redo goes, the next first
 */
public record Snapshot<S extends Record>(
        Moment<S> now, Optional<S> pinned, List<Moment<S>> past, List<Moment<S>> future) {
    public Snapshot {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * A state in the history.
     *
     * @param preset the id of the preset that it came from
     * @param changed whether a command has changed it since
     */
    public record Moment<S extends Record>(S state, String preset, boolean changed) {}
}
