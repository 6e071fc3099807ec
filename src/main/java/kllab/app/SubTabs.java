package kllab.app;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.text.Words;
import kllab.ui.control.Choice;
import kllab.ui.control.Controls;

/** The labs of the open lab's entry in the rail, as tabs at the left end of the bar; empty if there is only one. */
final class SubTabs {
    private final ShellModel model;
    private final HBox root = new HBox();
    private final Choice<Lab<?, ?>> tabs;

    SubTabs(ShellModel model, ShellController controller) {
        this.model = model;
        tabs = new Choice<>(root, () -> model.opened().lab(), controller::open);
        root.getStyleClass().add("sub-tabs");
        show(false);
    }

    HBox root() {
        return root;
    }

    /** Shows the tabs of the open lab's entry. */
    void follow() {
        List<Lab<?, ?>> labs = model.tabs();
        if (labs.size() < 2) {
            labs = List.of();
        }
        if (!labs.equals(tabs.values())) {
            tabs.clear();
            labs.forEach(lab -> tabs.add(lab, tab()));
            root.getChildren().setAll(labs.stream().map(tabs::button).toList());
            show(!labs.isEmpty());
        }
        tabs.show();
    }

    private void show(boolean any) {
        root.setVisible(any);
        root.setManaged(any);
    }

    private static ToggleButton tab() {
        ToggleButton tab = Controls.modest(new ToggleButton());
        tab.getStyleClass().add("sub-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE); // tabs are never shortened; the preset's name is
        return tab;
    }

    void refresh() {
        Words words = model.desk().words();
        root.setAccessibleText(words.get("shell.tabs"));
        tabs.forEach((lab, tab) -> Controls.say(tab, words.get("tab." + lab.id()), "", false));
    }
}
