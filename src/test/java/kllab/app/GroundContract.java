package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.lab.Preset;
import kllab.stage.Hand;

/** What a part of a page does for the mouse alone that moves something and is no slider. All on the JavaFX thread. */
final class GroundContract<S extends Record, R> {
    private static final double FAR = 40;

    private final OpenLab<S, R> screen;
    private final Parent page;
    private final LabModel<S, R> model;
    private final Node ground;
    private S start;

    GroundContract(OpenLab<S, R> screen, Parent page, Node ground) {
        this.screen = screen;
        this.page = page;
        this.model = screen.model();
        this.ground = ground;
        start = model.state();
    }

    void check() {
        isTakenBackByEscape();
        letsGoWhenAnotherPresetIsChosen();
        isHeldByADoubleClickToo();
    }

    private void isTakenBackByEscape() {
        ready();
        assertThat(passesEscape()).as("Esc passes before a drag").isTrue();
        Point2D to = dragged(ready());
        assertThat(model.state()).as("dragged").isNotEqualTo(start);
        assertThat(passesEscape()).as("Esc passes during a drag").isFalse();
        nothing("Esc");
        mouse(MouseEvent.MOUSE_DRAGGED, to.add(-FAR / 2, 3));
        nothing("a drag after Esc");
        assertThat(passesEscape()).as("a second Esc passes").isTrue();
        mouse(MouseEvent.MOUSE_RELEASED, to);
        nothing("the release after Esc");
    }

    private void letsGoWhenAnotherPresetIsChosen() {
        Point2D to = dragged(ready());
        model.choose(another());
        page.layout();
        S chosen = model.state();
        mouse(MouseEvent.MOUSE_DRAGGED, to.add(-FAR / 2, 3));
        mouse(MouseEvent.MOUSE_RELEASED, to);
        assertThat(model.state()).as("a drag past another preset").isEqualTo(chosen);
        assertThat(model.movingProperty().get()).isFalse();
    }

    /** The field belongs to the slider beside it. */
    private void isHeldByADoubleClickToo() {
        Point2D at = ready();
        for (int click = 1; click <= 2; click++) {
            ground.fireEvent(Hand.mouse(MouseEvent.MOUSE_PRESSED, at, click));
            assertThat(ground.getScene().getFocusOwner()).isNotInstanceOf(TextInputControl.class);
            assertThat(passesEscape()).as("Esc passes during click " + click).isFalse();
            ground.fireEvent(Hand.mouse(MouseEvent.MOUSE_RELEASED, at, click));
        }
    }

    private Preset<S> another() {
        return screen.lab().presets().stream()
                .filter(each -> !each.equals(model.presetProperty().get()))
                .findFirst()
                .orElseThrow();
    }

    /** The state of the start, and a step to redo: any new step takes that away. Answers where something can be taken. */
    private Point2D ready() {
        model.choose(another());
        model.undo();
        page.requestFocus();
        page.layout();
        start = model.state(); // undo leaves a playhead where it is
        double y = ground.getLayoutBounds().getCenterY();
        for (double x = 0; x < ground.getLayoutBounds().getWidth(); x++) {
            Hand.send(ground, MouseEvent.MOUSE_MOVED, x, y);
            if (ground.getCursor() == Cursor.H_RESIZE) {
                return ground.localToScene(x, y);
            }
        }
        return ground.localToScene(ground.getLayoutBounds().getCenterX(), y);
    }

    private Point2D dragged(Point2D from) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, from.subtract(FAR / 2, 4));
        Point2D to = from.subtract(FAR, 8);
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        return to;
    }

    private void mouse(EventType<MouseEvent> event, Point2D at) {
        ground.fireEvent(Hand.mouse(event, at, 1));
        page.layout();
    }

    private void nothing(String what) {
        assertThat(model.state()).as(what).isEqualTo(start);
        assertThat(model.movingProperty().get()).as(what + ": a gesture").isFalse();
        assertThat(model.canRedoProperty().get()).as(what + ": no step").isTrue();
    }

    /** Presses Esc where the keyboard is; answers whether the page leaves it to others. */
    private boolean passesEscape() {
        AtomicInteger heard = new AtomicInteger();
        EventHandler<KeyEvent> hears = event -> heard.incrementAndGet();
        Node above = page.getParent();
        above.addEventHandler(KeyEvent.KEY_PRESSED, hears);
        Hand.type(ground.getScene().getFocusOwner(), KeyCode.ESCAPE, false);
        above.removeEventHandler(KeyEvent.KEY_PRESSED, hears);
        return heard.get() > 0;
    }
}
