package kllab.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kllab.figure.Sheet;
import kllab.lab.History.Step;
import kllab.ui.Background;
import kllab.ui.Hold;
import kllab.ui.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The state of a lab with its result and its history. It offers read-only properties and commands.
 *
 * <p>A command is one undo step. During a {@link Gesture} all changes together are one step: a drag is one step. There
 * is one gesture at a time: undo, another preset or another gesture ends it, and its owner can see that it is over. A
 * listener to the state finds the matching result already set.
 */
public class LabModel<S extends Record, R> implements Subject<S, R> {
    private static final int LONGEST_HISTORY = 500;
    /** The limit for the texts of all undo steps together. */
    private static final int MOST_CHARACTERS = 32 << 20;

    private final Lab<S, R> lab;
    private final ReadOnlyObjectWrapper<S> state;
    private final ReadOnlyObjectWrapper<R> result;
    private final ReadOnlyObjectWrapper<@Nullable R> pinned = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preset<S>> preset;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();

    @SuppressWarnings("this-escape") // History asks for lengths later
    private final History<S> history = new History<>(this::longestHistory);

    /** What files hold, as far as this model has read or written them. */
    private final Map<Path, S> inFiles = new HashMap<>();

    private final @Nullable Background<S, R> background;
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private @Nullable S pinnedState;
    private @Nullable Gesture gesture;
    private @Nullable Glance glance;
    private R settled;

    public LabModel(Lab<S, R> lab) {
        this(lab, null);
    }

    /**
     * A model whose results may take longer than a frame: it shows at once what is known, and the whole result when it is there.
     *
     * @param home runs tasks on the thread of this model; null if every result is computed at once
     */
    @SuppressWarnings("this-escape") // values arrive later
    protected LabModel(Lab<S, R> lab, @Nullable Executor home) {
        this.lab = lab;
        background = home == null
                ? null
                : new Background<>(lab::compute, Background.thread(lab.id(), Duration.ZERO), home, this::arrive);
        S first = lab.first().state();
        preset = new ReadOnlyObjectWrapper<>(lab.first());
        state = new ReadOnlyObjectWrapper<>(first);
        settled = home == null ? lab.compute(first) : lab.atOnce(first, null);
        result = new ReadOnlyObjectWrapper<>(settled);
        complete(first);
    }

    public Lab<S, R> lab() {
        return lab;
    }

    @Override
    public S state() {
        return state.get();
    }

    @Override
    public R result() {
        return result.get();
    }

    /** Changes after {@link #resultProperty()}, so a listener to the state finds the matching result. */
    @Override
    public ReadOnlyObjectProperty<S> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<R> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The pinned result for comparison, or null. */
    @Override
    public ReadOnlyObjectProperty<@Nullable R> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** The last result outside a gesture; during one, the result before it. */
    public R settled() {
        return settled;
    }

    /** Takes the result for a settled one within a gesture, too: for a run of the clock, which moves nothing under a hand. */
    public void settle() {
        settled = result();
    }

    @Override
    public Sheet.Moment<R> moment() {
        return new Sheet.Moment<>(result(), settled, pinned.get(), moving.get());
    }

    /** The preset that the state came from; it may have been changed since. */
    public ReadOnlyObjectProperty<Preset<S>> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /** Whether a command has changed the state since the preset was chosen. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /**
     * Whether the subject of the state differs from that of its preset, so that the preset's name is no longer true.
     */
    public ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /**
     * Whether a state still has the subject of a preset. By default every state has.
     *
     * @param state that came from the preset
     */
    protected boolean isAbout(Preset<S> from, S state) {
        return true;
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canRedoProperty();
    }

    /** Whether a gesture is under way: axes stay as they are until it ends. */
    @Override
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** Sets another state: one undo step, or part of the current gesture. No step if nothing changes. */
    @Override
    public void change(UnaryOperator<S> edit) {
        S next = edit.apply(state());
        if (next.equals(state())) {
            return;
        }
        if (gesture == null) {
            remember(now());
        } else {
            gesture.changed = true;
        }
        changed.set(true);
        show(next);
    }

