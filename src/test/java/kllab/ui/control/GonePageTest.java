package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.stage.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * JavaFX moves the focus away from a removed node only with the next pulse: until then the node still receives keys.
 */
class GonePageTest {
    private final int[] done = {0};

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void escClosesADrawerWhosePageHasJustGone() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Drawer drawer = new Drawer("", () -> {}, () -> done[0]++, () -> {});
            drawer.toggle();
            Event.fireEvent(drawer, Hand.key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, false, false, false));
        });
        assertThat(done[0]).isEqualTo(1);
    }

    @Test
    void aButtonWhosePageHasJustGoneDoesNothing() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Button button = Controls.button("fth-plus", () -> done[0]++);
            button.fire();
        });
        assertThat(done[0]).isZero();
    }
}
