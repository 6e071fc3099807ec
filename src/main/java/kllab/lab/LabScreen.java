package kllab.lab;

import java.util.List;
import javafx.scene.Parent;

/**
 * An open lab, as the shell sees it: the lab's controller.
 *
 * @param <S> the lab's state
 * @param <R> the lab's result
 */
public interface LabScreen<S extends Record, R> {
    Lab<S, R> lab();

    LabModel<S, R> model();

    /** The screen's root; the same node every time. */
    Parent root();

    /** What the keys of this lab do, for the sheet of shortcuts: message keys of {@code keys.<…>}. */
    List<String> shortcuts();

    /** Told when the screen appears; it may start to play again. */
    default void shown() {}

    /** Told when the screen is left: nothing plays while it is hidden. */
    default void hidden() {}

    /** Runs something as soon as all that is computed in the background is there: for pictures of a screen. */
    default void whenSettled(Runnable action) {
        action.run();
    }
}
