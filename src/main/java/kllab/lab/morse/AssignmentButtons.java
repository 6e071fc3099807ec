package kllab.lab.morse;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kllab.figure.Look;
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

    /** Selects the button of the current assignment and updates the times, as a look says them. */
    void refresh(Look look) {
        root.show();
        root.label(
                deal -> look.say(deal.text) + '\n' + time(deal, look),
                deal -> look.say("morse.deal.spoken", look.say(deal.text), time(deal, look)),
                deal -> look.say(deal.tip));
    }

    private String time(Assignment deal, Look look) {
        return MorseNumbers.DEALS.at(model.result(), deal.ordinal(), look);
    }
}
