package kllab.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static BufferedImage picture(int x, Color bar) {
        BufferedImage picture = new BufferedImage(100, 70, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 100, 70);
        g.setColor(bar);
        g.fillRect(x, 34, 2, 28);
        return picture;
    }

    @Test
    void theLastBitOfSomePixelsMakesNoDifference() {
        BufferedImage noisy = picture(50, Color.BLACK);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 40; i++) {
            noisy.setRGB(random.nextInt(100), random.nextInt(32), 0xFFFEFEFE);
        }
        assertThat(Fingerprint.of(noisy).differences(Fingerprint.of(picture(50, Color.BLACK)), 100))
                .isEmpty();
    }

    @Test
    void aStrokeThatMovesByAPixelOrChangesItsShadeIsFoundWhereItStands() {
        Fingerprint before = Fingerprint.of(picture(50, Color.BLACK));
        assertThat(Fingerprint.of(picture(51, Color.BLACK)).differences(before, 100))
                .containsExactly("32,32");
        assertThat(Fingerprint.of(picture(50, new Color(40, 40, 40))).differences(before, 100))
                .containsExactly("32,32");
    }

    @Test
    void itIsReadBackAsItWasWritten() throws Exception {
        Fingerprint print = Fingerprint.of(picture(10, Color.RED));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.write(new DataOutputStream(out));
        Fingerprint read = Fingerprint.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(read.differences(print, 100)).isEmpty();
    }

    @Test
    void picturesOfOtherSizesDifferEverywhere() {
        Fingerprint small = Fingerprint.of(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
        assertThat(Fingerprint.of(picture(1, Color.RED)).differences(small, 100))
                .containsExactly("everywhere");
    }
}
