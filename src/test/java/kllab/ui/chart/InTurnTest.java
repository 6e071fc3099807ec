package kllab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import kllab.figure.Raster;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Images repainted in every frame must not accumulate, and must not change while a frame is being shown. */
class InTurnTest {
    @Test
    void aThousandPaintingsTakeTwoSetsOfPicturesAndNeighboursNeverShareOne() {
        AtomicInteger made = new AtomicInteger();
        InTurn<Integer> pictures = new InTurn<>(made::incrementAndGet);
        List<Integer> before = List.of(0);
        for (int painting = 0; painting < 1000; painting++) {
            pictures.begin();
            List<Integer> now = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                now.add(pictures.next());
            }
            assertThat(now).doesNotHaveDuplicates().doesNotContainAnyElementsOf(before);
            before = now;
        }
        assertThat(made).hasValue(6);
    }

    @Test
    void rastersOfOneSizeFollowEachOtherInOneImage() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, InTurnTest::showRasters);
    }

    private static void showRasters() {
        RasterImage picture = new RasterImage();
        Image image = picture.image(new Raster(2, 1, 0xFF112233, 0x80FF0000));
        assertThat(image.getPixelReader().getArgb(0, 0)).isEqualTo(0xFF112233);
        assertThat(image.getPixelReader().getArgb(1, 0)).isEqualTo(0x80FF0000);
        assertThat(picture.image(new Raster(2, 1, 0xFF445566, 0))).isSameAs(image);
        assertThat(image.getPixelReader().getArgb(0, 0)).isEqualTo(0xFF445566);
        assertThat(image.getPixelReader().getArgb(1, 0)).isZero();
        assertThat(picture.image(new Raster(1, 1, 0xFF778899))).isNotSameAs(image);
    }
}
