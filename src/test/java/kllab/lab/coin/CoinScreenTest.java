package kllab.lab.coin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.hand.MarkHandle;
import kllab.ui.hand.PointHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoinScreenTest {
    private static final String TWELVE = new CoinLab().first().state().flips();

    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen with twelve flips, run on the JavaFX thread. */
    private interface Deed {
        void with(CoinModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new CoinController(new CoinLab(), desk), (screen, root) -> {
            LabStage.lay(root);
            deed.with(screen.model(), root);
        });
    }

    private static void drag(Region handle, double x, double y, double toX, double toY) {
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, toX, toY);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    private static Region coins(Region root) {
        return LabStage.all(root, CoinsHand.class).getFirst();
    }

    /** The middle of a coin: twelve coins and the next one share the row. */
    private static double middle(Region coins, int coin) {
        return coins.getWidth() * (coin + 0.5) / 13;
    }

    @Test
    void aPressedCoinIsTurnedAndOneThatIsDraggedGoesElsewhere() throws Exception {
        onScreen((model, root) -> {
            Region coins = coins(root);
            Hand.send(coins, MouseEvent.MOUSE_PRESSED, middle(coins, 2), 8);
            Hand.send(coins, MouseEvent.MOUSE_RELEASED, middle(coins, 2), 8);
            assertThat(model.state().flips()).isEqualTo("HHHHHHTHHHHT");
            model.undo();
            assertThat(model.state().flips()).isEqualTo(TWELVE);
            drag(coins, middle(coins, 2), 8, middle(coins, 0), 8);
            assertThat(model.state().flips()).isEqualTo("THHHHHTHHHHT");
            model.undo();
            assertThat(model.state().flips()).as("one step").isEqualTo(TWELVE);
        });
    }

    @Test
    void keysGoFromCoinToCoinTurnCarryAndTakeAway() throws Exception {
        onScreen((model, root) -> {
            Region coins = coins(root);
            coins.requestFocus();
            Hand.type(coins, KeyCode.HOME, false);
            Hand.type(coins, KeyCode.RIGHT, false);
            Hand.type(coins, KeyCode.RIGHT, false);
            Hand.type(coins, KeyCode.ENTER, false);
            assertThat(model.state().flips()).isEqualTo("HHHHHHTHHHHT");
            Hand.type(coins, KeyCode.DELETE, false);
            assertThat(model.state().flips()).isEqualTo("HHHHHTHHHHT");
            assertThat(coins.getAccessibleText()).startsWith("Flip 3, heads");
        });
    }

    @Test
    void aPressBelowACoinGoesBackToItsFlipAndFlippingComesForward() throws Exception {
        onScreen((model, root) -> {
            Region flips = coins(root);
            double below = flips.getHeight() - 10;
            Hand.send(flips, MouseEvent.MOUSE_PRESSED, middle(flips, 2), below);
            Hand.send(flips, MouseEvent.MOUSE_RELEASED, middle(flips, 2), below);
            assertThat(model.state().flips()).isEqualTo(TWELVE);
            assertThat(model.result().n()).isEqualTo(3);
            assertThat(model.result().heads()).isEqualTo(2);
            model.flip(2);
            assertThat(model.result().n()).isEqualTo(5);
            assertThat(model.state().flips()).isEqualTo(TWELVE);
            drag(flips, middle(flips, 2), below, middle(flips, 7), below);
            assertThat(model.result().n()).isEqualTo(8);
            model.undo();
            assertThat(model.result().n()).as("one step").isEqualTo(5);
            model.flip(8);
            assertThat(model.state().flips()).hasSize(13).startsWith(TWELVE);
            assertThat(model.state().behind()).isZero();
            flips.requestFocus();
            Hand.type(flips, KeyCode.HOME, false);
            Hand.type(flips, KeyCode.BACK_SPACE, false);
            assertThat(model.result().n())
                    .as("of thirteen the last twelve are shown")
                    .isEqualTo(2);
            model.add(true);
            assertThat(model.result().n()).isEqualTo(14);
        });
    }

    @Test
    void thePriorIsMovedAndMadeStronger() throws Exception {
        onScreen((model, root) -> {
            PointHandle<?> mean = LabStage.all(root, PointHandle.class).getFirst();
            drag(mean, 5, 5, 105, 5);
            assertThat(model.state().a() + model.state().b()).isCloseTo(4, within(0.02));
            assertThat(model.state().a()).isGreaterThan(2.3);
            LabStage.lay(root);
            PointHandle<?> strength = LabStage.all(root, PointHandle.class).get(1);
            double before = model.state().a() + model.state().b();
            drag(strength, 5, 5, 65, 5);
            assertThat(model.state().a() + model.state().b()).isGreaterThan(1.3 * before);
        });
    }

    @Test
    void theIntervalKeepsItsWidthAndTheTruthMovesFreely() throws Exception {
        onScreen((model, root) -> {
            MarkHandle<?> high = LabStage.all(root, MarkHandle.class).get(1);
            drag(high, 5, 5, -300, 5);
            assertThat(model.state().high()).isLessThan(0.75);
            assertThat(model.result().isExcluded()).isTrue();
            model.setHigh(0);
            assertThat(model.state().high()).isEqualTo(CoinState.LEAST_WIDTH);
            model.setLow(1);
            assertThat(model.state().low()).isZero();
            model.setTruth(0.005);
            assertThat(model.result().isExcluded()).isFalse();
        });
    }

    @Test
    void aParameterIsTyped() throws Exception {
        onScreen((model, root) -> {
            NumberField field = LabStage.all(root, NumberField.class).getFirst();
            assertThat(field.getAccessibleText()).contains("heads");
            field.requestFocus();
            field.setText("50");
            field.fireEvent(new ActionEvent());
            assertThat(model.state().a()).isEqualTo(50);
            field.setText("0.1");
            field.fireEvent(new ActionEvent());
            assertThat(model.state().a()).isEqualTo(50);
        });
    }

    @Test
    void flipsFollowFromTheSeedAndEndAtTheMost() throws Exception {
        onScreen((model, root) -> {
            model.flip(3);
            String fifteen = model.state().flips();
            model.undo();
            model.flip(1);
            model.flip(2);
            assertThat(model.state().flips()).isEqualTo(fifteen).startsWith(TWELVE);
            model.flip(20_000);
            assertThat(model.state().flips()).hasSize(CoinState.LONGEST);
            assertThat(model.canFlip()).isFalse();
            assertThat(model.result().heads() / 10_000.0).isCloseTo(0.75, within(0.02));
        });
    }

    @Test
    void shufflingKeepsTheEnd() throws Exception {
        onScreen((model, root) -> {
            double kl = model.result().kl();
            model.shuffle();
            assertThat(model.state().flips()).isNotEqualTo(TWELVE);
            assertThat(model.result().kl()).isCloseTo(kl, within(1e-13));
            assertThat(model.result().heads()).isEqualTo(9);
        });
    }

    @Test
    void undoKeepsTheAccount() throws Exception {
        onScreen((model, root) -> {
            model.add(true);
            model.show(Account.LESSONS);
            model.undo();
            assertThat(model.state().account()).isEqualTo(Account.LESSONS);
            assertThat(model.state().flips()).isEqualTo(TWELVE);
        });
    }
}
