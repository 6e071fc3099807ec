package kllab.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A {@link Choice} among a few, side by side in one frame. */
public final class Segmented<T> extends HBox {
    private final Choice<T> choice;

    /**
     * A choice that shows the current value.
     *
     * @param chosen the current value, which need not be one of the choices
     * @param choose receives the value of a pressed button
     */
    @SafeVarargs
    public Segmented(Supplier<? extends @Nullable Object> chosen, Consumer<T> choose, T... values) {
        getStyleClass().add("segmented");
        setFillHeight(false);
        setMaxHeight(USE_PREF_SIZE);
        choice = new Choice<>(this, chosen, choose);
        for (T value : values) {
            ToggleButton button = Controls.modest(new ToggleButton());
            choice.add(value, button);
            getChildren().add(button);
        }
        choice.show();
    }

    /** Highlights the current value. */
    public void show() {
        choice.show();
    }

    /**
     * Sets the texts of the buttons; called again when the language changes.
     *
     * @param tip the meaning of a choice in one line, since the button shows only its name
     */
    public void label(Function<T, String> text, Function<T, String> accessibleText, Function<T, String> tip) {
        choice.forEach((value, button) -> {
            button.setText(text.apply(value));
            button.setAccessibleText(accessibleText.apply(value));
            button.setAccessibleHelp(tip.apply(value));
            Controls.tip(button, tip.apply(value));
        });
    }

    public ToggleButton button(T value) {
        return choice.button(value);
    }
}
