package kllab.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Holding a key down on a control as one gesture: from the first press to the release, or until the focus is lost. */
public final class KeyHold {
    private final Supplier<Runnable> hold;
    private @Nullable Runnable letGo;

    /**
     * The keys of a node.
     *
     * @param hold begins a gesture; returns the action to run at its end
     */
    public KeyHold(Node node, Supplier<Runnable> hold) {
        this.hold = hold;
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> release());
        node.focusedProperty().addListener((property, before, now) -> release());
    }

    /** Called before each step of a key; a held key repeats. */
    public void press() {
        if (letGo == null) {
            letGo = hold.get();
        }
    }

    public void release() {
        if (letGo != null) {
            letGo.run();
            letGo = null;
        }
    }
}
