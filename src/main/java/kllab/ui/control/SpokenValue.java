package kllab.ui.control;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;

/**
 * Tells screen readers when the value of the control that has the keyboard is another. One for a whole window, asked once a pulse
 * after everything stands in its place, so that no handle has to think of it; JavaFX's own sliders do it themselves.
 */
public final class SpokenValue {
    private final Scene scene;
    private final BiConsumer<Node, AccessibleAttribute> teller;
    private @Nullable Node focused;
    private @Nullable Object value;
    private @Nullable Object text;

    SpokenValue(Scene scene, BiConsumer<Node, AccessibleAttribute> teller) {
        this.scene = scene;
        this.teller = teller;
    }

    /** From now on, for all controls of a window that are moved: those whose role is that of a slider. */
    public static void watch(Scene scene) {
        scene.addPostLayoutPulseListener(new SpokenValue(scene, Node::notifyAccessibleAttributeChanged)::look);
    }

    /** Of a control that has just got the keyboard screen readers read everything by themselves. */
    void look() {
        Node now = scene.getFocusOwner();
        if (now == null || now.getAccessibleRole() != AccessibleRole.SLIDER || now instanceof Slider) {
            focused = null;
            return;
        }
        boolean same = now.equals(focused);
        focused = now;
        value = tell(now, AccessibleAttribute.VALUE, value, same);
        text = tell(now, AccessibleAttribute.TEXT, text, same);
    }

    private @Nullable Object tell(Node node, AccessibleAttribute attribute, @Nullable Object before, boolean same) {
        Object now = node.queryAccessibleAttribute(attribute);
        if (same && !Objects.equals(before, now)) {
            teller.accept(node, attribute);
        }
        return now;
    }
}
