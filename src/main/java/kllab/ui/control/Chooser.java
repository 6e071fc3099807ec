package kllab.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;

/**
 * A button with the name of one of some values, and a menu of all of them.
 *
 * @param <T> the values
 */
public final class Chooser<T> {
    private final List<T> values;
    private final Supplier<T> chosen;
    private final Function<T, String> name;
    private final Consumer<T> choose;
    private final Button button = Controls.button("fth-chevron-down", this::open, "outlined", "chooser");

    /**
     * A choice.
     *
     * @param name of a value, in the present language
     */
    public Chooser(List<T> values, Supplier<T> chosen, Function<T, String> name, Consumer<T> choose) {
        this.values = List.copyOf(values);
        this.chosen = chosen;
        this.name = name;
        this.choose = choose;
        Controls.faceFollowsText(button);
    }

    public Button button() {
        return button;
    }

    /** Shows what is chosen, in these words. */
    public void say(String text, String tip) {
        Controls.say(button, text, tip, false);
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        for (T each : values) {
            boolean on = each.equals(chosen.get());
            menu.getItems().add(Controls.choice(name.apply(each), on, () -> choose.accept(each)));
        }
        PopupLayer.open(menu, button);
    }
}
