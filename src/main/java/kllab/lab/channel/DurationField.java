package kllab.lab.channel;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.text.Typed;

/** A field for whole units. Enter keeps, Esc restores, leaving keeps what is valid; the owner is told what is not. */
final class DurationField extends TextField {
    private static final String WRONG = "wrong";

    private final IntConsumer keep;
    private final BiConsumer<TextField, String> complain;
    private int value = -1;

    /**
     * A field without a value yet.
     *
     * @param keep told a valid new value
     * @param complain told what was typed that is none; an empty text takes the complaint back
     * @param done told after Enter on a valid value
     */
    DurationField(IntConsumer keep, BiConsumer<TextField, String> complain, Runnable done) {
        this.keep = keep;
        this.complain = complain;
        getStyleClass().addAll("chance", "units");
        setOnAction(event -> {
            if (commit()) {
                done.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                selectAll();
            } else if (!commit()) {
                restore();
            }
        });
    }

    /** Shows a value, unless the user is at work on another. */
    void show(int next) {
        boolean editing = isFocused() && !getText().equals(shown());
        value = next;
        if (!editing && !getText().equals(shown())) {
            setText(shown());
        }
    }

    private String shown() {
        return Integer.toString(value);
    }

    private boolean commit() {
        OptionalDouble typed = Typed.number(getText());
        if (typed.isEmpty() || !isDuration(typed.getAsDouble())) {
            if (!getStyleClass().contains(WRONG)) {
                getStyleClass().add(WRONG);
            }
            complain.accept(this, getText().strip());
            return false;
        }
        settle();
        value = (int) typed.getAsDouble();
        setText(shown());
        keep.accept(value);
        return true;
    }

    private static boolean isDuration(double units) {
        return units == Math.rint(units) && units >= ChannelState.SHORTEST && units <= ChannelState.LONGEST;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown())) {
            restore();
            event.consume();
        }
    }

    private void restore() {
        setText(shown());
        settle();
    }

    private void settle() {
        getStyleClass().remove(WRONG);
        complain.accept(this, "");
    }
}
