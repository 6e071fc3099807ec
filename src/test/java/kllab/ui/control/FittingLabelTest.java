package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FittingLabelTest {
    private static final String LONG = "a text that needs much more room than the other";

    private FittingLabel label;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            label = new FittingLabel("secondary");
            label.setManaged(false); // its size is set by the test
            stage.setScene(new Scene(new Pane(label), 800, 100));
            stage.show();
            label.say(List.of(LONG, "short"));
        });
    }

    private String shownIn(double width) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            label.resize(width, 20);
            return label.getText();
        });
    }

    @Test
    void saysTheLongestTextThatFitsAndCutsNone() {
        assertThat(shownIn(700)).isEqualTo(LONG);
        assertThat(shownIn(80)).isEqualTo("short");
        assertThat(shownIn(5)).isEmpty();
        assertThat(shownIn(700)).isEqualTo(LONG);
    }
}
