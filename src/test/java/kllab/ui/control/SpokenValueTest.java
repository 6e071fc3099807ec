package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SpokenValueTest {
    private final Dial one = new Dial();
    private final Dial other = new Dial();
    private final Slider slider = new Slider();
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static final class Dial extends Region {
        private double value;

        Dial() {
            setAccessibleRole(AccessibleRole.SLIDER);
            setFocusTraversable(true);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> value;
                case TEXT -> value < 0.5 ? "low" : "high";
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }

    @Test
    void theFocusedControlIsToldOnceForEachNewValueAndNoOther() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scene scene = new Scene(new HBox(one, other, slider));
            SpokenValue spoken = new SpokenValue(
                    scene, (node, attribute) -> told.add((node == one ? "one " : "other ") + attribute));
            one.requestFocus();
            spoken.look();
            spoken.look();
            assertThat(told).as("nothing is new").isEmpty();
            one.value = 0.2;
            other.value = 0.9;
            spoken.look();
            spoken.look();
            assertThat(told).containsExactly("one VALUE");
            other.requestFocus();
            spoken.look();
            assertThat(told).as("what gets the keyboard is read anyway").hasSize(1);
            other.value = 0.1;
            spoken.look();
            assertThat(told).containsExactly("one VALUE", "other VALUE", "other TEXT");
            slider.requestFocus();
            spoken.look();
            slider.setValue(50);
            spoken.look();
            assertThat(told).as("JavaFX's own tell it themselves").hasSize(3);
        });
    }
}