    /** Sets another state without an undo step: for parts of the view, such as a selection or a playhead. */
    protected void adjust(UnaryOperator<S> edit) {
        S next = edit.apply(state());
        if (!next.equals(state())) {
            show(next);
        }
    }

    /** Begins a gesture; a current one is ended first. */
    @Override
    public Gesture beginGesture() {
        endGesture();
        Gesture begun = new Gesture(now());
        gesture = begun;
        moving.set(true);
        return begun;
    }

    @Override
    public Hold beginLook() {
        endGesture();
        Glance begun = new Glance(state());
        glance = begun;
        return begun;
    }

    private void endGesture() {
        glance = null;
        if (gesture != null) {
            gesture.end();
        }
    }

    /** Several changes that are one undo step: a drag, a held key, a run of the clock. */
    public final class Gesture implements Hold {
        private final Step<S> before;
        private boolean changed;

        private Gesture(Step<S> before) {
            this.before = before;
        }

        /** Whether it was ended, by its owner or by a command: then it changes nothing any more. */
        @Override
        public boolean isOver() {
            return gesture != this;
        }

        /** Ends it; its changes are one step. */
        @Override
        public void end() {
            if (!isOver()) {
                leave();
                if (changed && !before.state().equals(state())) {
                    remember(before);
                }
            }
        }

        /** Reverts all its changes. */
        @Override
        public void cancel() {
            if (!isOver()) {
                leave();
                LabModel.this.changed.set(before.changed());
                show(keepLook(before.state(), state()));
            }
        }

        private void leave() {
            gesture = null;
            settled = result();
            moving.set(false);
        }
    }

    /** What {@link #beginLook()} begins: over as a gesture is, but there is nothing to remember. */
    private final class Glance implements Hold {
        private final S before;

        private Glance(S before) {
            this.before = before;
        }

        @Override
        public boolean isOver() {
            return glance != this;
        }

        @Override
        public void end() {
            if (!isOver()) {
                glance = null;
            }
        }

        @Override
        public void cancel() {
            if (!isOver()) {
                glance = null;
                adjust(now -> keepLook(now, before));
            }
        }
    }

    /**
     * Keeps the parts of a state that undo and redo do not change: view, not content. By default none.
     *
     * @param restored the state to go to
     * @param now the state that is left
     */
    protected S keepLook(S restored, S now) {
        return restored;
    }

    public void undo() {
        endGesture();
        history.back(now()).ifPresent(this::go);
    }

    public void redo() {
        endGesture();
        history.forward(now()).ifPresent(this::go);
    }

    /** Back to the preset that the state came from. */
    @Override
    public void reset() {
        choose(preset.get());
    }

    /** Shows a preset; another one than before belongs to no file. */
    public void choose(Preset<S> next) {
        endGesture();
        if (next.state().equals(state()) && next.equals(preset.get())) {
            return;
        }
        remember(now());
        if (!next.equals(preset.get())) {
            document.set(Optional.empty());
        }
        preset.set(next);
        changed.set(false);
        show(next.state());
    }

    /** Pins the current result for comparison; pinning again replaces it. */
    public void pin() {
        pinnedState = state();
        pinned.set(result());
    }

    public void unpin() {
        pinnedState = null;
        pinned.set(null);
    }

    // ---- documents ------------------------------------------------------------------------------------------------

    /** The file that the state was opened from or saved in, if any; undo and redo go to and fro between files. */
    public ReadOnlyObjectProperty<Optional<Path>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Whether its file holds the present state. */
    public boolean isSaved() {
        return document.get().filter(file -> state().equals(inFiles.get(file))).isPresent();
    }

