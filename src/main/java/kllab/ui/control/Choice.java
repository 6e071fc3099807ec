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
 * A few toggle buttons of which one is on, as with radio buttons: together they are one stop of Tab, and the arrow keys, Home and End
 * choose. The light is what the owner says is chosen, also after a press that it did not follow; none is lit if that is no button's value.
 */
public final class Choice<T> {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Supplier<? extends @Nullable Object> chosen;
    private final Consumer<T> choose;

    /**
     * A choice without buttons yet.
     *
     * @param row what the buttons stand in, in their order
     * @param chosen the value that is chosen now
     * @param choose told the value of a button that was pressed
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

    /** Takes all buttons away. */
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

    /** Lights the button of what is chosen; Tab stops there, or at the first if none is lit. */
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
        show(); // a press has turned the light already
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

    /** The focus goes along, with its ring, which JavaFX shows only after a traversal: the chosen button is the only stop. */
    private void go(ToggleButton from, T value, boolean forward) {
        press(value);
        ToggleButton to = button(value);
        if (to.isSelected() && !to.equals(from)) {
            from.requestFocusTraversal(forward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }
}
