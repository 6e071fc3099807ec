package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import kllab.app.LabCatalog;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.stage.LabStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Tab key goes through a page in the stored order. {@code -Dkllab.seen.write=true} writes another one, which somebody
 * should read before it is committed.
 */
class FocusOrderTest {
    private static final Path STORED = Path.of("src/test/resources/seen/focus");

    @BeforeAll
    static void wake() throws Exception {
        LabStage.wake();
    }

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void theTabKeyGoesInTheStoredOrder(Lab<S, R> lab) throws IOException {
        Onlooker<S, R> onlooker = Onlooker.of(lab, Outfit.USUAL);
        List<String> lines = new ArrayList<>();
        for (Preset<S> preset : lab.presets()) {
            onlooker.chooses(preset);
            lines.add("# " + preset.id());
            lines.addAll(Onlooker.onFx(() -> order(onlooker.root())));
        }
        onlooker.leaves();
        Path file = STORED.resolve(lab.id() + ".txt");
        if (Boolean.getBoolean("kllab.seen.write")) {
            Files.createDirectories(STORED);
            Files.write(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }

    /** JavaFX goes through the scene graph from its root, children in their order. */
    private static List<String> order(Parent root) {
        List<String> order = new ArrayList<>();
        collect(root, order);
        return order;
    }

    private static void collect(Node node, List<String> order) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            order.add(name(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, order));
        }
    }

    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return node.getAccessibleRole() + " " + (text == null ? node.getAccessibleText() : text);
    }
}
