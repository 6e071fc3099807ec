package kllab.lab.compare;

import java.util.function.ObjIntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kllab.ui.control.Controls;

/** The field that opens over a name on the stage: Enter and leaving keep what was typed, Esc drops it. */
final class NameEditor {
    private static final double NARROWEST = 6;

    private final TextField field = new TextField();
    private final ObjIntConsumer<String> keep;
    private int outcome = -1;

    /** An editor that tells a new name and the outcome that it is for. */
    NameEditor(ObjIntConsumer<String> keep) {
        this.keep = keep;
        field.setVisible(false);
        field.setManaged(false);
        Controls.faceFollowsText(field);
        field.setOnAction(event -> end(true));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                end(true);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(false);
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }

    /** Opens over an outcome's name, inside a stage of that width. */
    void begin(int which, String name, String spoken, StageLayout layout, double width) {
        outcome = which;
        field.setText(name);
        double w = Math.max(layout.column() - layout.rem(), NARROWEST * layout.rem());
        double x = Math.clamp(layout.center(which) - w / 2, 0, width - w);
        field.resizeRelocate(x, layout.chances().getMaxY() + 0.1 * layout.rem(), w, 1.75 * layout.rem());
        field.setAccessibleText(spoken);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void end(boolean kept) {
        int which = outcome;
        outcome = -1;
        field.setVisible(false);
        if (kept && which >= 0) {
            keep.accept(field.getText(), which);
        }
    }
}
