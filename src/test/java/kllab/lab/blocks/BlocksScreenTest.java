package kllab.lab.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.ui.Desk;
import kllab.ui.control.BarHandle;
import kllab.ui.control.ChanceField;
import kllab.ui.control.FxFonts;
import kllab.ui.theme.StyleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BlocksScreenTest {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Desk desk = new Desk();

    @BeforeAll
    static void startToolkit() throws Exception {
        Fonts.register();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(FxFonts::load);
    }

    /** What a test does with a fresh screen, on the thread of the toolkit. */
    private interface Deed {
        void with(BlocksModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        FxToolkit.setupFixture(() -> {
            double rem = Look.remOf(HEIGHT);
            desk.remProperty().set(rem);
            BlocksController screen = new BlocksController(new BlocksLab(), desk);
            Region root = (Region) screen.root();
            Scene scene = new Scene(root, WIDTH - 4.9 * rem, HEIGHT - 3.1 * rem);
            scene.getStylesheets().add(new StyleSheet().address(desk.look()));
            lay(root);
            deed.with(screen.model(), root);
        });
    }

    private static void lay(Region root) {
        root.applyCss();
        root.layout();
    }

    private static <T extends Node> List<T> all(Region root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        }
        return found;
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        var at = node.localToScene(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private static void key(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    @Test
    void aDragOfABarSetsTheTruthAndIsOneStep() throws Exception {
        onScreen((model, root) -> {
            BarHandle rain = all(root, BarHandle.class).getFirst();
            mouse(rain, MouseEvent.MOUSE_PRESSED, 5, rain.getHeight() * 0.9);
            for (double share : new double[] {0.95, 1.1, 1.3}) {
                mouse(rain, MouseEvent.MOUSE_DRAGGED, 5, rain.getHeight() * share);
                lay(root);
            }
            mouse(rain, MouseEvent.MOUSE_RELEASED, 5, rain.getHeight());
            double now = model.state().p().probability(0);
            assertThat(now).isLessThan(0.7);
            assertThat(model.state().p().probability(1)).isCloseTo(1 - now, within(1e-12));
            assertThat(model.state().q()).isEqualTo(new BlocksLab().initial().q());
            model.undo();
            assertThat(model.state()).isEqualTo(new BlocksLab().initial());
            assertThat(model.canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void aBeliefOfZeroIsTypedAndSaid() throws Exception {
        onScreen((model, root) -> {
            ChanceField belief = all(root, ChanceField.class).get(2);
            belief.setText("0");
            belief.fireEvent(new ActionEvent());
            lay(root);
            assertThat(model.result().isInfinite()).isTrue();
            boolean said = root.getChildrenUnmodifiable().stream()
                    .map(Node::getAccessibleText)
                    .anyMatch(text -> text != null && text.contains("never rains"));
            assertThat(said).isTrue();
            belief.setText("nought");
            belief.fireEvent(new ActionEvent());
            Label complaint = (Label) root.lookup(".complaint");
            assertThat(complaint.isVisible()).isTrue();
            assertThat(complaint.getText()).contains("nought");
            assertThat(model.result().isInfinite()).isTrue();
        });
    }

    @Test
    void pointingAndArrowsChooseTheBlock() throws Exception {
        onScreen((model, root) -> {
            BlockPad pad = all(root, BlockPad.class).getFirst();
            key(pad, KeyCode.RIGHT);
            assertThat(model.state().block()).isEqualTo(4);
            key(pad, KeyCode.END);
            key(pad, KeyCode.RIGHT);
            assertThat(model.state().block()).isEqualTo(8);
            key(pad, KeyCode.HOME);
            assertThat(model.state().block()).isEqualTo(1);
            mouse(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() * 0.3, 10);
            mouse(pad, MouseEvent.MOUSE_DRAGGED, pad.getWidth() - 3, 10);
            mouse(pad, MouseEvent.MOUSE_RELEASED, pad.getWidth() - 3, 10);
            assertThat(model.state().block()).isEqualTo(8);
            model.undo();
            assertThat(model.state().block()).isEqualTo(1);
            lay(root);
            assertThat(pad.getAccessibleText()).contains("1.000");
        });
    }

    @Test
    void aDragOverSeveralBlocksAndEscapeLeavesWhatWas() throws Exception {
        onScreen((model, root) -> {
            BlockPad pad = all(root, BlockPad.class).getFirst();
            mouse(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() * 0.9, 10);
            mouse(pad, MouseEvent.MOUSE_DRAGGED, pad.getWidth() * 0.5, 10);
            assertThat(model.state().block()).isNotEqualTo(3);
            key(pad, KeyCode.ESCAPE);
            assertThat(model.state().block()).isEqualTo(3);
            assertThat(model.canUndoProperty().get()).isFalse();
        });
    }
}
