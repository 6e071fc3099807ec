package kllab.lab.morse;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * The handle of a letter with its signal: dragging it onto another letter swaps their signals; by keyboard, Enter,
 * arrow keys, Enter. Invisible except for its focus ring.
 */
final class SignalHandle extends Region {
    private final int letter;
    private final Supplier<String> name;

    SignalHandle(int letter, Supplier<String> name) {
        this.letter = letter;
        this.name = name;
        getStyleClass().add("signal");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    int letter() {
        return letter;
    }

    /** Notifies screen readers of a changed text. */
    void say() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? name.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
