package kllab.app;

import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/** The title of the window: the document, whether it has changed since it was saved, and the page. */
final class WindowTitle {
    private static final String CHANGED = "\u2022 ";
    private static final String BETWEEN = " \u2013 ";

    private final ShellModel model;
    private final Stage stage;
    private final InvalidationListener refresh = property -> show();
    private @Nullable LabModel<?, ?> followed;

    /** Follows the open page. */
    WindowTitle(ShellModel model, Stage stage) {
        this.model = model;
        this.stage = stage;
        model.openedProperty().addListener(property -> follow());
        model.desk().languageProperty().addListener(refresh);
        follow();
    }

    private void follow() {
        LabModel<?, ?> before = followed;
        if (before != null) {
            before.documentProperty().removeListener(refresh);
            before.stateProperty().removeListener(refresh);
        }
        LabModel<?, ?> page = model.opened().model();
        page.documentProperty().addListener(refresh);
        page.stateProperty().addListener(refresh);
        followed = page;
        show();
    }

    private void show() {
        stage.setTitle(text());
    }

    /** The title now. */
    String text() {
        Words words = model.desk().words();
        LabModel<?, ?> page = model.opened().model();
        String file = page.documentProperty()
                .get()
                .map(path -> (page.isSaved() ? "" : CHANGED) + path.getFileName() + BETWEEN)
                .orElse("");
        return file + name(page.lab(), words) + BETWEEN + words.get("shell.title");
    }

    private String name(Lab<?, ?> lab, Words words) {
        return words.get((model.tabs().size() > 1 ? "tab." : "lab.") + lab.id());
    }
}
