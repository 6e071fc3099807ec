package kllab.ui.control;

import java.util.function.BiPredicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.figure.page.Box;

/**
 * A field that opens over a name on a page: Enter and leaving accept the input, Esc discards it. An invalid name
 * stays there to be corrected.
 */
public final class NameEditor extends TextField {
    private final BiPredicate<String, Integer> keeper;
    private int item = -1;

    /**
     * A closed editor.
     *
     * @param keeper sets the name of an item; returns whether it was accepted, and if not, says why
     * @param done called after Enter and Esc, when it has closed: the owner moves the focus
     */
    public NameEditor(BiPredicate<String, Integer> keeper, Runnable done) {
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
            if (!now && item >= 0) {
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
        return keeper.test(getText(), item);
    }

    /** Opens over the name of an item, at a place in its parent. */
    public void begin(int which, String name, String spoken, Box over) {
        item = which;
        setText(name);
        resizeRelocate(over.x(), over.y(), over.width(), over.height());
        setAccessibleText(spoken);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    private void close() {
        item = -1;
        Controls.mark(this, "wrong", false);
        setVisible(false);
    }
}
