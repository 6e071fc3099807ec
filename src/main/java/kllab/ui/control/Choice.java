package kllab.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A few toggle buttons of which one is on, as with radio buttons: together they are one Tab stop, and the arrow keys,
 * Home and End choose. The highlighted button is always that of the owner's value, also after a press that the owner
 * ignored; none is highlighted if no button has that value.
 */
public final class Choice<T> {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Supplier<? extends @Nullable Object> chosen;
    private final Consumer<T> choose;

    /**
     * A choice without buttons yet.
     *
     * @param row the parent of the buttons, in their order
     * @param chosen the current value
     * @param choose receives the value of a pressed button
     */
    public Choice(Parent row, Supplier<? extends @Nullable Object> chosen, Consumer<T> choose) {
        this.chosen = chosen;
        this.choose = choose;
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public void add(T value, ToggleButton button) {
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setOnAction(event -> press(value));
        buttons.put(value, button);
    }

    /** Removes all buttons. */
    public void clear() {
        buttons.clear();
    }

    public List<T> values() {
        return List.copyOf(buttons.keySet());
    }

    public void forEach(BiConsumer<T, ToggleButton> action) {
        buttons.forEach(action);
    }

    public ToggleButton button(T value) {
        ToggleButton button = buttons.get(value);
        if (button == null) {
            throw new IllegalArgumentException("not a choice: " + value);
        }
        return button;
    }

    /** Highlights the button of the current value; Tab stops there, or at the first if none is highlighted. */
    public void show() {
        Object now = chosen.get();
        boolean any = buttons.keySet().stream().anyMatch(value -> value.equals(now));
        boolean first = true;
        for (Map.Entry<T, ToggleButton> each : buttons.entrySet()) {
            boolean lit = each.getKey().equals(now);
            each.getValue().setSelected(lit);
            each.getValue().setFocusTraversable(any ? lit : first);
            first = false;
        }
    }

    private void press(T value) {
        choose.accept(value);
        show(); // a press has already toggled the button
    }

    private void key(KeyEvent event) {
        List<Map.Entry<T, ToggleButton>> shown = buttons.entrySet().stream()
                .filter(each -> each.getValue().isVisible())
                .toList();
        int here = shown.stream().map(Map.Entry::getValue).toList().indexOf(event.getTarget());
        if (here < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int there = switch (event.getCode()) {
            case LEFT, UP -> Math.floorMod(here - 1, shown.size());
            case RIGHT, DOWN -> Math.floorMod(here + 1, shown.size());
            case HOME -> 0;
            case END -> shown.size() - 1;
            default -> -1;
        };
        if (there >= 0) {
            go(shown.get(here).getValue(), shown.get(there).getKey(), there > here);
            event.consume();
        }
    }

    /**
     * Moves the focus to the chosen button, which is the only Tab stop; by traversal, because only then JavaFX shows
     * the focus ring.
     */
    private void go(ToggleButton from, T value, boolean forward) {
        press(value);
        ToggleButton to = button(value);
        if (to.isSelected() && !to.equals(from)) {
            from.requestFocusTraversal(forward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }
}
