package kllab.lab.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.hand.MarkHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    /** A test action on a new screen where stocks avoid the rain, run on the JavaFX thread. */
    private interface Deed {
        void with(EventsModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new EventsController(new EventsLab(), desk), (screen, root) -> {
            screen.model().choose(new EventsLab().presets().get(1));
            LabStage.lay(root);
            deed.with(screen.model(), root);
        });
    }

    private static void drag(Region handle, double x, double y, double toX, double toY) {
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, toX, toY);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    private static MarkHandle<?> cut(Region root, int which) {
        return LabStage.all(root, MarkHandle.class).get(which);
    }

    @Test
    void eachCutIsDraggedAndADragIsOneStep() throws Exception {
        onScreen((model, root) -> {
            EventsState before = model.state();
            drag(cut(root, 0), 5, 100, 45, 140);
            assertThat(model.state().first()).isBetween(0.6, 0.68);
            LabStage.lay(root);
            drag(cut(root, 1), 30, 5, 40, -55);
            assertThat(model.state().ifFirst()).isBetween(0.4, 0.5);
            assertThat(model.state().ifNot()).isEqualTo(0.9);
            LabStage.lay(root);
            drag(cut(root, 2), 30, 5, 30, 65);
            assertThat(model.state().ifNot()).isBetween(0.65, 0.75);
            model.undo();
            model.undo();
            model.undo();
            assertThat(model.state()).isEqualTo(before);
        });
    }

    @Test
    void independentCutsMoveTogether() throws Exception {
        onScreen((model, root) -> {
            ToggleButton independent = LabStage.all(root, ToggleButton.class).getFirst();
            independent.fire();
            assertThat(model.state().tied()).isTrue();
            assertThat(model.result().kl()).isZero();
            LabStage.lay(root);
            drag(cut(root, 2), 30, 5, 30, 65);
            assertThat(model.state().ifFirst()).isEqualTo(model.state().ifNot()).isLessThan(0.5);
        });
    }

    @Test
    void anAreaIsChosenByAPress() throws Exception {
        onScreen((model, root) -> {
            List<Button> areas = LabStage.all(root, Button.class).stream()
                    .filter(button -> button.getStyleClass().contains("over-picture"))
                    .toList();
            assertThat(areas).hasSize(4);
            areas.get(2).fire();
            assertThat(model.state().selected()).isEqualTo(2);
        });
    }

    @Test
    void aProbabilityIsTypedAsAFractionAndShownAsOne() throws Exception {
        onScreen((model, root) -> {
            ChanceField field = LabStage.all(root, ChanceField.class).get(1);
            assertThat(field.getText()).isEqualTo("1/4");
            field.requestFocus();
            field.setText("1/3");
            field.fireEvent(new ActionEvent());
            assertThat(model.state().ifFirst()).isCloseTo(1.0 / 3, within(1e-16));
            LabStage.lay(root);
            assertThat(field.getText()).isEqualTo("1/3");
        });
    }

    @Test
    void drawsAreShownThenOthersThenHidden() throws Exception {
        onScreen((model, root) -> {
            long seed = model.state().seed();
            model.draw();
            assertThat(model.state())
                    .isEqualTo(new EventsLab().presets().get(1).state().withDraws(true, seed));
            model.draw();
            assertThat(model.state().seed()).isEqualTo(seed + 1);
            model.hideDraws();
            assertThat(model.state().drawn()).isFalse();
        });
    }
}
