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
 * A field for a number in a range, parsed by {@link Typed}. Enter accepts the number and formats it, without losing its
 * last digits; Esc restores the old value, and so does Enter on an empty text; leaving the field accepts a valid
 * number.
 *
 * <p>Invalid input keeps the old value; the owner is notified and shows the reason. Pasted text with lines, tabs or
 * several words is more than one number: it is passed to the handler of tables, if there is one, and never joined into
 * one number.
 */
public class NumberField extends TextField {
    /**
     * The number of items kept of a pasted list: enough to show that it is not a number, because a field lays out all
     * of a long text.
     */
    private static final int LONGEST_LIST = 20;

    /** Longer texts are set in smaller type, to fit into the box. */
    private static final int LONGEST_LARGE = 6;

    /** The style class of a field that has not been entered yet. */
    private static final String RESTING = "resting";

    private final Range range;
    private final DoubleConsumer keep;
    private final BiConsumer<? super NumberField, String> complain;
    private @Nullable Consumer<String> takeTable;
    private double value = Double.NaN;

    /**
     * The allowed numbers and their format.
     *
     * @param least the least number
     * @param most the greatest
     * @param whole whether only whole numbers are accepted
     * @param shown formats a number
     */
    public record Range(double least, double most, boolean whole, DoubleFunction<String> shown) {
        /** All numbers between two. */
        public Range(double least, double most, DoubleFunction<String> shown) {
            this(least, most, false, shown);
        }

        /** The same, shown with this many decimals. */
        public static Range of(double least, double most, int decimals) {
            return new Range(least, most, number -> Numbers.fixed(number, decimals));
        }

        /** The whole numbers between two. */
        public static Range ofWhole(int least, int most) {
            return new Range(least, most, true, number -> Numbers.fixed(number, 0));
        }

        /** The typed number, if it is in the range. */
        OptionalDouble read(String typed) {
            return Typed.read(typed).between(least, most, whole);
        }
    }

    /**
     * A field without a value yet.
     *
     * @param keep receives a valid new value
     * @param complain receives invalid input; an empty text removes the complaint
     * @param done called after Enter on a valid value: the owner moves the focus, so that single keys work again
     */
    @SuppressWarnings("this-escape") // the listeners run later
    public NumberField(
            Range range,
            DoubleConsumer keep,
            BiConsumer<? super NumberField, String> complain,
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

    /**
     * Makes the field editable on first use, and lays it out at once, because a mouse press needs the positions of the
     * characters.
     */
    private void wake() {
        if (getSkin() instanceof RestingSkin) {
            setSkin(awake());
            applyCss();
            layout();
        }
    }

    /** Sets the handler of pasted tables. */
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

    /**
     * Several numbers on one line, clearly not a single number, however a field handles line ends; of many, only the
     * first.
     */
    static String inOneLine(String pasted) {
        String[] pieces = pasted.strip().split("[\\s;]+", LONGEST_LIST + 1);
        if (pieces.length > LONGEST_LIST) {
            pieces[LONGEST_LIST] = "\u2026";
        }
        return String.join("; ", pieces);
    }

    /** Shows a value, unless the user is editing. */
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

    /** The formatted value; empty before the first one. */
    private String shown() {
        return Double.isNaN(value) ? "" : range.shown.apply(value);
    }

    private boolean commit() {
        if (getText().isBlank()) {
            restore();
        }
        if (getText().equals(shown())) {
            settle(); // unchanged: the displayed digits are less precise than the value
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
