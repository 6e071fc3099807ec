package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import kllab.ui.Hold;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FilledSliderTest {
    private static final Hold NO_HOLD = new Hold() {
        @Override
        public boolean isOver() {
            return true;
        }

        @Override
        public void end() {
            // nothing is held
        }

        @Override
        public void cancel() {
            // nothing is held
        }
    };

    @Test
    void theFillOfATinyValueHasNoPowerOfTen() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            FilledSlider slider = new FilledSlider(0.01, () -> NO_HOLD);
            Pane pane = new Pane(slider);
            new Scene(pane, 300, 100);
            slider.setValue(1e-9);
            pane.applyCss();
            pane.layout();
            assertThat(slider.lookup(".track").getStyle())
                    .isEqualTo("-fx-background-color: linear-gradient(to right, -kl-fill 0.0000%, -kl-track 0.0000%);");
        });
    }
}
