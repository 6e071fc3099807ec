package kllab.lab.telegraph;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kllab.text.Words;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.control.Icon;

/** The button with the name of the target belief, and the menu of targets. */
final class TargetButton extends Button {
    private static final List<String> TABLES = List.of(Targets.REVERSED, Targets.UNIFORM, Targets.MORSE, Targets.TRUTH);

    private final Desk desk;
    private final TelegraphModel model;
    private final Runnable askText;

    /**
     * The button.
     *
     * @param askText opens the panel for a text whose letters are the target
     */
    TargetButton(Desk desk, TelegraphModel model, Runnable askText) {
        super(null, new Icon("fth-chevron-down"));
        this.desk = desk;
        this.model = model;
        this.askText = askText;
        getStyleClass().addAll("outlined", "tall", "target");
        setOnAction(event -> open());
        Controls.modest(this);
    }

    /** Shows the target of the state in the current language. */
    void showState() {
        Words words = desk.words();
        String name = TelegraphWords.target(model.state().target(), words);
        setText(name);
        String spoken = words.get("telegraph.target.spoken", name);
        setAccessibleText(spoken);
        Controls.tip(this, spoken);
    }

    private void open() {
        menu().show(this, Side.BOTTOM, 0, 4);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        TABLES.forEach(target -> menu.getItems().add(item(target)));
        menu.getItems().add(new SeparatorMenuItem());
        Targets.languages().forEach(target -> menu.getItems().add(item(target)));
        if (!Targets.languages().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(Targets.MESSAGE));
        menu.getItems().add(item(Targets.TEXT));
        return menu;
    }

    private MenuItem item(String target) {
        return Controls.choice(
                TelegraphWords.targetInFull(target, desk.words()),
                target.equals(model.state().target()),
                target.equals(Targets.TEXT) ? askText : () -> model.setTarget(target));
    }
}
