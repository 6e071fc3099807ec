package kllab.lab.languages;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.lab.languages.Reading.Nearness;
import kllab.ui.hand.Grip;
import org.jspecify.annotations.Nullable;

/** The input layer of the ranking: a row is chosen with the mouse, or, when focused, with the arrow keys. */
final class LanguageList extends Region {
    private final LanguagesModel model;
    private final RankSheet sheet;

    LanguageList(LanguagesModel model, RankSheet sheet) {
        this.model = model;
        this.sheet = sheet;
        getStyleClass().add("language-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnMousePressed(this::click);
        new Grip<>(model)
                .keyed(this, this::step)
                .on(KeyCode.ENTER, this::chooseShown)
                .on(KeyCode.SPACE, this::chooseShown);
    }

    /** Updates the spoken text: all divergences, the chosen language last. */
    void say(Look look) {
        setAccessibleText(LanguagesWords.SPOKEN_RANKING.apply(model.result(), look));
    }

    private List<Nearness> rows() {
        return model.result().reading().map(Reading::ranked).orElse(List.of());
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            int row = sheet.rowAt(event.getY());
            if (row >= 0 && row < rows().size()) {
                model.choose(rows().get(row).language());
            }
            event.consume();
        }
    }

    private void chooseShown() {
        model.result().reading().ifPresent(reading -> model.choose(reading.shown()));
    }

    private @Nullable Consumer<LanguagesState> step(KeyEvent event) {
        Reading reading = model.result().reading().orElse(null);
        if (reading == null || event.isAltDown()) {
            return null;
        }
        int row = rows().indexOf(reading.of(reading.shown()));
        return switch (event.getCode()) {
            case UP -> from -> show(row - 1);
            case DOWN -> from -> show(row + 1);
            case HOME -> from -> show(0);
            case END -> from -> show(rows().size() - 1);
            default -> null;
        };
    }

    private void show(int row) {
        model.show(rows().get(Math.clamp(row, 0, rows().size() - 1)).language());
    }
}
