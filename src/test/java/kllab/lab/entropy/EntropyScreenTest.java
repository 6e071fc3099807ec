package kllab.lab.entropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.MarkHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntropyScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen with a bent coin, run on the JavaFX thread. */
    private interface Deed {
        void with(EntropyModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new EntropyController(new EntropyLab(), desk), (screen, root) -> {
            screen.model().choose(new EntropyLab().presets().get(2));
            LabStage.lay(root);
            deed.with(screen.model(), root);
        });
    }

    private static void drag(Region handle, double x, double y, double toX, double toY) {
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, toX, toY);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    @Test
    void coinAndBeliefSlideAlongTheCurve() throws Exception {
        onScreen((model, root) -> {
            MarkHandle<?> coin = LabStage.all(root, MarkHandle.class).getFirst();
            MarkHandle<?> belief = LabStage.all(root, MarkHandle.class).get(1);
            drag(coin, 5, 5, -60, 40);
            assertThat(model.state().p()).isLessThan(0.75);
            assertThat(model.state().q()).isEqualTo(0.25);
            drag(belief, 5, 5, 65, 90);
            assertThat(model.state().q()).isGreaterThan(0.3);
            model.undo();
            model.undo();
            assertThat(model.state())
                    .isEqualTo(new EntropyLab().presets().get(2).state());
        });
    }

    @Test
    void aBeliefThatIsRightDoesNotHideTheCoinFromTheHand() throws Exception {
        onScreen((model, root) -> {
            model.set(0.5, 0.5);
            LabStage.lay(root);
            MarkHandle<?> coin = LabStage.all(root, MarkHandle.class).getFirst();
            MarkHandle<?> belief = LabStage.all(root, MarkHandle.class).get(1);
            assertThat(coin.getHeight()).isGreaterThan(belief.getHeight() + 50);
        });
    }

    /** The right end of the line can be pulled along the whole of the edge on which the coin is then. */
    @Test
    void aCoinAtTheEdgeIsTakenBeforeTheEndOfTheLine() throws Exception {
        onScreen((model, root) -> {
            model.setP(1);
            LabStage.lay(root);
            BarHandle<?> head = LabStage.all(root, BarHandle.class).get(1);
            for (MarkHandle<?> mark : LabStage.all(root, MarkHandle.class)) {
                assertThat(mark.getParent()).isSameAs(head.getParent());
                assertThat(mark.getViewOrder()).isLessThan(head.getViewOrder());
            }
        });
    }

    /** The right end is the length of a head, 2 bits for a belief of a quarter. */
    @Test
    void theEndsOfTheLineAreCodeLengthsAndCanBePulled() throws Exception {
        onScreen((model, root) -> {
            BarHandle<?> head = LabStage.all(root, BarHandle.class).get(1);
            double r = seat.look().rem();
            double top = r; // the upper end of the scale is 2 bits
            double middle = head.getHeight() / 2;
            drag(head, 5, top, 5, middle);
            assertThat(model.state().q()).isCloseTo(0.5, within(0.02));
            BarHandle<?> tail = LabStage.all(root, BarHandle.class).getFirst();
            LabStage.lay(root);
            drag(tail, 5, middle, 5, top);
            assertThat(model.state().q()).isCloseTo(0.75, within(0.02));
        });
    }

    @Test
    void aCoinUnderTheAxisIsChosenByAPress() throws Exception {
        onScreen((model, root) -> {
            List<Button> coins = LabStage.all(root, Button.class).stream()
                    .filter(button -> button.getStyleClass().contains("over-picture"))
                    .toList();
            coins.get(2).fire();
            assertThat(model.state()).isEqualTo(new EntropyState(1, 1, 7));
            coins.get(1).fire();
            assertThat(model.state()).isEqualTo(new EntropyState(0.5, 0.5, 7));
        });
    }

    @Test
    void aProbabilityIsTypedAsAFraction() throws Exception {
        onScreen((model, root) -> {
            ChanceField belief = LabStage.all(root, ChanceField.class).get(1);
            belief.requestFocus();
            belief.setText("1/3");
            belief.fireEvent(new ActionEvent());
            assertThat(model.state().q()).isEqualTo(1.0 / 3);
        });
    }

    @Test
    void tossingAgainTakesTheNextSeedAndSwappingExchangesCoinAndBelief() throws Exception {
        onScreen((model, root) -> {
            model.tossAgain();
            model.swap();
            assertThat(model.state()).isEqualTo(new EntropyState(0.25, 0.8, 8));
        });
    }
}
