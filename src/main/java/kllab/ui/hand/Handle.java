package kllab.ui.hand;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Something over a sheet that moves a number there, with the mouse, keys and screen readers: a slider.
 *
 * @param <S> the state
 */
public abstract class Handle<S> extends Region implements Held {
    final Dial<S> dial;
    private final Grip<S> grip;
    private @Nullable Supplier<String> name;

    Handle(Grip<S> grip, Dial<S> dial, Function<KeyEvent, @Nullable Consumer<S>> keys, String... styleClasses) {
        this.grip = grip;
        this.dial = dial;
        getStyleClass().addAll(styleClasses);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        grip.keyed(this, keys);
    }

    /** Its name for screen readers, called when needed; without it, its accessible text. */
    public final void setName(Supplier<String> wanted) {
        name = wanted;
    }

    @Override
    public final List<Verb> verbs() {
        return grip.verbs(dial);
    }

    /** One step of a screen reader. */
    void step(int sign, S from) {
        dial.set(dial.value() + sign * dial.step(Pace.STEP), from);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> name == null ? super.queryAccessibleAttribute(attribute, parameters) : name.get();
            case VALUE -> dial.value();
            case MIN_VALUE -> dial.isBounded() ? dial.least() : null;
            case MAX_VALUE -> dial.isBounded() ? dial.most() : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> grip.once(from -> step(1, from));
            case DECREMENT -> grip.once(from -> step(-1, from));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double wanted) {
                    grip.once(from -> dial.drag(wanted, from));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
