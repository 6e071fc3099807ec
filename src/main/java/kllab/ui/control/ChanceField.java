package kllab.ui.control;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.text.Numbers;
import kllab.text.Typed;

/**
 * A field for a probability: takes {@code 0.25}, {@code 1/4}, {@code 25%}. Enter keeps, Esc restores, leaving keeps what is
 * valid. What the user typed is shown unchanged as long as it is the value.
 *
 * <p>What is no probability keeps the old value; the owner is told, and shows why.
 */
public final class ChanceField extends TextField {
    /** What is typed comes back divided by a sum: the last digits of a double may move. */
    private static final double SAME = 1e-12;

    private final DoubleConsumer keep;
    private final BiConsumer<ChanceField, String> complain;
    private double value = Double.NaN;
    private double typedValue = Double.NaN;
    private String typedText = "";

    /**
     * A field without a value yet.
     *
     * @param keep told a valid new value
     * @param complain told what was typed that is no probability; an empty text takes the complaint back
     * @param done told after Enter on a valid value: the owner moves the focus, so that single keys are keys again
     */
    public ChanceField(String side, DoubleConsumer keep, BiConsumer<ChanceField, String> complain, Runnable done) {
        this.keep = keep;
        this.complain = complain;
        getStyleClass().addAll("chance", side);
        setOnAction(event -> {
            if (commit()) {
                done.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                selectAll();
            } else {
                leave();
            }
        });
    }

    /** Shows a value, unless the user is at work on another. */
    public void show(double next) {
        if (next == value) {
            return;
        }
        boolean editing = isFocused() && !getText().equals(shown());
        value = next;
        if (!editing) {
            setText(shown());
        }
    }

    private String shown() {
        return Math.abs(value - typedValue) < SAME ? typedText : Numbers.chance(value);
    }

    private boolean commit() {
        if (getText().equals(shown())) {
            settle(); // untouched: three decimals would be less than what is there
            return true;
        }
        OptionalDouble typed = Typed.number(getText());
        if (typed.isEmpty() || typed.getAsDouble() < 0 || typed.getAsDouble() > 1) {
            if (!getStyleClass().contains("wrong")) {
                getStyleClass().add("wrong");
            }
            complain.accept(this, getText().strip());
            return false;
        }
        typedText = getText().strip();
        typedValue = typed.getAsDouble();
        settle();
        keep.accept(typed.getAsDouble());
        setText(shown());
        selectAll();
        return true;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown())) {
            restore();
            event.consume();
        }
    }

    private void leave() {
        if (!getText().equals(shown())) {
            OptionalDouble typed = Typed.number(getText());
            if (typed.isPresent() && typed.getAsDouble() >= 0 && typed.getAsDouble() <= 1) {
                commit();
            } else {
                restore();
            }
        }
    }

    private void restore() {
        setText(shown());
        settle();
        selectAll();
    }

    private void settle() {
        getStyleClass().remove("wrong");
        complain.accept(this, "");
    }
}
