package kllab.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import kllab.lab.LabModel;
import kllab.lab.blocks.BlocksLab;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FilledSliderTest {
    @Test
    void theFillOfATinyValueHasNoPowerOfTen() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            FilledSlider<?> slider = new FilledSlider<>(
                    new Grip<>(new LabModel<>(new BlocksLab())), Dial.ofChance(() -> 1e-9, (any, from) -> {}));
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
