package kllab.app;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.text.Words;
import kllab.ui.control.Controls;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/** The list of all keys, shown over the screen. */
final class HelpSheet {
    private final ShellModel model;
    private final ShellController controller;
    private final VBox root = new VBox();
    private @Nullable Page page;
    private @Nullable Node focusBefore;

    /** The nodes of the sheet. */
    private record Page(Label title, Button close, GridPane keys) {}

    HelpSheet(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        root.setVisible(false);
    }

    /** Created when the sheet is first opened. */
    private Page page() {
        Page known = page;
        if (known == null) {
            known = new Page(
                    new Label(), Controls.button("fth-x", controller::toggleHelp, "icon-only"), new GridPane());
            page = known;
            known.title.getStyleClass().add("title");
            known.keys.getStyleClass().add("keys");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            root.getStyleClass().add("sheet");
            root.getChildren().addAll(new HBox(known.title, gap, known.close), known.keys);
        }
        return known;
    }

    VBox root() {
        return root;
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void toggle() {
        root.setVisible(!root.isVisible());
        if (root.isVisible()) {
            focusBefore = root.getScene().getFocusOwner();
            speak();
            page().close.requestFocus();
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /** Updates the text for the current language and lab. */
    void speak() {
        Words words = model.desk().words();
        Page shown = page();
        shown.title.setText(words.get("keys.title"));
        Controls.say(shown.close, words.get("shell.close"), "", true);
        shown.keys.getChildren().clear();
        column(shown.keys, 0, words, "keys.everywhere", controller.verbs().all());
        column(shown.keys, 2, words, "keys.lab", controller.pageVerbs());
    }

    private static void column(GridPane keys, int at, Words words, String heading, List<Verb> verbs) {
        Label head = new Label(words.get(heading));
        head.getStyleClass().add("group");
        keys.add(head, at, 0, 2, 1);
        int row = 1;
        for (Map.Entry<String, List<Key>> line : Verb.lines(verbs).entrySet()) {
            Label key = new Label(Key.caps(line.getValue(), words));
            key.getStyleClass().add("keycap");
            key.setMinWidth(Region.USE_PREF_SIZE); // descriptions may wrap, keys never do
            keys.add(key, at, row);
            Label what = new Label(words.get(line.getKey()));
            what.getStyleClass().add("secondary");
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            keys.add(what, at + 1, row);
            row++;
        }
    }
}
