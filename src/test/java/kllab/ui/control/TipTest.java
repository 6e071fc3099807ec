package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kllab.stage.Hand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TipTest {
    private final Region node = new Region();
    private final List<Double> asked = new ArrayList<>();
    private String said = "left";

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            node.setManaged(false); // its size is set by the test
            stage.setScene(new Scene(new Pane(node), 300, 200));
            Tip.install(node, 400, event -> {
                asked.add(event.getX());
                return event.getX() < 50 ? said : "";
            });
            stage.show();
        });
    }

    @AfterEach
    void hide() {
        onFx(() -> tooltips().forEach(Tooltip::hide));
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void moveTo(double x) {
        onFx(() -> {
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_MOVED, x));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return Hand.mouse(type, new Point2D(x, 5), 0);
    }

    private List<Tooltip> tooltips() {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .toList();
    }

    private void layOut() {
        onFx(() -> node.resize(100, 40));
    }

    @Test
    void noTooltipIsMadeUntilTheMouseComesAndOneSuffices() {
        layOut();
        assertThat(tooltips()).isEmpty();
        moveTo(10);
        moveTo(20);
        assertThat(tooltips()).hasSize(1);
        assertThat(asked).isNotEmpty();
    }

    @Test
    void underANodeThatIsNotLaidOutYetTheMouseDoesNotCount() {
        onFx(() -> node.resize(0, 0));
        moveTo(0);
        assertThat(tooltips()).isEmpty();
    }

    @Test
    void itSaysWhatBelongsToThePlaceOfTheMouse() {
        layOut();
        moveTo(10);
        assertThat(tooltips().getFirst().getText()).isEqualTo("left");
    }

    @Test
    void whereThereIsNothingToSayThereIsNoneAndBesideItThereIsAgain() {
        layOut();
        moveTo(10);
        Tooltip tooltip = tooltips().getFirst();
        onFx(() -> tooltip.show(node, 10, 10));
        moveTo(80);
        assertThat(tooltip.isShowing()).isFalse();
        assertThat(tooltips()).isEmpty();
        moveTo(20);
        assertThat(tooltips()).containsExactly(tooltip);
    }

    @Test
    void whatHasChangedWhileTheMouseRestedIsSaidAsItIsNow() {
        layOut();
        moveTo(10);
        Tooltip tooltip = tooltips().getFirst();
        said = "changed";
        onFx(() -> tooltip.show(node, 10, 10));
        assertThat(tooltip.getText()).isEqualTo("changed");
    }
}