    /**
     * Shows what was read from a file: one undo step.
     *
     * @param file to which it belongs from now on, if any
     */
    public void open(S opened, Optional<Path> file) {
        endGesture();
        boolean same = opened.equals(state());
        if (!same || !file.equals(document.get())) {
            remember(now());
        }
        file.ifPresent(path -> inFiles.put(path, opened));
        document.set(file);
        changed.set(changed.get() || !same);
        show(opened);
    }

    /** A state was written to this file, to which the page belongs from now on. */
    public void savedIn(Path file, S written) {
        inFiles.put(file, written);
        history.move(now(), file);
        document.set(Optional.of(file));
    }

    // ---- scenes and sessions --------------------------------------------------------------------------------------

    /** Shows a state that no command has made, such as a scene of a lesson: history stays as it is. */
    public void begin(S scene) {
        endGesture();
        show(scene);
    }

    /** All that it remembers. */
    public Snapshot<S> snapshot() {
        return history.snapshot(now(), Optional.ofNullable(pinnedState));
    }

    /**
     * Shows where an earlier run of the app ended: undo does not go further back.
     *
     * @param file to which it belongs, if any
     * @param saved whether the file holds that state
     */
    public void resume(Snapshot.Moment<S> end, Optional<S> pin, Optional<Path> file, boolean saved) {
        file.filter(path -> saved).ifPresent(path -> inFiles.put(path, end.state()));
        restore(new Snapshot<>(end, pin, List.of(), List.of()));
        document.set(file);
        history.resume();
    }

    /** Whether history begins with the end of an earlier run. */
    public boolean isResumed() {
        return history.isResumed();
    }

    /** The state whose result is pinned. */
    public Optional<S> pinnedState() {
        return Optional.ofNullable(pinnedState);
    }

    /** Becomes as it was; a preset that does not exist any more is replaced by the first. */
    public void restore(Snapshot<S> before) {
        endGesture();
        Step<S> step = history.restore(before, lab);
        preset.set(step.preset());
        changed.set(step.changed());
        document.set(step.document());
        show(step.state());
        pinnedState = before.pinned().orElse(null);
        pinned.set(before.pinned().map(lab::compute).orElse(null));
    }

    // ---- history --------------------------------------------------------------------------------------------------

    private Step<S> now() {
        return new Step<>(state(), preset.get(), changed.get(), document.get());
    }

    private void remember(Step<S> step) {
        history.remember(step, state());
    }

    /** The number of steps kept for states as large as this one; at least one. */
    protected int longestHistory(S state) {
        return Math.clamp(MOST_CHARACTERS / (characters(state) + 1), 1, LONGEST_HISTORY);
    }

    /** The length of its texts: long ones shorten the history; for the longest, some thirty steps are kept. */
    protected int characters(S state) {
        return 0;
    }

    private void go(Step<S> step) {
        preset.set(step.preset());
        changed.set(step.changed());
        document.set(step.document());
        show(keepLook(step.state(), state()));
    }

    private void show(S next) {
        R computed = background == null ? lab.compute(next, result()) : lab.atOnce(next, result());
        own.set(changed.get() && !isAbout(preset.get(), next));
        if (gesture == null) {
            settled = computed;
        }
        result.set(computed);
        state.set(next);
        complete(next);
    }

    // ---- results that take longer -----------------------------------------------------------------------------------

    /** Whether nothing is missing in the result. */
    @Override
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    @Override
    public void whenWhole(Runnable action) {
        if (background == null) {
            action.run();
        } else {
            background.whenIdle(action);
        }
    }

    private void complete(S shown) {
        whole.set(background == null || lab.isWhole(result()));
        if (background != null && !whole.get()) {
            background.wish(shown);
        }
    }

    /** A whole result is there; it is shown if its state still is. */
    private void arrive(S wanted, R computed) {
        if (wanted.equals(pinnedState)) {
            pinned.set(computed);
        }
        if (wanted.equals(state())) {
            if (gesture == null || !lab.isWhole(settled)) {
                settled = computed;
            }
            result.set(computed);
            whole.set(true);
        }
    }
}
