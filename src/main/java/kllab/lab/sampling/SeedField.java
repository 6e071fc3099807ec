package kllab.lab.sampling;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.ui.control.Controls;

/** The seed of the run as a field: a whole number of up to nine digits. Enter keeps, Esc restores, leaving keeps what is valid. */
final class SeedField extends TextField {
    private static final String VALID = "\\d{1,9}";

    private final LongConsumer keep;
    private final Consumer<String> complain;
    private long value;

    /**
     * A field.
     *
     * @param keep told a new seed
     * @param complain told what was typed that is none; an empty text takes the complaint back
     * @param done told after Enter on a valid seed
     */
    SeedField(LongConsumer keep, Consumer<String> complain, Runnable done) {
        this.keep = keep;
        this.complain = complain;
        getStyleClass().add("seed");
        setOnAction(event -> {
            if (commit()) {
                done.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown())) {
                restore();
                event.consume();
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now && !commit()) {
                restore();
            }
        });
    }

    /** Shows a seed, unless the user is at work on another. */
    void show(long seed) {
        boolean editing = isFocused() && !getText().equals(shown());
        value = seed;
        if (!editing) {
            setText(shown());
        }
    }

    private String shown() {
        return Long.toString(value);
    }

    private boolean commit() {
        String typed = getText().strip();
        boolean valid = typed.matches(VALID);
        if (!valid) {
            Controls.mark(this, "wrong", true);
            complain.accept(typed);
            return false;
        }
        settle();
        if (!typed.equals(shown())) {
            value = Long.parseLong(typed);
            keep.accept(value);
        }
        setText(shown());
        return true;
    }

    private void restore() {
        setText(shown());
        settle();
    }

    private void settle() {
        Controls.mark(this, "wrong", false);
        complain.accept("");
    }
}
