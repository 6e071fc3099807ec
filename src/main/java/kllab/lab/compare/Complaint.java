package kllab.lab.compare;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A sentence under a control that refused something; created on first use. */
final class Complaint {
    private static final double BELOW = 3;

    private final Region stage;
    private final Consumer<Node> add;
    private @Nullable Label label;
    private @Nullable Object when;

    /**
     * No sentence yet.
     *
     * @param add puts a node above all others on the stage
     */
    Complaint(Region stage, Consumer<Node> add) {
        this.stage = stage;
        this.add = add;
    }

    /**
     * Shows a sentence under a node, inside the stage; an empty one removes the last.
     *
     * @param state the state to which it refers; it disappears when the state changes
     */
    void say(Node under, String sentence, Object state) {
        if (sentence.isEmpty()) {
            hide();
            return;
        }
        when = state;
        Label shown = label();
        shown.setVisible(true);
        shown.setText(sentence);
        shown.applyCss();
        double w = Math.min(Math.ceil(shown.prefWidth(-1)), stage.getWidth());
        var at = stage.sceneToLocal(under.localToScene(under.getLayoutBounds()));
        double x = Math.clamp(at.getCenterX() - w / 2, 0, stage.getWidth() - w);
        double h = shown.prefHeight(w);
        shown.resizeRelocate(x, Math.min(at.getMaxY() + BELOW, stage.getHeight() - h), w, h);
    }

    /** Removes the sentence, unless the state is still the one to which it refers. */
    void keepFor(Object state) {
        if (when != null && !when.equals(state)) {
            hide();
        }
    }

    void hide() {
        when = null;
        if (label != null) {
            label.setVisible(false);
        }
    }

    private Label label() {
        Label known = label;
        if (known == null) {
            known = new Label();
            label = known;
            known.getStyleClass().add("complaint");
            known.setWrapText(true);
            known.setMouseTransparent(true);
            add.accept(known);
        }
        return known;
    }
}
