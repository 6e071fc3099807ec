package kllab.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import kllab.ui.Hold;
import org.jspecify.annotations.Nullable;

/** Holding a key down on a control as one gesture: from the first press to the release, or until the focus is lost. */
public final class KeyHold {
    private final Supplier<? extends Hold> begin;
    private @Nullable Hold held;

    /**
     * The keys of a node.
     *
     * @param begin begins a gesture
     */
    public KeyHold(Node node, Supplier<? extends Hold> begin) {
        this.begin = begin;
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> release());
        node.focusedProperty().addListener((property, before, now) -> release());
    }

    /**
     * Called before each step of a key; a held key repeats.
     *
     * @return whether the step may be taken: not if something else has ended the gesture, until the key is released
     */
    public boolean press() {
        Hold now = held;
        if (now == null) {
            now = begin.get();
            held = now;
        }
        return !now.isOver();
    }

    /** Escape: reverts the gesture; returns whether there was one. */
    boolean cancel() {
        Hold now = held;
        if (now == null || now.isOver()) {
            return false;
        }
        now.cancel();
        return true;
    }

    private void release() {
        if (held != null) {
            held.end();
            held = null;
        }
    }
}
