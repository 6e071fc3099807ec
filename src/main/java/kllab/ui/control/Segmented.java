package kllab.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice among a few, side by side, one of them always chosen; bound to a property both ways. */
public final class Segmented<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    @SafeVarargs
    public Segmented(Property<T> chosen, T... choices) {
        getStyleClass().add("segmented");
        setFillHeight(false);
        setMaxHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.setValue(choice);
            });
            buttons.put(choice, button);
            getChildren().add(button);
        }
        chosen.addListener((property, before, now) -> select(now));
        select(chosen.getValue());
    }

    /** Writes on the buttons; called again when the language changes. */
    public void label(Function<T, String> text, Function<T, String> accessibleText) {
        buttons.forEach((choice, button) -> {
            button.setText(text.apply(choice));
            button.setAccessibleText(accessibleText.apply(choice));
        });
    }

    public ToggleButton button(T choice) {
        ToggleButton button = buttons.get(choice);
        if (button == null) {
            throw new IllegalArgumentException("not a choice: " + choice);
        }
        return button;
    }

    /** Presses the button of a choice; a value that is none of the choices leaves none pressed. */
    private void select(T choice) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(choice)));
    }
}
