package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import kllab.lab.Lab;
import kllab.lab.compare.CompareState;
import kllab.lab.english.EnglishLab;
import kllab.text.Language;
import kllab.text.Words;
import kllab.ui.control.VerbMenu;
import kllab.ui.hand.Held;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menu of a right click: what can be done with what is there, by its name, each once. */
class PageMenuTest {
    private ShellFixture shell;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
    }

    private static Optional<ContextMenu> shown() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private void rightClick(Node node, boolean byKey) {
        shell.run(() -> {
            Bounds at = node.localToScene(node.getLayoutBounds());
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            3,
                            3,
                            at.getMinX() + 3,
                            at.getMinY() + 3,
                            byKey,
                            new PickResult(node, at.getMinX(), at.getMinY())));
        });
    }

    private List<String> names() {
        return shell.ask(() -> shown().orElseThrow().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }

    private void choose(String name) {
        shell.run(() -> shown().orElseThrow().getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        shell.run(() -> shown().ifPresent(ContextMenu::hide));
    }

    private CompareState compare() {
        return (CompareState) shell.model.opened().model().state();
    }

    @Test
    void aHandleOffersItsOwnVerbsFirstAndTheyAreDone() {
        Node bar = shell.nth(".handle", 0);
        rightClick(bar, false);
        assertThat(names()).startsWith("Type the value", "To the lowest value", "To the highest value");
        assertThat(names()).contains("Swap P and Q", "Undo", "Pin", "Help").doesNotHaveDuplicates();
        choose("To the lowest value");
        assertThat(shell.ask(() -> compare().p().probability(0))).isZero();
        shell.run(() -> shell.controller.undo());
        assertThat(shell.ask(() -> compare().p().probability(0))).isEqualTo(0.9);
    }

    @Test
    void theMenuKeyOffersTheVerbsOfWhatHasTheFocus() {
        Node bar = shell.nth(".handle", 1);
        shell.run(bar::requestFocus);
        rightClick(bar, true);
        assertThat(names()).startsWith("Type the value");
        shell.run(() -> shown().ifPresent(ContextMenu::hide));
        shell.run(() -> shell.labRoot().requestFocus());
        rightClick(shell.labRoot(), true);
        assertThat(names()).doesNotContain("Type the value").contains("Swap P and Q");
        shell.run(() -> shown().ifPresent(ContextMenu::hide));
    }

    @Test
    void aTextKeepsItsOwnMenu() {
        Node field = shell.ask(() -> shell.labRoot().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextInputControl && ShellFixture.isShown(node))
                .findFirst()
                .orElseThrow());
        PageMenu menu = new PageMenu(shell.model, shell.controller);
        ContextMenuEvent event = new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null)
                .copyFor(field, field);
        shell.run(() -> menu.show((PageView<?, ?>) shell.labRoot(), event));
        assertThat(event.isConsumed()).isFalse();
        assertThat(shell.ask(PageMenuTest::shown)).isEmpty();
    }

    @Test
    void thePresetThatIsShownIsTickedAndNoneOfAnOwnText() {
        EnglishLab english = (EnglishLab) shell.model.labs().stream()
                .filter(EnglishLab.class::isInstance)
                .findFirst()
                .orElseThrow();
        shell.run(() -> shell.model.open(english));
        Button presets = (Button) shell.nth(".preset-button", 0);
        shell.run(presets::fire);
        assertThat(ticked()).containsExactly("Moby-Dick, 26 letters");
        shell.run(() -> ((PageView<?, ?>) shell.labRoot()).take("a text of my own"));
        shell.run(presets::fire);
        assertThat(ticked()).isEmpty();
    }

    private List<String> ticked() {
        List<String> names = shell.ask(() -> shown().orElseThrow().getItems().stream()
                .filter(item -> item.getStyleClass().contains("chosen"))
                .map(MenuItem::getText)
                .toList());
        shell.run(() -> shown().ifPresent(ContextMenu::hide));
        return names;
    }

    @Test
    void everyVerbOfEveryPageHasANameOfItsOwn() {
        PageMenu menu = new PageMenu(shell.model, shell.controller);
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (Lab<?, ?> lab : shell.model.labs()) {
                shell.run(() -> shell.model.open(lab));
                List<Node> nodes = new ArrayList<>(shell.all(".handle, .point, .drag-handle, .slider"));
                nodes.add(shell.labRoot());
                for (Node node : nodes) {
                    Set<String> names = new HashSet<>();
                    for (List<Verb> group :
                            shell.ask(() -> menu.groups((PageView<?, ?>) shell.labRoot(), node, Optional.empty()))) {
                        for (Verb verb : group) {
                            String name = shell.ask(() -> VerbMenu.name(verb, words));
                            if (!names.add(name)) {
                                faults.add(lab.id() + ": " + verb.id() + " is another " + name);
                            }
                        }
                    }
                    if (node instanceof Held held
                            && shell.ask(held::verbs).stream().anyMatch(verb -> verb.run() == null)) {
                        faults.add(lab.id() + ": a handle offers what it does not do");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
