package kllab.lab;

import java.util.List;
import java.util.Optional;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.io.sound.RaceSound;
import kllab.text.RichText;
import kllab.ui.Desk;

/**
 * What a lab is: a state that a user sets, a result computed from it, a picture drawn from that.
 *
 * <p>Everything else is written once for all labs and works through this contract: undo, reset, presets, pin, saving,
 * rendering, fuzzing. Only {@link #open} needs a running toolkit.
 *
 * @param <S> all that a user can set, validated in its constructor
 * @param <R> all that is true of it
 */
public interface Lab<S extends Record, R> {
    /** Names it on the command line, in files and in the messages ({@code lab.<id>}). */
    String id();

    /** The entry of the rail that it stands under: labs that share one are its tabs, and the first of them names it. */
    default String group() {
        return id();
    }

    /** The icon of its entry in the rail, as an Ikonli literal. */
    String icon();

    Class<S> stateType();

    /** The states to begin from. */
    List<Preset<S>> presets();

    /** The one that it opens with. */
    default Preset<S> first() {
        return presets().getFirst();
    }

    R compute(S state);

    /** The same, where the result of the state before is at hand: what is still true of it need not be found again. */
    default R compute(S next, R before) {
        return compute(next);
    }

    /**
     * Works out, for nobody, what its screen will begin with, so that the classes that do so are loaded: at the start, on a thread of its
     * own, while JavaFX wakes up. Makes no node.
     */
    default void rehearse(Look look) {
        headline(compute(initial()), look);
    }

    /** The sentence that the screen opens with; true for every state. */
    RichText headline(R result, Look look);

    /** A new picture on paper. */
    Figure<R> figure();

    /** What there is to hear of a result; by default nothing. */
    default Optional<RaceSound> sound(R result) {
        return Optional.empty();
    }

    /** A new screen, playing with a new model. */
    LabScreen<S, R> open(Desk desk);

    default S initial() {
        return first().state();
    }

    default LabModel<S, R> model() {
        return new LabModel<>(this);
    }
}
