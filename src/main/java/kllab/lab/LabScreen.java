package kllab.lab;

import java.util.List;
import javafx.scene.Parent;
import kllab.ui.verb.Verb;

/**
 * An open lab, as the shell sees it: the lab's controller.
 *
 * @param <S> the lab's state
 * @param <R> the lab's result
 */
public interface LabScreen<S extends Record, R> {
    Lab<S, R> lab();

    LabModel<S, R> model();

    /** The root node of the screen; always the same node. */
    Parent root();

    /**
     * What can be done here besides what works on every page, and the keys of its handles, in the order of the sheet of
     * keys.
     */
    List<Verb> verbs();

    /** Back to the preset. */
    default void reset() {
        model().reset();
    }

    /** Called when the screen appears; it may start to play again. */
    default void shown() {}

    /** Called when the screen is left: nothing plays while it is hidden. */
    default void hidden() {}

    /** Runs an action as soon as all background computations are finished: for pictures of a screen. */
    default void whenSettled(Runnable action) {
        action.run();
    }
}
