package kllab.lab.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.core.probability.Categorical;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.MarkHandle;
import kllab.ui.hand.PadHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChannelScreenTest {
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
        void with(ChannelModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(
                seat,
                WIDTH,
                HEIGHT,
                () -> new ChannelController(new ChannelLab(), desk),
                (screen, root) -> deed.with(screen.model(), root));
    }

    @Test
    void aDragOfABarSetsTheUseAndIsOneStep() throws Exception {
        onScreen((model, root) -> {
            BarHandle<?> dot = LabStage.all(root, BarHandle.class).getFirst();
            Categorical before = model.state().afterMark();
            double height = dot.getHeight();
            Hand.send(dot, MouseEvent.MOUSE_PRESSED, 5, height * 0.9);
            Hand.send(dot, MouseEvent.MOUSE_DRAGGED, 5, height * 0.8);
            LabStage.lay(root);
            Hand.send(dot, MouseEvent.MOUSE_DRAGGED, 5, height * 0.5);
            Hand.send(dot, MouseEvent.MOUSE_RELEASED, 5, height * 0.5);
            double used = model.state().afterMark().probability(0);
            assertThat(used).isGreaterThan(0.5).isLessThan(0.95);
            assertThat(model.state().afterMark().probability(1)).isCloseTo((1 - used) / 3, within(1e-12));
            model.undo();
            assertThat(model.state().afterMark()).isEqualTo(before);
            assertThat(model.canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void escapeTakesADragBack() throws Exception {
        onScreen((model, root) -> {
            BarHandle<?> dot = LabStage.all(root, BarHandle.class).getFirst();
            Hand.send(dot, MouseEvent.MOUSE_PRESSED, 5, dot.getHeight() * 0.9);
            Hand.send(dot, MouseEvent.MOUSE_DRAGGED, 5, dot.getHeight() * 0.4);
            assertThat(model.changedProperty().get()).isTrue();
            Hand.type(dot, KeyCode.ESCAPE, false);
            assertThat(model.state()).isEqualTo(new ChannelLab().initial());
            assertThat(model.canUndoProperty().get()).isFalse();
        });
    }

    @Test
    void theEndOfATapeIsDraggedInWholeUnitsAndMakesATelegraphOfOnesOwn() throws Exception {
        onScreen((model, root) -> {
            MarkHandle<?> dash = LabStage.all(root, MarkHandle.class).get(1);
            Hand.send(dash, MouseEvent.MOUSE_PRESSED, 3, 5);
            Hand.send(dash, MouseEvent.MOUSE_DRAGGED, 33, 5);
            LabStage.lay(root);
            Hand.send(dash, MouseEvent.MOUSE_RELEASED, 33, 5);
            assertThat(model.state().durations().get(1)).isBetween(7, 9);
            assertThat(model.result().kind()).isEqualTo(TelegraphKind.OWN);
            model.undo();
            assertThat(model.state().durations()).containsExactly(2, 4, 3, 6);
            Hand.type(dash, KeyCode.RIGHT, false);
            Hand.type(dash, KeyCode.RIGHT, true);
            assertThat(model.state().durations().get(1)).isEqualTo(10);
            Hand.type(dash, KeyCode.END, false);
            Hand.type(dash, KeyCode.RIGHT, false);
            assertThat(model.state().durations().get(1)).isEqualTo(ChannelState.LONGEST);
        });
    }

    @Test
    void aDoubleClickOnAHandleOpensItsField() throws Exception {
        onScreen((model, root) -> {
            MarkHandle<?> dash = LabStage.all(root, MarkHandle.class).get(1);
            for (int clicks = 1; clicks <= 2; clicks++) {
                dash.fireEvent(Hand.mouse(MouseEvent.MOUSE_PRESSED, dash, 3, 5, clicks));
                dash.fireEvent(Hand.mouse(MouseEvent.MOUSE_RELEASED, dash, 3, 5, clicks));
            }
            assertThat(root.getScene().getFocusOwner()).isEqualTo(units(root).get(1));
            BarHandle<?> dot = LabStage.all(root, BarHandle.class).getFirst();
            for (int clicks = 1; clicks <= 2; clicks++) {
                dot.fireEvent(Hand.mouse(MouseEvent.MOUSE_PRESSED, dot, 5, dot.getHeight() * 0.9, clicks));
                dot.fireEvent(Hand.mouse(MouseEvent.MOUSE_RELEASED, dot, 5, dot.getHeight() * 0.9, clicks));
            }
            assertThat(root.getScene().getFocusOwner()).isInstanceOf(ChanceField.class);
            assertThat(model.state()).isEqualTo(new ChannelLab().initial());
        });
    }

    @Test
    void aDurationIsTypedAndWhatIsNoneIsRefusedInASentence() throws Exception {
        onScreen((model, root) -> {
            TextField word = units(root).getLast();
            word.setText("9");
            word.fireEvent(new ActionEvent());
            LabStage.lay(root);
            assertThat(model.state().durations()).containsExactly(2, 4, 3, 9);
            for (String wrong : List.of("2.5", "0", "21", "x", "1e9")) {
                word.setText(wrong);
                word.fireEvent(new ActionEvent());
                assertThat(complaint(root).isVisible()).as(wrong).isTrue();
                assertThat(complaint(root).getText()).contains(wrong).contains("1 to 20");
                assertThat(model.state().durations()).containsExactly(2, 4, 3, 9);
            }
            Hand.type(word, KeyCode.ESCAPE, false);
            assertThat(word.getText()).isEqualTo("9");
            assertThat(complaint(root).isVisible()).isFalse();
        });
    }

    @Test
    void aChanceIsTypedAndWhatIsNoneIsRefusedInASentence() throws Exception {
        onScreen((model, root) -> {
            TextField dot = LabStage.all(root, TextField.class).stream()
                    .filter(field -> !units(root).contains(field))
                    .findFirst()
                    .orElseThrow();
            dot.setText("1/2");
            dot.fireEvent(new ActionEvent());
            assertThat(model.state().afterMark().probability(0)).isEqualTo(0.5);
            dot.setText("1.5");
            dot.fireEvent(new ActionEvent());
            assertThat(complaint(root).getText()).contains("1.5");
            assertThat(model.state().afterMark().probability(0)).isEqualTo(0.5);
        });
    }

    private static List<TextField> units(Region root) {
        return LabStage.all(root, TextField.class).stream()
                .filter(field -> field.getStyleClass().contains("units"))
                .toList();
    }

    private static Label complaint(Region root) {
        return (Label) root.lookup(".complaint");
    }

    @Test
    void theButtonsChooseATelegraphAndItsBestUse() throws Exception {
        onScreen((model, root) -> {
            List<ToggleButton> kinds = root.lookupAll(".segmented .toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .toList();
            kinds.get(1).fire();
            assertThat(model.result().kind()).isEqualTo(TelegraphKind.ITU);
            kinds.get(2).fire();
            LabStage.lay(root);
            assertThat(LabStage.all(root, BarHandle.class)).hasSize(2);
            assertThat(LabStage.all(root, MarkHandle.class)).hasSize(2);
            Button best = (Button) root.lookup(".best");
            best.fire();
            assertThat(model.result().isBest()).isTrue();
            assertThat(best.isDisabled()).isTrue();
        });
    }

    @Test
    void pointingAndArrowsLookAtAnotherDuration() throws Exception {
        onScreen((model, root) -> {
            PadHandle<?> pad = LabStage.all(root, PadHandle.class).getFirst();
            Hand.type(pad, KeyCode.RIGHT, false);
            assertThat(model.state().time()).isEqualTo(25);
            Hand.type(pad, KeyCode.LEFT, true);
            assertThat(model.state().time()).isEqualTo(15);
            Hand.send(pad, MouseEvent.MOUSE_PRESSED, pad.getWidth() - 1, 10);
            assertThat(model.state().time()).isEqualTo(ChannelState.LATEST);
            model.choose(TelegraphKind.MARKS);
            Hand.type(pad, KeyCode.HOME, false);
            Hand.type(pad, KeyCode.RIGHT, false);
            assertThat(model.state().time()).isEqualTo(2);
            LabStage.lay(root);
            assertThat(pad.getAccessibleText()).contains("t = 2: 1 message");
        });
    }
}
