package kllab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class PixelImageTest {
    /** A component of a pixel times a fraction, by the textbook formula. */
    private static int part(int pixel, int shift, int share) {
        return (int) Math.round((pixel >>> shift & 0xFF) * share / 255.0) << shift;
    }

    @Test
    void allFourPartsAreScaledAndRounded() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int pixel = random.nextInt();
            int share = random.nextInt(256);
            int expected =
                    part(pixel, 24, share) | part(pixel, 16, share) | part(pixel, 8, share) | part(pixel, 0, share);
            assertThat(PixelImage.scaled(pixel, share)).isEqualTo(expected);
        }
    }

    @Test
    void anOpaquePixelIsMultipliedByNothingAndATransparentOneIsGone() {
        assertThat(PixelImage.multiplied(0xFF123456)).isEqualTo(0xFF123456);
        assertThat(PixelImage.multiplied(0x00123456)).isZero();
        assertThat(PixelImage.multiplied(0x80FF0040)).isEqualTo(0x80800020);
    }

    @Test
    void anImageShowsItsPixelsAndLeavesTheArrayAsItWas() {
        int[] pixels = {0xFF102030, 0x80FF0000, 0};
        Image image = PixelImage.of(3, 1, pixels);
        assertThat(pixels).containsExactly(0xFF102030, 0x80FF0000, 0);
        assertThat(image.getPixelReader().getArgb(0, 0)).isEqualTo(0xFF102030);
        assertThat(image.getPixelReader().getArgb(1, 0)).isEqualTo(0x80FF0000);
        assertThat(image.getPixelReader().getArgb(2, 0)).isZero();
    }
}
