package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import kllab.core.probability.Categorical;
import kllab.lab.OpenLab;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareState;
import kllab.stage.Hand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compare with more outcomes than bars can show: the user selects one and changes it. */
class ManyOutcomesScreenTest {
    private ShellFixture shell;

    @BeforeEach
    void openAHundredThousand() throws Exception {
        shell = ShellFixture.open(1366, 768);
        double[] p = new double[100_000];
        java.util.Arrays.setAll(p, i -> 1 + i % 97);
        CompareState state =
                CompareState.of(List.of(), Categorical.of(p), Categorical.uniform(p.length), "", "", "time");
        shell.run(() -> show(shell.model.opened(), state));
    }

    /** The first lab is Compare. */
    @SuppressWarnings("unchecked")
    private static <S extends Record, R> void show(OpenLab<S, R> screen, CompareState state) {
        assertThat(screen.lab()).isInstanceOf(CompareLab.class);
        screen.model().change(now -> (S) state);
    }

    private CompareState state() {
        return (CompareState) shell.ask(() -> shell.model.opened().model().state());
    }

    private Node ground() {
        return shell.ask(() -> shell.scene.lookup(".stage-ground"));
    }

    @Test
    void thereIsNoNodePerOutcome() {
        assertThat(shell.all(".handle")).isEmpty();
        shell.press(KeyCode.T);
        assertThat(shell.all(".table-row")).hasSizeBetween(5, 60);
    }

    @Test
    void pressingAndDraggingSelectsWhatIsUnderTheHand() {
        Node ground = ground();
        double x = shell.ask(() -> ground.getBoundsInLocal().getWidth()) / 2;
        shell.run(() -> Event.fireEvent(ground, Hand.mouse(MouseEvent.MOUSE_PRESSED, ground, x, 100, 1)));
        int first = state().selected();
        assertThat(first).isBetween(30_000, 70_000);
        shell.run(() -> Event.fireEvent(ground, Hand.mouse(MouseEvent.MOUSE_DRAGGED, ground, x + 60, 100, 1)));
        assertThat(state().selected()).isGreaterThan(first + 1000);
    }

    @Test
    void keysWalkFromOutcomeToOutcome() {
        shell.run(ground()::requestFocus);
        shell.press(KeyCode.RIGHT);
        shell.press(KeyCode.RIGHT);
        assertThat(state().selected()).isEqualTo(1);
        shell.press(KeyCode.PAGE_DOWN);
        assertThat(state().selected()).isGreaterThan(100);
        shell.press(KeyCode.END);
        assertThat(state().selected()).isEqualTo(99_999);
        shell.press(KeyCode.RIGHT);
        assertThat(state().selected()).isEqualTo(99_999);
        shell.press(KeyCode.HOME);
        assertThat(state().selected()).isZero();
        shell.press(KeyCode.ESCAPE);
        assertThat(state().selected()).isEqualTo(-1);
    }

    @Test
    void anOutcomeIsFoundByItsNumberAndItsChanceTyped() {
        type((TextField) shell.scene.lookup(".which"), "12,346");
        assertThat(state().selected()).isEqualTo(12_345);
        type((TextField) shell.scene.lookup(".outcome-strip .chance.q"), "0.25");
        assertThat(state().q().probability(12_345)).isEqualTo(0.25, within(1e-14));
        assertThat(state().q().probability(0)).isEqualTo(0.75 / 99_999, within(1e-15));
    }

    @Test
    void theSelectedOutcomeIsDraggedLiveInOneStep() {
        type((TextField) shell.scene.lookup(".which"), "500");
        CompareState before = state();
        Node track = shell.ask(() -> shell.scene.lookup(".chance-p .track"));
        double width = shell.ask(() -> track.getBoundsInLocal().getWidth());
        shell.run(() -> Event.fireEvent(track, Hand.mouse(MouseEvent.MOUSE_PRESSED, track, width / 4, 2, 1)));
        shell.run(() -> Event.fireEvent(track, Hand.mouse(MouseEvent.MOUSE_DRAGGED, track, width / 2, 2, 1)));
        assertThat(state().p().probability(499)).isBetween(0.03, 0.12);
        shell.run(() -> Event.fireEvent(track, Hand.mouse(MouseEvent.MOUSE_RELEASED, track, width / 2, 2, 1)));
        shell.run(() -> shell.controller.undo());
        assertThat(state().p()).isEqualTo(before.p());
    }

    private void type(TextField field, String text) {
        shell.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        shell.press(KeyCode.ENTER);
    }
}
