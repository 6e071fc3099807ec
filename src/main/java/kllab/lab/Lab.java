package kllab.lab;

import java.util.List;
import java.util.Optional;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.io.sound.RaceSound;
import kllab.text.RichText;
import kllab.ui.Desk;

/**
 * A lab: a state that the user sets, a result computed from it, a picture drawn from the result.
 *
 * <p>Everything else is written once for all labs and works through this contract: undo, reset, presets, pin, saving,
 * rendering, fuzzing. Only {@link #open} needs a running toolkit.
 *
 * @param <S> all that a user can set, validated in its constructor
 * @param <R> everything computed from the state
 */
public interface Lab<S extends Record, R> {
    /** The name on the command line, in files and in the messages ({@code lab.<id>}). */
    String id();

    /**
     * The entry of the rail to which it belongs: labs with the same entry are its tabs, and the first of them names it.
     */
    default String group() {
        return id();
    }

    /** The icon of its entry in the rail, as an Ikonli literal. */
    String icon();

    Class<S> stateType();

    /** The initial states that a user can choose. */
    List<Preset<S>> presets();

    /** The preset with which it opens. */
    default Preset<S> first() {
        return presets().getFirst();
    }

    R compute(S state);

    /** Computes a result from the previous one: parts that are still valid need not be computed again. */
    default R compute(S next, R before) {
        return compute(next);
    }

    /**
     * Computes what its screen will show first and discards it, in order to load the classes: at the start, on a
     * separate thread, while JavaFX starts. Creates no node.
     */
    default void rehearse(Look look) {
        headline(compute(initial()), look);
    }

    /** The sentence at the top of the screen; true for every state. */
    RichText headline(R result, Look look);

    /** A new figure for export. */
    Figure<R> figure();

    /** The sound of a result; by default none. */
    default Optional<RaceSound> sound(R result) {
        return Optional.empty();
    }

    /** A new screen with a new model. */
    LabScreen<S, R> open(Desk desk);

    default S initial() {
        return first().state();
    }

    default LabModel<S, R> model() {
        return new LabModel<>(this);
    }
}
