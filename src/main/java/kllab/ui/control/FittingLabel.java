package kllab.ui.control;

import java.util.List;
import javafx.scene.control.Label;

/** A label that says the first of some texts that fits into its width, or nothing: it never cuts one. */
public final class FittingLabel extends Label {
    private List<String> texts = List.of();

    public FittingLabel(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        widthProperty().addListener(property -> choose());
        fontProperty().addListener(property -> choose());
    }

    /** Takes the texts, the longest first. */
    public void say(List<String> next) {
        if (!next.equals(texts)) {
            texts = List.copyOf(next);
            choose();
        }
    }

    private void choose() {
        for (String text : texts) {
            setText(text);
            if (computePrefWidth(-1) <= getWidth()) {
                return;
            }
        }
        setText("");
    }
}
