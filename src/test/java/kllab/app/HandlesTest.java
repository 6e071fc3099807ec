package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.stage.Hand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything on the pages that can be moved as a slider keeps one contract: {@link HandleContract}. */
class HandlesTest {
    /** Whether every handle is tried, or of each kind on a page only the first and the last. */
    private static final boolean FULL = Boolean.getBoolean("kllab.full");

    /**
     * A page with handles.
     *
     * @param target what is sent the keys that make more handles appear: a style class, or empty for the page itself
     * @param least so many handles are there, at least
     */
    private record Page(String lab, String preset, String target, List<KeyCode> keys, int least) {
        Page(String lab, String preset, int least) {
            this(lab, preset, "", List.of(), least);
        }

        @Override
        public String toString() {
            return lab + " " + preset;
        }
    }

    /** Together they show every kind of handle. */
    private static final List<Page> PAGES = List.of(
            new Page("compare", "sahara", 4),
            // Q has set out for P: the scrubber
            new Page("compare", "toss", "", List.of(KeyCode.SPACE, KeyCode.SPACE), 5),
            new Page("compare", "english", 52),
            // one of too many outcomes for bars is chosen
            new Page("compare", "benford", ".stage-ground", List.of(KeyCode.HOME), 2),
            new Page("telegraph", "reversed", 2),
            new Page("channel", "shannon", 11),
            new Page("channel", "fibonacci", 5),
            new Page("blocks", "sahara", 5),
            new Page("languages", "caesar", 2),
            new Page("entropy", "bent", 4),
            new Page("events", "avoid", 3),
            new Page("english", "random", 2),
            new Page("coin", "twelve", 5),
            new Page("sampling", "loaded", 7),
            new Page("fit", "two", 20),
            new Page("hypotheses", "bowls", 6),
            new Page("variational", "fair-or-bent", 3),
            new Page("distance", "maps", 9),
            new Page("distance", "never", 5),
            new Page("distance", "closest", 4),
            // u is in no corner, out of which no hand pulls it
            new Page("hedge", "mixture", 3),
            new Page("hedge", "uneven", 4));

    /** The kinds of handle and the rules that they broke, with the pages. */
    private final Map<String, Set<String>> faults = new TreeMap<>();

    @Test
    void everyHandleOfEveryPageKeepsTheContract() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        for (Page page : PAGES) {
            open(shell, page.lab, page.preset);
            shell.run(() -> arrange(shell, page));
            List<Node> all = shell.ask(() -> handles(shell));
            assertThat(all).as(page.toString()).hasSizeGreaterThanOrEqualTo(page.least);
            for (int index : wanted(all)) {
                shell.run(() -> tryOne(shell, page, index));
            }
        }
        assertThat(faults.entrySet().stream().map(Object::toString)).isEmpty();
        noPageWithHandlesIsForgotten(shell);
    }

    /** They are dragged, too, but are no sliders: for keys and screen readers there is one beside each. */
    @ParameterizedTest
    @CsvSource({
        "telegraph,reversed,.stair-walk",
        "telegraph,reversed,.scrub",
        "fit,two,.map-ground",
        "variational,fair-or-bent,.map-ground"
    })
    void aDragOfAGroundIsTakenBackByEscapeAndEndsWithItsPreset(String lab, String preset, String ground)
            throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        open(shell, lab, preset);
        shell.run(() -> new GroundContract<>(
                        shell.model.opened(),
                        shell.controller.view().page(),
                        shell.labRoot().lookup(ground))
                .check());
    }

    private static void noPageWithHandlesIsForgotten(ShellFixture shell) {
        Set<String> tried = PAGES.stream().map(Page::lab).collect(Collectors.toSet());
        for (Lab<?, ?> lab : shell.model.labs()) {
            if (!tried.contains(lab.id())) {
                open(shell, lab.id(), lab.presets().getFirst().id());
                assertThat(shell.ask(() -> handles(shell))).as(lab.id()).isEmpty();
            }
        }
    }

    private static void open(ShellFixture shell, String lab, String preset) {
        shell.run(() -> {
            shell.model.labs().stream().filter(each -> each.id().equals(lab)).forEach(shell.model::open);
            choose(shell.model.opened(), preset);
        });
    }

    private static <S extends Record, R> void choose(OpenLab<S, R> screen, String preset) {
        screen.lab().presets().stream().filter(each -> each.id().equals(preset)).forEach(screen.model()::choose);
    }

    /** Makes those handles appear that a state alone does not show. */
    private static void arrange(ShellFixture shell, Page page) {
        Node target = page.target.isEmpty() ? shell.labRoot() : shell.labRoot().lookup(page.target);
        page.keys.forEach(key -> Hand.type(target, key, false));
        shell.labRoot().layout();
    }

    private void tryOne(ShellFixture shell, Page page, int index) {
        String kind = kind(handles(shell).get(index));
        new HandleContract<>(
                        shell.model.opened(),
                        shell.controller.view().page(),
                        () -> handles(shell),
                        index,
                        () -> arrange(shell, page),
                        rule -> faults.computeIfAbsent(kind + ": " + rule, any -> new TreeSet<>())
                                .add(page.toString()))
                .check();
    }

    /** What can be moved on the open page, in the order of the screen's nodes. */
    private static List<Node> handles(ShellFixture shell) {
        return shell.labRoot().lookupAll("*").stream()
                .filter(node -> node.getAccessibleRole() == AccessibleRole.SLIDER && ShellFixture.isShown(node))
                .toList();
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + " " + String.join(".", node.getStyleClass());
    }

    private static List<Integer> wanted(List<Node> all) {
        Map<String, List<Integer>> kinds = new LinkedHashMap<>();
        IntStream.range(0, all.size())
                .forEach(i -> kinds.computeIfAbsent(kind(all.get(i)), any -> new ArrayList<>())
                        .add(i));
        return kinds.values().stream()
                .flatMap(each -> FULL ? each.stream() : Stream.of(each.getFirst(), each.getLast()))
                .distinct()
                .toList();
    }
}
