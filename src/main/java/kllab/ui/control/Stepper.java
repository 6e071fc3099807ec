package kllab.ui.control;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kllab.text.Typed;
import kllab.text.table.PastedTable;

/**
 * A whole number between two bounds: typed, or stepped by its buttons and the arrow keys, with Shift by ten.
 *
 * <p>Typed input is accepted by Enter or on leaving; the owner is notified of invalid input, and the old value stays.
 */
public final class Stepper extends HBox {
    private static final int FAR = 10;

    private final int least;
    private final int most;
    private final IntConsumer keep;
    private final Consumer<String> complain;
    private final Button less;
    private final Button more;
    private final TextField field = new TextField() {
        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && PastedTable.isSeveral(pasted)) {
                replaceSelection(NumberField.inOneLine(pasted));
            } else {
                super.paste();
            }
        }
    };
    private int value;

    /**
     * A stepper without a value yet.
     *
     * @param keep receives a valid new value
     * @param complain receives invalid input
     * @param done called after Enter on a valid value: the owner moves the focus, so that single keys work again
     */
    public Stepper(int least, int most, IntConsumer keep, Consumer<String> complain, Runnable done) {
        this.least = least;
        this.most = most;
        this.keep = keep;
        this.complain = complain;
        less = Controls.button("fth-minus", () -> step(-1));
        more = Controls.button("fth-plus", () -> step(1));
        less.setFocusTraversable(false);
        more.setFocusTraversable(false);
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(less, field, more);
        field.setOnAction(event -> {
            if (commit()) {
                done.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
    }

    /** Sets the names of the control and its buttons. */
    public void say(String name, String lower, String higher) {
        field.setAccessibleText(name);
        Controls.tip(field, name);
        Controls.say(less, lower, "", true);
        Controls.say(more, higher, "", true);
    }

    /** Shows a value, rounded to a whole number. */
    public void show(double next) {
        int whole = (int) Math.rint(next);
        if (whole != value) {
            value = whole;
            field.setText(Integer.toString(whole));
        }
        less.setDisable(next <= least);
        more.setDisable(next >= most);
    }

    private void key(KeyEvent event) {
        int direction = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (direction != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            step(event.isShiftDown() ? direction * FAR : direction);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !isUntouched()) {
            restore();
            event.consume();
        }
    }

    private void step(int by) {
        restore();
        int next = Math.clamp((long) value + by, least, most);
        if (next != value) {
            keep.accept(next);
        }
    }

    private boolean commit() {
        if (isUntouched()) {
            return true;
        }
        String typed = field.getText().strip();
        OptionalDouble number = Typed.read(typed).between(least, most, true);
        restore();
        if (number.isPresent()) {
            keep.accept((int) number.getAsDouble());
        } else if (!typed.isEmpty()) {
            complain.accept(typed);
        }
        return number.isPresent() || typed.isEmpty();
    }

    private boolean isUntouched() {
        return field.getText().equals(Integer.toString(value));
    }

    private void restore() {
        field.setText(Integer.toString(value));
    }
}
