package kllab.lab.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.chart.SheetView;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.PadHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BlocksScreenTest {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen, run on the JavaFX thread. */
    private interface Deed {
        void with(BlocksModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(
                seat,
                WIDTH,
                HEIGHT,
                () -> new BlocksController(new BlocksLab(), desk),
                (screen, root) -> deed.with(screen.model(), root));
    }

    @Test
    void aDragOfABarSetsTheTruthAndIsOneStep() throws Exception {
        onScreen((model, root) -> {
            BarHandle<?> rain = LabStage.all(root, BarHandle.class).getFirst();
            Hand.send(rain, MouseEvent.MOUSE_PRESSED, 5, rain.getHeight() * 0.9);
            for (double share : new double[] {0.95, 1.1, 1.3}) {
                Hand.send(rain, MouseEvent.MOUSE_DRAGGED, 5, rain.getHeight() * share);
                LabStage.lay(root);
            }
            Hand.send(rain, MouseEvent.MOUSE_RELEASED, 5, rain.getHeight());
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
            ChanceField belief = LabStage.all(root, ChanceField.class).get(2);
            belief.setText("0");
            belief.fireEvent(new ActionEvent());
            LabStage.lay(root);
            assertThat(model.result().isInfinite()).isTrue();
            boolean said = LabStage.all(root, SheetView.class).stream()
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
            PadHandle<?> pad = LabStage.all(root, PadHandle.class).getFirst();
            Hand.type(pad, KeyCode.RIGHT, false);
            assertThat(model.state().block()).isEqualTo(4);
            Hand.type(pad, KeyCode.END, false);
            Hand.type(pad, KeyCode.RIGHT, false);
            assertThat(model.state().block()).isEqualTo(8);
            Hand.type(pad, KeyCode.HOME, false);
            assertThat(model.state().block()).isEqualTo(1);
            Hand.send(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() * 0.3, 10);
            Hand.send(pad, MouseEvent.MOUSE_DRAGGED, pad.getWidth() - 3, 10);
            Hand.send(pad, MouseEvent.MOUSE_RELEASED, pad.getWidth() - 3, 10);
            assertThat(model.state().block()).isEqualTo(8);
            model.undo();
            assertThat(model.state().block()).isEqualTo(1);
            LabStage.lay(root);
            assertThat(pad.getAccessibleText()).contains("1.000");
        });
    }

    @Test
    void aDragOverSeveralBlocksAndEscapeLeavesWhatWas() throws Exception {
        onScreen((model, root) -> {
            PadHandle<?> pad = LabStage.all(root, PadHandle.class).getFirst();
            Hand.send(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() * 0.9, 10);
            Hand.send(pad, MouseEvent.MOUSE_DRAGGED, pad.getWidth() * 0.5, 10);
            assertThat(model.state().block()).isNotEqualTo(3);
            Hand.type(pad, KeyCode.ESCAPE, false);
            assertThat(model.state().block()).isEqualTo(3);
            assertThat(model.canUndoProperty().get()).isFalse();
        });
    }
}
