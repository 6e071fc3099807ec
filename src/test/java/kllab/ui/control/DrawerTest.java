package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.stage.Hand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DrawerTest {
    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** JavaFX takes the keyboard from a node that has gone only with the next pulse. */
    @Test
    void escClosesADrawerWhosePageHasJustGone() {
        int[] closed = {0};
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Drawer drawer = new Drawer(() -> closed[0]++, () -> {});
            Event.fireEvent(drawer, Hand.key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, false, false, false));
        });
        assertThat(closed[0]).isEqualTo(1);
    }
}
