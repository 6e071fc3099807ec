package kllab.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import kllab.figure.FontFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * On a screen of scale 2 JavaFX fills the outlines of glyphs by the even-odd rule: overlapping strokes of a glyph leave
 * a hole. AWT fills them by the non-zero rule. So the ink of each glyph must be the same in both.
 */
class GlyphAreaTest {
    private static final int SIZE = 40;
    private static final int CELL = 120;
    private static final int COLUMNS = 24;

    /** The tolerance for rounding at the edges of a glyph, as a fraction of its ink and in pixels. */
    private static final double PART = 0.01;

    private static final double PIXELS = 4;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(
            value = FontFile.class,
            mode = Mode.EXCLUDE,
            names = {"ICONS", "MORE_ICONS"})
    void aLetterHasTheSameInkOnADenseScreenAsOnPaper(FontFile file) throws IOException {
        java.awt.Font font = awtFont(file);
        List<String> letters = letters(font);
        double[] screen = onScreen(file, letters);
        double[] paper = onPaper(font, letters);

        assertThat(letters).hasSizeGreaterThan(file == FontFile.CHINESE_SIGN ? 0 : 100);
        assertThat(IntStream.range(0, letters.size())
                        .filter(i -> Math.abs(screen[i] - paper[i]) > PART * paper[i] + PIXELS)
                        .mapToObj(i -> letters.get(i) + " " + screen[i] + " instead of " + paper[i]))
                .isEmpty();
    }

    /** The characters of screens: Latin, Greek, punctuation, maths symbols, and some Chinese. */
    private static List<String> letters(java.awt.Font font) {
        return IntStream.of(0x21, 0xA1, 0x391, 0x2010, 0x2070, 0x2190, 0x4E00)
                .flatMap(first -> IntStream.range(first, first + (first == 0xA1 ? 0xDF : 0x60)))
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.isDefined(c) && font.canDisplay(c))
                .mapToObj(Character::toString)
                .toList();
    }

    private static java.awt.Font awtFont(FontFile file) throws IOException {
        try (InputStream in = file.open()) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
        } catch (java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] onScreen(FontFile file, List<String> letters) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Font font;
            try (InputStream in = file.open()) {
                font = Font.loadFont(in, SIZE);
            }
            Group group = new Group();
            for (int i = 0; i < letters.size(); i++) {
                Text text = new Text(x(i) / 2, y(i) / 2, letters.get(i));
                text.setFont(font);
                group.getChildren().add(text);
            }
            new Scene(group);
            SnapshotParameters twice = new SnapshotParameters();
            twice.setTransform(Transform.scale(2, 2));
            twice.setViewport(new javafx.geometry.Rectangle2D(0, 0, COLUMNS * CELL, height(letters)));
            WritableImage image = group.snapshot(twice, new WritableImage(COLUMNS * CELL, height(letters)));
            int[] pixels = new int[COLUMNS * CELL * height(letters)];
            image.getPixelReader()
                    .getPixels(
                            0,
                            0,
                            COLUMNS * CELL,
                            height(letters),
                            PixelFormat.getIntArgbInstance(),
                            pixels,
                            0,
                            COLUMNS * CELL);
            return ink(pixels, letters.size());
        });
    }

    private static double[] onPaper(java.awt.Font font, List<String> letters) {
        BufferedImage image = new BufferedImage(COLUMNS * CELL, height(letters), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        FontRenderContext plain = new FontRenderContext(null, true, true);
        for (int i = 0; i < letters.size(); i++) {
            g.fill(font.deriveFont(2f * SIZE)
                    .createGlyphVector(plain, letters.get(i))
                    .getOutline(x(i), y(i)));
        }
        g.dispose();
        return ink(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()), letters.size());
    }

    private static float x(int i) {
        return (i % COLUMNS) * CELL + 14;
    }

    private static float y(int i) {
        return (i / COLUMNS) * CELL + 86;
    }

    private static int height(List<String> letters) {
        return (letters.size() + COLUMNS - 1) / COLUMNS * CELL;
    }

    /** The amount of black in each cell, in pixels. */
    private static double[] ink(int[] pixels, int cells) {
        double[] ink = new double[cells];
        for (int i = 0; i < pixels.length; i++) {
            int cell = i / (COLUMNS * CELL) / CELL * COLUMNS + i % (COLUMNS * CELL) / CELL;
            if (cell < cells) {
                ink[cell] += (255 - (pixels[i] & 0xFF)) / 255.0;
            }
        }
        return ink;
    }
}
