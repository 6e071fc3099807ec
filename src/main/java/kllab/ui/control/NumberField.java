package kllab.ui.control;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kllab.text.Numbers;
import kllab.text.Typed;
import kllab.text.table.PastedTable;
import org.jspecify.annotations.Nullable;

/**
 * A field for a number between two others: takes whatever {@link Typed} reads. Enter keeps, and the number then stands there as all
 * others do, though its last digits are not lost; Esc restores, and so does Enter on an empty text; leaving keeps what is valid.
 *
 * <p>What is no such number keeps the old value; the owner is told, and shows why. What is pasted is more than one number where it
 * has lines, tabs or several words: it goes to who takes tables, if anybody does, and never runs together into one number.
 */
public class NumberField extends TextField {
    /** So many pieces of a pasted list are enough to see that it is no number; a field would lay out all of a long one. */
    private static final int LONGEST_LIST = 20;

    /** More characters are set smaller, to stay inside the box. */
    private static final int LONGEST_LARGE = 6;

    /** For the style sheet: nobody has been in the field. */
    private static final String RESTING = "resting";

    private final Range range;
    private final DoubleConsumer keep;
    private final BiConsumer<NumberField, String> complain;
    private @Nullable Consumer<String> takeTable;
    private double value = Double.NaN;

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

        /** The number that was typed, if it is one of these. */
        OptionalDouble read(String typed) {
            return Typed.read(typed).between(least, most, whole);
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
        textProperty()
                .addListener((property, before, now) -> Controls.mark(this, "long", now.length() > LONGEST_LARGE));
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

    /** Hands tables that are pasted here to who takes them. */
    public void setOnTable(Consumer<String> take) {
        takeTable = take;
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null || !PastedTable.isSeveral(pasted)) {
            super.paste();
        } else if (takeTable == null) {
            replaceSelection(inOneLine(pasted));
        } else {
            restore();
            takeTable.accept(pasted);
        }
    }

    /** Several numbers as what is seen to be no number, whatever a field makes of line ends; of many, the first. */
    static String inOneLine(String pasted) {
        String[] pieces = pasted.strip().split("[\\s;]+", LONGEST_LIST + 1);
        if (pieces.length > LONGEST_LIST) {
            pieces[LONGEST_LIST] = "\u2026";
        }
        return String.join("; ", pieces);
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
        return Double.isNaN(value) ? "" : range.shown.apply(value);
    }

    private boolean commit() {
        if (getText().isBlank()) {
            restore();
        }
        if (getText().equals(shown())) {
            settle(); // untouched: the digits shown would be less than what is there
            return true;
        }
        OptionalDouble typed = range.read(getText());
        if (typed.isEmpty()) {
            Controls.mark(this, "wrong", true);
            complain.accept(this, getText().strip());
            return false;
        }
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
            if (range.read(getText()).isPresent()) {
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
