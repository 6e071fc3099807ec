package kllab.lab.variational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

class VariationalScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    private interface Deed {
        void with(VariationalModel model, Region root);
    }

    private void onScreen(Deed deed) throws Exception {
        LabStage.with(
                seat,
                1366,
                768,
                () -> new VariationalController(new VariationalLab(), desk),
                (screen, root) -> deed.with(screen.model(), root));
    }

    private static Region handle(Region root, String style) {
        return LabStage.all(root, PointHandle.class).stream()
                .filter(each -> each.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private static void drag(Region handle, double byX, double byY) {
        double x = handle.getWidth() / 2;
        double y = handle.getHeight() / 2;
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, x + byX, y + byY);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, x + byX, y + byY);
    }

    @Test
    void theBallMovesAndWidensAndTheDiamondWidensOnly() throws Exception {
        onScreen((model, root) -> {
            VariationalState before = model.state();
            drag(handle(root, "ball"), -60, 40);
            assertThat(model.state().mu()).isLessThan(before.mu());
            assertThat(model.state().sigma()).isLessThan(before.sigma());
            model.undo();
            assertThat(model.state()).isEqualTo(before);
            LabStage.lay(root);
            drag(handle(root, "diamond"), -30, 0);
            assertThat(model.state().mu()).isEqualTo(before.mu());
            assertThat(model.state().sigma()).isLessThan(before.sigma());
        });
    }

    @Test
    void ofTwoUnknownsTheRimAndTheBallWidenAndTheWayDownEndsAtTheNarrowest() throws Exception {
        onScreen((model, root) -> {
            model.choose(new VariationalLab()
                    .presets().stream()
                            .filter(preset -> preset.id().equals("pair"))
                            .findFirst()
                            .orElseThrow());
            LabStage.lay(root);
            List<Region> shown = LabStage.all(root, PointHandle.class).stream()
                    .filter(Region::isVisible)
                    .map(Region.class::cast)
                    .toList();
            assertThat(shown).hasSize(2);
            assertThat(LabStage.all(root, NumberField.class).stream().filter(Region::isVisible))
                    .hasSize(2);
            for (Region each : shown) {
                drag(each, -20, 0);
                assertThat(model.state().sigma()).isLessThan(1);
                model.undo();
                LabStage.lay(root);
            }
            model.setCorrelation(1);
            assertThat(model.state().correlation()).hasValue(0.99);
            model.step(1000);
            assertThat(model.result().isDown()).isTrue();
            assertThat(model.state().sigma()).isEqualTo(model.result().pair().narrowest());
        });
    }

    @Test
    void numbersAreTypedAndWrongOnesStayInTheirField() throws Exception {
        onScreen((model, root) -> {
            List<NumberField> fields = LabStage.all(root, NumberField.class).stream()
                    .filter(field -> field.getStyleClass().contains("chance"))
                    .toList();
            VariationalState before = model.state();
            type(fields, before.heads(), "20");
            assertThat(model.state().heads()).isEqualTo(20);
            model.undo();
            LabStage.lay(root);
            type(fields, before.heads(), "1.5");
            assertThat(model.state()).isEqualTo(before);
        });
    }

    private static void type(List<NumberField> fields, int shown, String text) {
        NumberField field = fields.stream()
                .filter(each -> each.getText().equals(String.valueOf(shown)))
                .findFirst()
                .orElseThrow();
        field.requestFocus();
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    @Test
    void theWeightOfTheDataIsDraggedAndMovesThePosterior() throws Exception {
        onScreen((model, root) -> {
            double surprise = model.result().surprise();
            drag(LabStage.all(root, MarkHandle.class).getFirst(), -20, 0);
            assertThat(model.state().weight()).isBetween(0.5, 0.95);
            assertThat(model.result().surprise()).isLessThan(surprise);
        });
    }

    @Test
    void stepsGoDownAndTheClimbEndsInTheValley() throws Exception {
        onScreen((model, root) -> {
            double before = model.result().kl();
            model.step(4);
            assertThat(model.result().kl()).isLessThan(before);
            model.step(Integer.MAX_VALUE);
            assertThat(model.result().isDown()).isTrue();
            assertThat(model.result().kl()).isCloseTo(model.result().best().kl(), within(1e-9));
        });
    }

    @Test
    void arrowKeysMoveAndWidenQ() throws Exception {
        onScreen((model, root) -> {
            VariationalState before = model.state();
            Region circle = LabStage.all(root, PointHandle.class).stream()
                    .filter(each -> !each.getStyleClass().contains("diamond")
                            && !each.getStyleClass().contains("ball"))
                    .findFirst()
                    .orElseThrow();
            circle.requestFocus();
            Hand.type(circle, KeyCode.RIGHT, false);
            assertThat(model.state().mu()).isCloseTo(before.mu() + 0.05, within(1e-9));
            Hand.type(circle, KeyCode.UP, false);
            assertThat(model.state().sigma()).isGreaterThan(before.sigma());
        });
    }
}
