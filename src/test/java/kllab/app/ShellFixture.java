package kllab.app;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kllab.stage.Hand;
import kllab.ui.Desk;
import kllab.ui.Files;
import kllab.ui.Seat;
import kllab.ui.control.FxFonts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The shell in a stage, driven by user events, including the modifiers that a robot omits. */
final class ShellFixture {
    final Desk desk = new Desk();
    final Seat seat = new Seat(desk);
    final ShellModel model = new ShellModel(LabCatalog.all(), seat, "compare");
    final ShellController controller;
    final Scene scene;

    private ShellFixture(Stage stage, double width, double height) {
        FxFonts.load();
        controller = new ShellController(model, Files.none());
        scene = new Scene(new StackPane(controller.view().root()), width, height);
        controller.view().followSize(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        controller.root().requestFocus();
    }

    /** A shell in the stage shared by all tests. */
    static ShellFixture open(double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        AtomicReference<ShellFixture> made = new AtomicReference<>();
        FxToolkit.setupStage(stage -> made.set(new ShellFixture(stage, width, height)));
        WaitForAsyncUtils.waitForFxEvents();
        return made.get();
    }

    /** Runs an action on the JavaFX thread, then waits for the pulse. */
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        settle();
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    /** Waits for layout and painting. */
    void settle() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a condition on the JavaFX thread, for ten seconds at most. */
    void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        settle();
    }

    Set<Node> all(String selector) {
        return ask(() -> scene.getRoot().lookupAll(selector));
    }

    /** The node with this index among those of a style class, from left to right. */
    Node nth(String selector, int index) {
        return ask(() -> scene.getRoot().lookupAll(selector).stream()
                .filter(ShellFixture::isShown)
                .sorted(java.util.Comparator.comparingDouble(
                        n -> n.localToScene(n.getBoundsInLocal()).getMinX()))
                .toList()
                .get(index));
    }

    static boolean isShown(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        run(() -> {
            Node focus = scene.getFocusOwner() == null ? controller.root() : scene.getFocusOwner();
            Event.fireEvent(focus, Hand.key(KeyEvent.KEY_PRESSED, code, shift, control, alt));
            Event.fireEvent(focus, Hand.key(KeyEvent.KEY_RELEASED, code, shift, control, alt));
        });
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    /** Presses, moves in steps, and releases; coordinates in the node. */
    void drag(Node node, double x, double fromY, double toY) {
        run(() -> Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_PRESSED, node, x, fromY, 1)));
        for (int step = 1; step <= 8; step++) {
            double y = fromY + (toY - fromY) * step / 8;
            run(() -> Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_DRAGGED, node, x, y, 1)));
        }
        run(() -> Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_RELEASED, node, x, toY, 1)));
    }

    void click(Node node, double x, double y, int count) {
        run(() -> {
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_PRESSED, node, x, y, count));
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_RELEASED, node, x, y, count));
            Event.fireEvent(node, Hand.mouse(MouseEvent.MOUSE_CLICKED, node, x, y, count));
        });
    }

    Parent labRoot() {
        return controller.view().page();
    }

    static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }
}
