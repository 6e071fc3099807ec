package kllab.app;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import kllab.text.Words;
import kllab.ui.control.Icon;
import kllab.ui.control.VerbMenu;

/** What can be done with files, pictures and the clipboard, on every page. */
final class FileMenu {
    private final ShellController controller;

    FileMenu(ShellController controller) {
        this.controller = controller;
    }

    ContextMenu show(Node under, Words words) {
        ShellVerbs verbs = controller.verbs();
        VerbMenu menu = new VerbMenu(words).group(verbs.files()).item(recent(words));
        if (!verbs.pictures().isEmpty()) {
            menu.rule().heading(words.get("shell.pictures"));
            verbs.pictures().forEach(menu::add);
        }
        return menu.group(verbs.texts()).show(under);
    }

    /** The last documents, by their names; those of one name with their folders. */
    private Menu recent(Words words) {
        Menu recent = new Menu(words.get("shell.recent"), new Icon("fth-clock"));
        Documents documents = controller.documents();
        for (Path file : documents.recentProperty().get()) {
            MenuItem item = new MenuItem(name(file));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> documents.openRecent(file));
            recent.getItems().add(item);
        }
        recent.setDisable(recent.getItems().isEmpty());
        return recent;
    }

    private String name(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean alone = controller.documents().recentProperty().get().stream()
                        .filter(other -> String.valueOf(other.getFileName()).equals(name))
                        .count()
                < 2;
        return alone ? name : name + "  " + file.getParent();
    }
}
