package kllab.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kllab.core.information.LogBase;
import kllab.figure.Figure;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Quantity;
import kllab.figure.Sheet;
import kllab.figure.page.Plan;
import kllab.io.FileException;
import kllab.io.export.Frame;
import kllab.io.export.Paper;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.io.sound.RaceSound;
import kllab.text.RichText;
import kllab.text.Words;
import kllab.ui.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A lab: a state that the user sets, a result computed from it, a picture drawn from the result.
 *
 * <p>Everything else is written once for all labs and works through this contract: undo, reset, presets, pin, saving,
 * rendering, fuzzing. Only {@link #open} needs a running toolkit.
 *
 * @param <S> all that a user can set, validated in its constructor
 * @param <R> everything computed from the state
 */
public abstract class Lab<S extends Record, R> {
    private final String id;
    private final String group;
    private final String icon;
    private final Class<S> stateType;
    private final Computation<S, R> computation;
    private final Supplier<Plan<R>> plan;
    private final BiFunction<Lab<S, R>, Desk, OpenLab<S, R>> opening;

    /** How a result follows from a state. */
    @FunctionalInterface
    protected interface Computation<S, R> {
        /** Parts of the previous result, if there is one, that are still valid need not be computed again. */
        R of(S state, @Nullable R before);
    }

    /**
     * A lab of this name. What it is made of is not loaded before it is needed: the start names all labs but opens only one.
     *
     * @param id the name on the command line, in files and in the messages ({@code lab.<id>})
     * @param group the entry of the rail to which it belongs: labs with the same entry are its tabs, and the first of them
     * names it
     * @param icon the icon of its entry, as an Ikonli literal
     * @param stateType the class of its states
     * @param computation of its results
     * @param plan its page
     * @param opening opens it, with a new model
     */
    protected Lab(
            String id,
            String group,
            String icon,
            Class<S> stateType,
            Computation<S, R> computation,
            Supplier<Plan<R>> plan,
            BiFunction<Lab<S, R>, Desk, OpenLab<S, R>> opening) {
        this.id = id;
        this.group = group;
        this.icon = icon;
        this.stateType = stateType;
        this.computation = computation;
        this.plan = plan;
        this.opening = opening;
    }

    public final String id() {
        return id;
    }

    public final String group() {
        return group;
    }

    public final String icon() {
        return icon;
    }

    public final Class<S> stateType() {
        return stateType;
    }

    /** The initial states that a user can choose. */
    public abstract List<Preset<S>> presets();

    /** The preset with which it opens. */
    public Preset<S> first() {
        return presets().getFirst();
    }

    public final R compute(S state) {
        return computation.of(state, null);
    }

    /** Computes a result from the previous one: parts that are still valid need not be computed again. */
    public final R compute(S next, R before) {
        return computation.of(next, before);
    }

    /**
     * What is known of a result within a frame. By default all of it; a lab whose results may take longer says so with {@link #isWhole}, and
     * its model computes the whole result on another thread. What is missing is shown as missing, not as something else.
     */
    public R atOnce(S next, @Nullable R before) {
        return computation.of(next, before);
    }

    /** Whether nothing is missing in a result. */
    public boolean isWhole(R result) {
        return true;
    }

    /**
     * Computes what its screen will show first and discards it, in order to load the classes: at the start, on a
     * separate thread, while JavaFX starts. Creates no node.
     */
    public void rehearse(Look look) {
        headline(compute(initial()), look);
    }

    /** Its page. */
    public final Plan<R> plan() {
        return plan.get();
    }

    /**
     * What F1 explains here: the messages {@code help.<topic>.drawn}, {@code read}, {@code try}, {@code simplified}, {@code
     * elsewhere} of each. A lab whose views show different things has a topic for each of them.
     */
    public List<String> topics() {
        return List.of(id);
    }

    /** The topic of what a state shows: one of {@link #topics()}. */
    public String topic(S state) {
        return id;
    }

    /** The numbers of a result that a person may read. */
    public final List<Quantity<R>> quantities() {
        return plan().quantities();
    }

    /** The sentence at the top of the screen; true for every state. */
    public final RichText headline(R result, Look look) {
        return plan().headline().apply(result, look);
    }

    /** Its picture on its ground. */
    public Figure<R> figure() {
        return plan().figure();
    }

    /**
     * Its picture for a file.
     *
     * @param state what it carries, as a {@link kllab.io.session.StateLine}
     * @param frame gives the rem, too
     * @throws FileException if it has no such part
     */
    public final Paper<R> paper(
            Sheet.Moment<R> moment, String state, Palette palette, Words words, LogBase unit, Frame frame)
            throws FileException {
        String name = words.find("lab." + id);
        Look look = new Look(palette, words, unit, frame.rem(), new Fonts());
        return Paper.of(plan(), moment, look, frame, name == null ? id : name, state);
    }

    /** The sound of a result; by default none. */
    public Optional<RaceSound> sound(R result) {
        return Optional.empty();
    }

    /** Opens it, with a new model. */
    public final OpenLab<S, R> open(Desk desk) {
        return opening.apply(this, desk);
    }

    /** A saved state of this lab. Data that it does not carry are a preset's, if they are, and otherwise those of the first. */
    public final StateFile.Opened<S> restored(StateFile saved) throws StateFileException {
        return saved.open(
                id, first().state(), () -> presets().stream().map(Preset::state).toList());
    }

    public S initial() {
        return first().state();
    }
}
