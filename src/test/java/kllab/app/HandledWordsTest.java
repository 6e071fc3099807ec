package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kllab.lab.Lab;
import kllab.stage.Hand;
import kllab.text.Language;
import kllab.words.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts after user actions: every button pressed, every menu and panel opened, every field filled with invalid
 * input.
 */
class HandledWordsTest {
    private static final List<String> TYPED = List.of("abc", "-1", "1,234", "0.5 0.25", "@rain");

    /** So many of the fields that are alike. */
    private static final int OF_A_KIND = 2;

    private static @Nullable ShellFixture opened;

    private final ShellFixture shell = Objects.requireNonNull(opened);
    private final Reader reader = new Reader();

    /** One window for all pages: it takes as long as reading one. */
    @BeforeAll
    static void open() throws Exception {
        opened = ShellFixture.open(1366, 768);
    }

    @AfterAll
    static void forget() {
        opened = null;
    }

    static Stream<String> labs() {
        return LabCatalog.all().stream().map(Lab::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void whatTheAppSaysToAHandIsWrittenByTheRules(String lab) {
        for (Language language : Language.values()) {
            shell.run(() -> {
                shell.desk.languageProperty().set(language);
                LabCatalog.named(shell.model.labs(), lab).ifPresent(shell.model::open);
                shell.model.opened().model().pin();
                read("opened");
                togglePanels();
                type();
                press();
                togglePanels();
                shell.model.opened().model().reset();
                openMenu();
            });
        }
        assertThat(reader.report()).isEmpty();
    }

    /** Opens the tables of values and everything else that a page shows on a key press, and the sheet of keys. */
    private void togglePanels() {
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.H, KeyCode.T)) {
            Hand.type(shell.controller.view().page(), key, false);
            read("after the key " + key);
        }
    }

    private void type() {
        Map<String, Integer> alike = new HashMap<>();
        for (TextInputControl field : shown(TextInputControl.class, TextInputControl::isEditable)) {
            if (alike.merge(field.getClass() + field.getPromptText() + field.getStyleClass(), 1, Integer::sum)
                    > OF_A_KIND) {
                continue;
            }
            for (String text : TYPED) {
                field.requestFocus();
                field.setText(text);
                Hand.type(field, KeyCode.ENTER, false);
                skim("\u201C" + text + "\u201D in " + field.getAccessibleText(), text);
            }
            Hand.type(field, KeyCode.ESCAPE, false);
        }
        shell.model.opened().model().reset();
    }

    private void press() {
        for (ButtonBase button : shown(ButtonBase.class, each -> !each.isDisabled())) {
            button.fire();
            skim("after " + button.getAccessibleText(), "");
        }
    }

    private void openMenu() {
        ((ButtonBase) shell.scene.lookup(".preset-button")).fire();
        skim("the menu", "");
    }

    /** Reads everything. */
    private void read(String deed) {
        lay();
        reader.read(shell.scene.getRoot(), shell.seat.look(), page(), state(), deed);
    }

    /** Reads the texts beside the charts, without the typed input, which may be wrong. */
    private void skim(String deed, String typed) {
        lay();
        reader.skim(shell.scene.getRoot(), shell.seat.look(), page(), state(), deed, typed);
        String notice = shell.desk.noticeProperty().get();
        if (!notice.isEmpty()) {
            reader.readSentence(
                    notice.replace(typed.length() < 2 ? "\u0000" : typed, "x"), shell.seat.look(), page(), deed);
            shell.desk.hush();
        }
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof ContextMenu menu) {
                reader.read(menu.getScene().getRoot(), shell.seat.look(), page(), state(), deed);
                menu.hide();
            }
        }
    }

    private void lay() {
        shell.scene.getRoot().applyCss();
        shell.scene.getRoot().layout();
    }

    private String page() {
        return shell.model.opened().lab().id();
    }

    private Record state() {
        return shell.model.opened().model().state();
    }

    private <N extends Node> List<N> shown(Class<N> kind, Predicate<N> wanted) {
        List<N> found = new ArrayList<>();
        collect(shell.labRoot(), kind, found);
        return found.stream().filter(wanted).toList();
    }

    private static <N extends Node> void collect(Parent parent, Class<N> kind, List<N> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            } else if (child.isVisible() && child instanceof Parent inner) {
                collect(inner, kind, found);
            }
        }
    }
}
