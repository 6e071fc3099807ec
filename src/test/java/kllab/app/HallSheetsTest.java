package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import kllab.lab.Lab;
import kllab.stage.Hand;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes over a page in a hall can be read from the last row, too: menus, tips, sheets, the bar, notices. */
class HallSheetsTest {
    private static final double LINES = 50;
    private static final double ROUNDING = 0.01;

    private ShellFixture shell;

    private void present(double width, double height, Language language) throws Exception {
        shell = ShellFixture.open(width, height);
        shell.run(() -> {
            shell.desk.languageProperty().set(language);
            shell.controller.presenting().begin();
        });
    }

    private HallView hall() {
        return shell.controller.view().hall();
    }

    @ParameterizedTest
    @CsvSource({"1366,768,EN", "1366,768,ZH", "1024,768,EN", "1024,768,ZH"})
    void everyLetterOverAPageCanBeReadFromTheLastRow(double width, double height, Language language) throws Exception {
        present(width, height, language);
        List<String> faults = new ArrayList<>();
        for (Lab<?, ?> lab : some((int) width + language.ordinal())) {
            shell.run(() -> shell.model.open(lab));
            shell.run(shell.controller::toggleHelp);
            faults.addAll(faults(lab.id() + " help", shell.controller.view().help()));
            shell.run(shell.controller::toggleHelp);
            shell.run(() -> shell.controller.presenting().showPresets(shell.labRoot()));
            faults.addAll(faults(lab.id() + " presets", hall().nodes().get(1)));
            shell.run(hall()::closeMenu);
            shell.run(() -> shell.labRoot()
                    .fireEvent(new javafx.scene.input.ContextMenuEvent(
                            javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            width / 2,
                            height / 2,
                            width / 2,
                            height / 2,
                            false,
                            null)));
            faults.addAll(faults(lab.id() + " menu", hall().nodes().get(1)));
            shell.run(hall()::closeMenu);
        }
        shell.run(() -> hall().remote().open(shell.desk.words()));
        faults.addAll(faults("remote", hall().remote()));
        shell.run(hall().remote()::close);
        shell.run(shell.controller::togglePictureSheet);
        faults.addAll(faults("picture", shell.controller.view().pictureSheet().root()));
        shell.run(shell.controller::togglePictureSheet);
        shell.run(() -> Hand.send(shell.controller.root(), MouseEvent.MOUSE_MOVED, width / 2, 0));
        Node bar = hall().nodes().get(4);
        assertThat(shell.ask(bar::isVisible)).isTrue();
        faults.addAll(faults("bar", bar));
        shell.run(() -> shell.desk.say(words -> words.get("shell.undo.resumed")));
        faults.addAll(faults("notice", shell.scene.lookup(".notice")));
        assertThat(faults).isEmpty();
    }

    /** All pages in full; else some of them in each dress, in turn. */
    private List<Lab<?, ?>> some(int turn) {
        List<Lab<?, ?>> all = shell.model.labs();
        return Boolean.getBoolean("kllab.full")
                ? all
                : all.stream().filter(lab -> (all.indexOf(lab) + turn) % 9 == 0).toList();
    }

    /** Letters that are too small, cut, or out of the window. */
    private List<String> faults(String where, Node node) {
        List<String> faults = new ArrayList<>();
        shell.settle();
        shell.run(() -> {
            assertThat(node.isVisible()).as(where).isTrue();
            collect(where, node, faults);
        });
        return faults;
    }

    private void collect(String where, Node node, List<String> faults) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && label.lookup(".text") instanceof Text shown
                && !shown.getText().equals(label.getText())) {
            faults.add(where + ": cut: " + label.getText());
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            double height = shell.scene.getHeight();
            double size = text.getFont().getSize();
            if (size < height / LINES - ROUNDING) {
                faults.add(String.format(
                        Locale.ROOT,
                        "%s: \u201C%s\u201D is 1/%.1f of the height",
                        where,
                        text.getText(),
                        height / size));
            }
            Bounds at = text.localToScene(text.getLayoutBounds());
            if (at.getMinX() < -1
                    || at.getMaxX() > shell.scene.getWidth() + 1
                    || at.getMinY() < -1
                    || at.getMaxY() > height + 1) {
                faults.add(where + ": out of the window: " + text.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(where, child, faults));
        }
    }

    @Test
    void aTipIsInsideTheSceneAndGoesWithTheMouse() throws Exception {
        present(1366, 768, Language.EN);
        Node ground = shell.scene.lookup(".stage-ground");
        Bounds at = shell.ask(() -> ground.localToScene(ground.getLayoutBounds()));
        shell.run(() -> Hand.send(ground, MouseEvent.MOUSE_MOVED, at.getWidth() / 4, at.getHeight() / 2));
        Node tip = hall().nodes().get(1).lookup(".scene-tip");
        shell.await(tip::isVisible);
        assertThat(faults("tip", tip)).isEmpty();
        shell.run(() -> Hand.send(ground, MouseEvent.MOUSE_EXITED, 0, 0));
        assertThat(shell.ask(tip::isVisible)).isFalse();
    }
}
