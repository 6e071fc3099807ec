package kllab.lab.morse;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.text.Numbers;
import kllab.text.Words;
import kllab.ui.control.Segmented;

/** The buttons of the assignments, each with its mean time; none is pressed for another assignment. */
final class AssignmentButtons {
    private final MorseModel model;
    private final Segmented<Assignment> root;

    AssignmentButtons(MorseModel model) {
        this.model = model;
        root = new Segmented<>(
                () -> model.result().deal(), model::deal, Assignment.OWN, Assignment.BEST, Assignment.SHORTEST);
        root.getStyleClass().add("deals");
        root.getChildren().forEach(button -> {
            HBox.setHgrow(button, Priority.ALWAYS);
            ((Region) button).setMaxWidth(Double.MAX_VALUE);
        });
    }

    Segmented<Assignment> root() {
        return root;
    }

    /** Selects the button of the current assignment and updates the times, in the current language. */
    void refresh(Words words) {
        MorseResult result = model.result();
        root.show();
        root.label(
                deal -> words.get(deal.text) + '\n' + time(result, deal),
                deal -> words.get("morse.deal.spoken", words.get(deal.text), time(result, deal)),
                deal -> words.get(deal.tip));
    }

    private static String time(MorseResult result, Assignment deal) {
        return Numbers.fixed(result.meanUnits(deal), MorseResult.DECIMALS);
    }
}
