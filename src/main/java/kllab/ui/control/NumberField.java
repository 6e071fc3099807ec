package kllab.ui.control;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kllab.text.Numbers;
import kllab.text.Typed;

/**
 * A field for a number between two others: takes {@code 0.25}, {@code 1/4}, {@code 25%}. Enter keeps, Esc restores, leaving keeps
 * what is valid. What the user typed is shown unchanged as long as it is the value.
 *
 * <p>What is no such number keeps the old value; the owner is told, and shows why.
 */
public class NumberField extends TextField {
    /** What is typed comes back divided by a sum: the last digits of a double may move. */
    private static final double SAME = 1e-12;

    /** For the style sheet: nobody has been in the field. */
    private static final String RESTING = "resting";

    private final Range range;
    private final DoubleConsumer keep;
    private final BiConsumer<NumberField, String> complain;
    private double value = Double.NaN;
    private double typedValue = Double.NaN;
    private String typedText = "";

    /**
     * What may be typed, and how it is shown.
     *
     * @param least the least number
     * @param most the greatest
     * @param whole whether only whole numbers are taken
     * @param shown from a number to its digits
     */
    public record Range(double least, double most, boolean whole, DoubleFunction<String> shown) {
        /** All numbers between two. */
        public Range(double least, double most, DoubleFunction<String> shown) {
            this(least, most, false, shown);
        }

        /** The whole numbers between two. */
        public static Range ofWhole(int least, int most) {
            return new Range(least, most, true, number -> Numbers.fixed(number, 0));
        }

        boolean holds(double number) {
            return number >= least && number <= most && (!whole || number == Math.rint(number));
        }
    }

    /**
     * A field without a value yet.
     *
     * @param keep told a valid new value
     * @param complain told what was typed that is no such number; an empty text takes the complaint back
     * @param done told after Enter on a valid value: the owner moves the focus, so that single keys are keys again
     */
    @SuppressWarnings("this-escape") // the listeners run later
    public NumberField(
            Range range,
            DoubleConsumer keep,
            BiConsumer<NumberField, String> complain,
            Runnable done,
            String... styleClasses) {
        this.range = range;
        this.keep = keep;
        this.complain = complain;
        getStyleClass().addAll(styleClasses);
        getStyleClass().add(RESTING);
        setOnAction(event -> {
            if (commit()) {
                done.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wake());
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                wake();
                selectAll();
            } else {
                leave();
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return isFocused() ? awake() : new RestingSkin(this);
    }

    private Skin<?> awake() {
        getStyleClass().remove(RESTING);
        return new TextFieldSkin(this);
    }

    /** Makes it a field to type in, once it is wanted; laid out at once, since a press asks where in the text it fell. */
    private void wake() {
        if (getSkin() instanceof RestingSkin) {
            setSkin(awake());
            applyCss();
            layout();
        }
    }

    /** Shows a value, unless the user is at work on another. */
    public void show(double next) {
        if (next == value) {
            return;
        }
        boolean editing = isFocused() && !getText().equals(shown());
        value = next;
        String text = shown();
        if (!editing && !getText().equals(text)) {
            setText(text);
        }
    }

    /** Nothing before the first value. */
    private String shown() {
        if (Double.isNaN(value)) {
            return "";
        }
        return Math.abs(value - typedValue) < SAME ? typedText : range.shown.apply(value);
    }

    private boolean commit() {
        if (getText().equals(shown())) {
            settle(); // untouched: the digits shown would be less than what is there
            return true;
        }
        OptionalDouble typed = Typed.number(getText());
        if (typed.isEmpty() || !range.holds(typed.getAsDouble())) {
            Controls.mark(this, "wrong", true);
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
            if (typed.isPresent() && range.holds(typed.getAsDouble())) {
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
        Controls.mark(this, "wrong", false);
        complain.accept(this, "");
    }
}
