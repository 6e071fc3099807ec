package kllab.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.control.Controls;
import kllab.ui.control.VerbButtons;
import kllab.ui.verb.Verb;

/** The buttons of presenting, at the upper edge: there while the mouse is there, so that the room sees only the page. */
final class HallBar extends HBox {
    private static final double EDGE = 0.5;
    private static final double STAYS = 3.4;

    private final ShellModel model;
    private final Presenting presenting;
    private final Button presets;
    private final List<ButtonBase> buttons = new ArrayList<>();

    HallBar(ShellModel model, Presenting presenting) {
        this.model = model;
        this.presenting = presenting;
        getStyleClass().add("hall-bar");
        presets = Controls.button("fth-chevron-down", () -> {}, "preset-button");
        presets.setOnAction(event -> presenting.showPresets(presets));
        setVisible(false);
    }

    /** Comes when the mouse is at the edge, goes when it has left the bar. */
    void follow(double y) {
        double r = model.seat().look().rem();
        if (!isVisible() && y >= 0 && y <= EDGE * r) {
            fill();
            setVisible(true);
            applyCss();
            requestParentLayout(); // while the page under it is exchanged it has no parent
        } else if (isVisible() && y > STAYS * r) {
            hide();
        }
    }

    void hide() {
        setVisible(false);
    }

    private void fill() {
        Words words = model.desk().words();
        buttons.clear();
        presenting.buttons().forEach(verb -> buttons.add(made(verb)));
        getChildren().setAll(presets);
        getChildren().addAll(List.<Node>copyOf(buttons));
        Controls.say(presets, presenting.nameOfStep(words), "", false);
        buttons.forEach(button -> VerbButtons.dress(button, words, true));
    }

    private static ButtonBase made(Verb verb) {
        return VerbButtons.toggle(verb, "tool");
    }

    /** Shows what is on now. */
    void refresh() {
        if (isVisible()) {
            Controls.say(presets, presenting.nameOfStep(model.desk().words()), "", false);
            buttons.forEach(VerbButtons::refresh);
        }
    }

    void place(double width) {
        double wide = Math.min(width, Math.ceil(prefWidth(-1)));
        Boxes.place(this, (width - wide) / 2, 0, wide, Math.ceil(prefHeight(wide)));
    }
}
