package kllab.app;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.PopupLayer;

/** The presets of the open lab by name (without numbers, which would reveal answers). */
final class PresetMenu {
    private final ShellModel model;
    private final ShellController controller;
    private final Desk desk;

    PresetMenu(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        this.desk = model.desk();
    }

    void show(Node under) {
        ContextMenu menu = new ContextMenu();
        fill(menu, model.opened());
        PopupLayer.open(menu, under);
    }

    private <S extends Record, R> void fill(ContextMenu menu, OpenLab<S, R> screen) {
        Words words = desk.words();
        Set<String> groups = new LinkedHashSet<>();
        screen.lab().presets().forEach(preset -> groups.add(preset.group()));
        for (String group : groups) {
            menu.getItems().add(Controls.heading(words.get(screen.lab().id() + ".presets." + group)));
            for (Preset<S> preset : screen.lab().presets()) {
                if (preset.group().equals(group)) {
                    menu.getItems().add(item(screen, preset, words));
                }
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        CheckMenuItem still = new CheckMenuItem(words.get("shell.still"));
        still.setSelected(desk.stillProperty().get());
        still.setOnAction(event -> desk.stillProperty().set(still.isSelected()));
        menu.getItems().add(still);
    }

    private <S extends Record, R> MenuItem item(OpenLab<S, R> screen, Preset<S> preset, Words words) {
        return Controls.choice(
                words.get(screen.lab().id() + ".preset." + preset.id()),
                !screen.model().ownProperty().get()
                        && screen.model().presetProperty().get().equals(preset),
                () -> controller.choose(screen, preset));
    }
}
