package kllab.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.lab.Lab;
import kllab.text.Words;
import kllab.ui.control.Controls;

/** The labs that share the open lab's entry in the rail, as words at the left end of the bar; empty for a lab alone. */
final class SubTabs {
    private final ShellModel model;
    private final ShellController controller;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final HBox root = new HBox();

    SubTabs(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("sub-tabs");
        show(false);
    }

    HBox root() {
        return root;
    }

    /** Shows the tabs of the open lab's entry. */
    void follow(Lab<?, ?> open) {
        List<Lab<?, ?>> labs = model.tabs();
        if (labs.size() < 2) {
            labs = List.of();
        }
        if (!labs.equals(tabs.stream().map(ToggleButton::getUserData).toList())) {
            tabs.clear();
            for (Lab<?, ?> lab : labs) {
                tabs.add(tab(lab));
            }
            root.getChildren().setAll(tabs);
            show(!tabs.isEmpty());
        }
        mark(open);
    }

    private void show(boolean any) {
        root.setVisible(any);
        root.setManaged(any);
    }

    /** The open one stays marked, also when it is pressed again. */
    private void mark(Lab<?, ?> open) {
        for (ToggleButton tab : tabs) {
            tab.setSelected(open.equals(tab.getUserData()));
        }
    }

    private ToggleButton tab(Lab<?, ?> lab) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().add("sub-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE); // words stay whole; the preset's name gives way
        tab.setUserData(lab);
        tab.setOnAction(event -> {
            controller.open(lab);
            mark(model.screen().lab());
        });
        return tab;
    }

    void refresh() {
        Words words = model.desk().words();
        root.setAccessibleText(words.get("shell.tabs"));
        for (ToggleButton tab : tabs) {
            Controls.say(tab, words.get("tab." + ((Lab<?, ?>) tab.getUserData()).id()), "", false);
        }
    }
}
