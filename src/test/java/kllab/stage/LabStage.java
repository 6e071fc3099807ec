package kllab.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.lab.OpenLab;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import kllab.ui.control.VerbKeys;
import kllab.ui.page.PageView;
import kllab.ui.theme.StyleSheet;
import org.testfx.api.FxToolkit;

/** One lab's screen without a window, in the size that it has in a window. */
public final class LabStage {
    public static final double RAIL = 4.9;
    public static final double TOP_BAR = 3.1;

    /** How long a deed may take, in ms: on a busy machine one that walks a hundred states of a page takes more than a minute. */
    private static final long LONGEST_DEED = 300_000;

    private LabStage() {}

    /** Before all tests of a class: initialises JavaFX and its fonts. */
    public static void wake() throws Exception {
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(LONGEST_DEED);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(FxFonts::load);
    }

    /**
     * Runs an action with a new screen, on the JavaFX thread.
     *
     * @param width of the window, in pixels
     * @param height of the window
     */
    public static <C extends OpenLab<?, ?>> void with(
            Seat seat, double width, double height, Supplier<C> open, BiConsumer<C, Region> deed) throws Exception {
        FxToolkit.setupFixture(() -> {
            C screen = open(seat, height, open);
            PageView<?, ?> page = screen.view(seat);
            scene(seat, screen, page, width, height);
            lay(page);
            deed.accept(screen, page);
            screen.hidden();
        });
    }

    /** A screen with the rem of a window of this height. */
    public static <C> C open(Seat seat, double height, Supplier<C> open) {
        seat.remProperty().set(Look.remOf(height));
        return open.get();
    }

    /** A view in its own scene, with the style sheet and the keys of both. */
    public static Scene scene(Seat seat, OpenLab<?, ?> screen, PageView<?, ?> page, double width, double height) {
        double rem = seat.remProperty().get();
        VerbKeys.listen(
                page,
                () -> Stream.concat(screen.verbs().stream(), page.verbs().stream())
                        .toList());
        Scene scene = new Scene(page, width - RAIL * rem, height - TOP_BAR * rem);
        scene.getStylesheets().add(new StyleSheet().address(seat.look()));
        return scene;
    }

    /** All visible nodes of a type below a root, in the order of the scene graph; not those inside one of them. */
    public static <T extends Node> List<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    public static void lay(Region root) {
        root.applyCss();
        root.layout();
    }
}
