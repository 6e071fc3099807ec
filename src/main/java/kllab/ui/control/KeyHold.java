package kllab.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The hold of a key on a control as one gesture: from the first press to the release, or until the focus goes. */
public final class KeyHold {
    private final Supplier<Runnable> hold;
    private @Nullable Runnable letGo;

    /**
     * The holds of a node's keys.
     *
     * @param hold begins a gesture; answers what to run when it is over
     */
    public KeyHold(Node node, Supplier<Runnable> hold) {
        this.hold = hold;
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> release());
        node.focusedProperty().addListener((property, before, now) -> release());
    }

    /** Told before each step that a key makes: a key that is held comes again and again. */
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
