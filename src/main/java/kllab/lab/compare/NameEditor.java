package kllab.lab.compare;

import java.util.function.BiPredicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.ui.control.Controls;

/**
 * The field that opens over a name on the stage: Enter and leaving accept the input, Esc discards it. An invalid name
 * stays there to be corrected.
 */
final class NameEditor extends TextField {
    private static final double NARROWEST = 6;

    private final BiPredicate<String, Integer> keeper;
    private int outcome = -1;

    /**
     * A closed editor.
     *
     * @param keeper sets the name of an outcome; returns whether it was accepted, and if not, says why
     * @param done called after Enter and Esc, when it has closed: the owner moves the focus
     */
    NameEditor(BiPredicate<String, Integer> keeper, Runnable done) {
        this.keeper = keeper;
        setVisible(false);
        setManaged(false);
        Controls.faceFollowsText(this);
        setOnAction(event -> {
            boolean kept = keep();
            Controls.mark(this, "wrong", !kept);
            if (kept) {
                close();
                done.run();
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now && outcome >= 0) {
                keep();
                close();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                done.run();
                event.consume();
            }
        });
    }

    private boolean keep() {
        return keeper.test(getText(), outcome);
    }

    /** Opens over an outcome's name, inside a stage of a given width. */
    void begin(int which, String name, String spoken, ChartsLayout layout, double width) {
        outcome = which;
        setText(name);
        double w = Math.max(layout.column() - layout.rem(), NARROWEST * layout.rem());
        double x = Math.clamp(layout.center(which) - w / 2, 0, width - w);
        resizeRelocate(x, layout.chances().getMaxY() + 0.1 * layout.rem(), w, 1.75 * layout.rem());
        setAccessibleText(spoken);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    private void close() {
        outcome = -1;
        Controls.mark(this, "wrong", false);
        setVisible(false);
    }
}
