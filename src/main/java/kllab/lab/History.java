package kllab.lab;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kllab.lab.Snapshot.Moment;

/**
 * The states to which undo and redo go.
 *
 * @param <S> the state
 */
final class History<S extends Record> {
    private final ToIntFunction<S> longest;
    private final Deque<Step<S>> past = new ArrayDeque<>();
    private final Deque<Step<S>> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean resumed;

    /**
     * A state in its history.
     *
     * @param preset that it came from
     * @param changed whether a command has changed it since
     * @param document the file that it belongs to, if any
     */
    record Step<S extends Record>(S state, Preset<S> preset, boolean changed, Optional<Path> document) {
        Step<S> in(Path file) {
            return new Step<>(state, preset, changed, Optional.of(file));
        }
    }

    /**
     * Nothing is remembered yet.
     *
     * @param longest the number of steps kept for states as large as one
     */
    History(ToIntFunction<S> longest) {
        this.longest = longest;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Remembers a step that is left for another state; what was undone is forgotten. */
    void remember(Step<S> left, S next) {
        past.push(left);
        future.clear();
        shorten(next);
        tell();
    }

    /** The last step, if there is one; the present becomes the next to redo. */
    Optional<Step<S>> back(Step<S> present) {
        return go(past, present, future);
    }

    /** The next step to redo, if there is one; the present becomes the next to undo. */
    Optional<Step<S>> forward(Step<S> present) {
        return go(future, present, past);
    }

    private Optional<Step<S>> go(Deque<Step<S>> from, Step<S> present, Deque<Step<S>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        Optional<Step<S>> reached = Optional.of(from.pop());
        tell();
        return reached;
    }

    /** Large states shorten the history; its length is determined by the largest state in it. */
    private void shorten(S now) {
        int most = longest.applyAsInt(now);
        int kept = 0;
        for (Step<S> step : past) {
            most = Math.min(most, longest.applyAsInt(step.state));
            if (kept + 1 > most) {
                break;
            }
            kept++;
        }
        while (past.size() > kept) {
            past.removeLast();
            resumed = false; // undo does not reach that far any more
        }
    }

    /** Begins with a state that is the end of an earlier history. */
    void resume() {
        past.clear();
        future.clear();
        resumed = true;
        tell();
    }

    /** Whether the first state is the end of an earlier history, which is not here. */
    boolean isResumed() {
        return resumed;
    }

    /** The present goes to a file, and with it the steps of the same preset that belonged where it did. */
    void move(Step<S> present, Path file) {
        move(past, present, file);
        move(future, present, file);
    }

    private static <S extends Record> void move(Deque<Step<S>> steps, Step<S> present, Path file) {
        List<Step<S>> all = List.copyOf(steps);
        steps.clear();
        for (Step<S> step : all) {
            boolean same = step.document.equals(present.document) && step.preset.equals(present.preset);
            steps.add(same ? step.in(file) : step);
        }
    }

    /** As a value. */
    Snapshot<S> snapshot(Step<S> present, Optional<S> pinned) {
        return new Snapshot<>(moment(present), pinned, moments(past), moments(future));
    }

    private List<Moment<S>> moments(Deque<Step<S>> steps) {
        return steps.stream().map(History::moment).toList();
    }

    private static <S extends Record> Moment<S> moment(Step<S> step) {
        return new Moment<>(step.state, step.preset.id(), step.changed);
    }

    /** Becomes as it was; returns the step that was the present. */
    Step<S> restore(Snapshot<S> before, Lab<S, ?> lab) {
        resumed = false;
        past.clear();
        before.past().forEach(moment -> past.add(step(moment, lab)));
        future.clear();
        before.future().forEach(moment -> future.add(step(moment, lab)));
        tell();
        return step(before.now(), lab);
    }

    /** A preset that does not exist any more is replaced by the first. */
    private Step<S> step(Moment<S> moment, Lab<S, ?> lab) {
        Preset<S> from = lab.presets().stream()
                .filter(each -> each.id().equals(moment.preset()))
                .findFirst()
                .orElse(lab.first());
        return new Step<>(moment.state(), from, moment.changed(), Optional.empty());
    }

    private void tell() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
