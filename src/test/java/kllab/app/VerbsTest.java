package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.text.Words;
import kllab.ui.control.VerbButtons;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verbs of every page: their keys, buttons and lines on the sheet of keys are one list. */
class VerbsTest {
    /** Keys of no page: they are kept for what works on every page. */
    private static final Set<KeyCode> RESERVED = EnumSet.of(
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PERIOD,
            KeyCode.ENTER,
            KeyCode.B,
            KeyCode.F,
            KeyCode.N,
            KeyCode.V,
            KeyCode.Z,
            KeyCode.R,
            KeyCode.Q);

    private static final Set<KeyCode> VOTES = EnumSet.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D);

    /** Buttons that are not verbs of a page: values of a choice, parts of a field or of a panel, menus. */
    private static final Set<String> PARTS = Set.of("segmented", "stepper", "drawer", "text-panel", "counting");

    private static final Set<String> MENUS = Set.of("chooser", "target");

    private static @Nullable ShellFixture opened;

    private final ShellFixture shell = Objects.requireNonNull(opened);

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

    private void show(String lab) {
        shell.run(() -> {
            shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow());
            shell.model.opened().reset();
            shell.labRoot().requestFocus();
        });
    }

    private List<Verb> ofPage() {
        return shell.ask(() -> shell.controller.pageVerbs());
    }

    private List<Verb> all() {
        List<Verb> all = new ArrayList<>(ofPage());
        all.addAll(shell.ask(() -> shell.controller.verbs().all()));
        return all;
    }

    private static boolean runs(Verb verb) {
        return verb.run() != null;
    }

    private static boolean isReserved(Key key) {
        boolean function = key.code().isFunctionKey() && key.code() != KeyCode.F12;
        if (key.control()) {
            return false;
        }
        return key.alt()
                ? VOTES.contains(key.code())
                : function
                        || RESERVED.contains(key.code())
                        || key.code().isDigitKey()
                        || key.typed().equals(".");
    }

    @ParameterizedTest
    @MethodSource("labs")
    void keysKeptForWhatWorksOnEveryPageAreFree(String lab) {
        show(lab);
        assertThat(ofPage())
                .filteredOn(VerbsTest::runs)
                .flatExtracting(Verb::keys)
                .noneMatch(VerbsTest::isReserved);
        assertThat(shell.ask(() -> shell.controller.verbs().all()))
                .filteredOn(VerbsTest::runs)
                .flatExtracting(Verb::keys)
                .filteredOn(VerbsTest::isReserved)
                .containsExactly(Key.of(KeyCode.F11), Key.of(KeyCode.F5), Key.of(KeyCode.F6), Key.of(KeyCode.F1));
        List<Key> unclaimed = new ArrayList<>();
        List<Key> kept = RESERVED.stream().map(Key::of).toList();
        kept.forEach(key -> {
            if (!isTaken(key, shell.labRoot())) {
                unclaimed.add(key);
            }
        });
        assertThat(unclaimed)
                .containsExactlyElementsOf(kept.stream()
                        .filter(key -> !key.code().isArrowKey()) // the shell lets them wander nowhere
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void noTwoVerbsOfAPageHaveOneId(String lab) {
        show(lab);
        assertThat(all()).extracting(Verb::id).doesNotHaveDuplicates();
    }

    /** Esc is for all that is open or held: the innermost goes first. */
    @ParameterizedTest
    @MethodSource("labs")
    void noTwoVerbsOfAPageHaveOneKey(String lab) {
        show(lab);
        Map<Key, String> taken = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Verb verb : all()) {
            for (Key key : verb.keys()) {
                boolean own = key.code().isLetterKey() && !key.alt(); // of handles, only letters work beside the page's
                if (key.code() != KeyCode.ESCAPE && (runs(verb) || own)) {
                    String before = taken.put(key, verb.id());
                    if (before != null) {
                        twice.add(key + ": " + before + ", " + verb.id());
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyKeyDoesItsVerb(String lab) {
        show(lab);
        List<String> dead = new ArrayList<>();
        for (Verb verb : lab.equals("compare") ? all() : ofPage()) {
            for (Key key : verb.keys()) {
                boolean lock = key.code() == KeyCode.K && !runs(verb);
                if (lock || (runs(verb) && shell.ask(() -> verb.can().getAsBoolean()))) {
                    if (!isTaken(key, lock ? shell.nth(".handle", 0) : shell.labRoot())) {
                        dead.add(verb.id() + ": " + key);
                    }
                    leave(lab);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    /** Takes back what a key may have done. */
    private void leave(String lab) {
        shell.ask(() -> {
            if (shell.controller.isHelpOpen()) {
                shell.controller.toggleHelp();
            }
            shell.model.open(LabCatalog.named(shell.model.labs(), lab).orElseThrow());
            shell.model.opened().reset();
            return lab;
        });
    }

    /** Presses a key on a node; returns whether something has taken it. */
    private boolean isTaken(Key key, Node at) {
        return shell.ask(() -> {
            boolean[] passed = {false};
            EventHandler<KeyEvent> listener = event -> passed[0] = true;
            at.requestFocus();
            shell.scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, listener);
            press(key, at);
            shell.scene.getRoot().removeEventHandler(KeyEvent.KEY_PRESSED, listener);
            return !passed[0];
        });
    }

    private static void press(Key key, Node at) {
        Event.fireEvent(
                at,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        key.typed(),
                        key.typed(),
                        key.code(),
                        key.shift(),
                        key.control(),
                        key.alt(),
                        false));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyVerbHasAKeyOrAButtonAndEveryButtonAVerb(String lab) {
        show(lab);
        showAll(shell.model.opened());
        Set<String> ids = new TreeSet<>(all().stream().map(Verb::id).toList());
        Set<String> reached = new TreeSet<>(all().stream()
                .filter(verb -> !verb.keys().isEmpty())
                .map(Verb::id)
                .toList());
        List<String> strange = new ArrayList<>();
        for (Node node : shell.all("*")) {
            if (node instanceof ButtonBase button) {
                VerbButtons.verb(button).ifPresent(verb -> reached.add(verb.id()));
                if (VerbButtons.verb(button).isEmpty() && isOfPage(button)) {
                    strange.add(button.getAccessibleText());
                }
            }
        }
        assertThat(strange).isEmpty();
        assertThat(reached).isEqualTo(ids);
    }

    /** Chooses the preset in which, after a swap, something is impossible: it brings a remedy. */
    private <S extends Record, R> void showAll(OpenLab<S, R> screen) {
        screen.lab().presets().stream()
                .filter(preset -> preset.id().equals("two-headed"))
                .forEach(preset -> shell.run(() -> {
                    screen.model().choose(preset);
                    press(Key.of(KeyCode.X), shell.labRoot());
                }));
    }

    private boolean isOfPage(ButtonBase button) {
        if (button.getStyleClass().stream().anyMatch(MENUS::contains)) {
            return false;
        }
        for (Node node = button; node != null; node = node.getParent()) {
            if (node.getStyleClass().stream().anyMatch(PARTS::contains)) {
                return false;
            }
            if (node.equals(shell.labRoot())) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("labs")
    void theSheetOfKeysListsAllKeys(String lab) {
        show(lab);
        Words words = shell.desk.words();
        assertThat(all())
                .filteredOn(verb -> verb.keys().stream().anyMatch(key -> key.code() != KeyCode.ESCAPE))
                .allMatch(verb -> !verb.line().isEmpty());
        List<String> caps = new ArrayList<>();
        Verb.lines(ofPage()).values().forEach(keys -> caps.add(Key.caps(keys, words)));
        Verb.lines(shell.ask(() -> shell.controller.verbs().all()))
                .values()
                .forEach(keys -> caps.add(Key.caps(keys, words)));
        shell.run(shell.controller::toggleHelp);
        List<String> listed =
                shell.all(".keycaps").stream().map(Node::getAccessibleText).toList();
        shell.run(shell.controller::toggleHelp);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(caps).doesNotContain("");
    }
}
