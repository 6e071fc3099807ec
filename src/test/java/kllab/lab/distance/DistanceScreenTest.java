package kllab.lab.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.lab.distance.DistanceState.Picture;
import kllab.stage.Hand;
import kllab.stage.LabStage;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.hand.PointHandle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DistanceScreenTest {
    private final Desk desk = new Desk();
    private final Seat seat = new Seat(desk);

    @BeforeAll
    static void startToolkit() throws Exception {
        LabStage.wake();
    }

    private interface Deed {
        void with(DistanceModel model, Region root);
    }

    private void onScreen(Picture picture, Deed deed) throws Exception {
        LabStage.with(seat, 1366, 768, () -> new DistanceController(new DistanceLab(), desk), (screen, root) -> {
            screen.model().show(picture);
            LabStage.lay(root);
            deed.with(screen.model(), root);
        });
    }

    private static List<? extends Region> shown(Region root, String style) {
        return LabStage.all(root, PointHandle.class).stream()
                .filter(each -> each.isVisible() && each.getStyleClass().contains(style))
                .toList();
    }

    private static void drag(Region handle, double byX, double byY) {
        double x = handle.getWidth() / 2;
        double y = handle.getHeight() / 2;
        Hand.send(handle, MouseEvent.MOUSE_PRESSED, x, y);
        Hand.send(handle, MouseEvent.MOUSE_DRAGGED, x + byX, y + byY);
        Hand.send(handle, MouseEvent.MOUSE_RELEASED, x + byX, y + byY);
    }

    @Test
    void aPointIsDraggedOnEachMapAndStaysInside() throws Exception {
        onScreen(Picture.MAPS, (model, root) -> {
            assertThat(shown(root, "p")).hasSize(3);
            for (int map = 0; map < 3; map++) {
                DistanceState before = model.state();
                drag(shown(root, "r").get(map), -30, 0);
                assertThat(model.state().r().probability(0))
                        .isGreaterThan(before.r().probability(0));
                model.undo();
                assertThat(model.state()).isEqualTo(before);
                LabStage.lay(root);
                drag(shown(root, "r").get(map), 2000, 2000);
                assertThat(model.state().r().probability(0)).isEqualTo(0.001);
                assertThat(model.state().r().probability(1)).isCloseTo(0.998, within(1e-12));
                model.undo();
                LabStage.lay(root);
            }
        });
    }

    @Test
    void arrowKeysMoveAndWithAltReachAnEdge() throws Exception {
        onScreen(Picture.MAPS, (model, root) -> {
            Region p = shown(root, "p").getFirst();
            p.requestFocus();
            Hand.type(p, KeyCode.UP, false);
            assertThat(model.state().p().probability(2)).isCloseTo(0.11, within(1e-12));
            Hand.type(p, KeyCode.RIGHT, false);
            assertThat(model.state().p().probability(2)).isCloseTo(0.11, within(1e-12));
            assertThat(model.state().p().probability(1)).isCloseTo(0.305, within(1e-12));
        });
    }

    @Test
    void anOutcomeIsDraggedAlongTheCurve() throws Exception {
        onScreen(Picture.NEVER, (model, root) -> {
            model.choose(new DistanceLab().presets().get(3));
            LabStage.lay(root);
            double before = model.state().q().probability(2);
            List<? extends Region> discs = shown(root, "p");
            drag(discs.get(2), 40, 0);
            assertThat(model.state().q().probability(2)).isGreaterThan(before);
            assertThat(model.state().p())
                    .isEqualTo(new DistanceLab().presets().get(3).state().p());
        });
    }

    @Test
    void theEdgeOfTheSetIsMovedAndTurnedAndRIsPutOnIt() throws Exception {
        onScreen(Picture.CLOSEST, (model, root) -> {
            List<? extends Region> ends = shown(root, "edge");
            drag(ends.getFirst(), 0, 60);
            assertThat(model.state().least()).isLessThan(0.6);
            model.undo();
            LabStage.lay(root);
            drag(shown(root, "edge").getLast(), 10, 20);
            assertThat(model.state().score()).isNotEqualTo(0.5);
            model.choose(new DistanceLab().presets().get(8));
            LabStage.lay(root);
            drag(shown(root, "r").getFirst(), 2, 1);
            assertThat(model.result().isOnEdge(model.state().r())).isTrue();
        });
    }

    @Test
    void aProbabilityIsTypedAndTheOthersKeepTheirProportion() throws Exception {
        onScreen(Picture.MAPS, (model, root) -> {
            NumberField field = LabStage.all(root, NumberField.class).getFirst();
            field.requestFocus();
            field.setText("0");
            field.fireEvent(new ActionEvent());
            assertThat(model.state().p().probability(0)).isZero();
            assertThat(model.state().p().probability(1)).isCloseTo(0.75, within(1e-12));
            field.setText("2");
            field.fireEvent(new ActionEvent());
            assertThat(model.state().p().probability(0)).isZero();
        });
    }
}
