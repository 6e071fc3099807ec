package kllab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The widths read from a font file equal those that AWT uses. */
class AdvancesTest {
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final double[] SIZES = {9, 12.5, 16, 23.7, 61};

    /** Letters, digits, maths symbols, a block of Chinese: characters in use, and some that faces lack. */
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA1, 0xAC},
        {0xAE, 0x17F},
        {0x391, 0x3C9},
        {0x2010, 0x2027},
        {0x2190, 0x22FF},
        {0x4E00, 0x4EFF},
        {0xE900, 0xE9FF},
        {0xFF01, 0xFF5E}
    };

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void aCharacterAdvancesAsFarAsAwtSays(FontFile file) throws Exception {
        Advances advances;
        Font font;
        try (InputStream in = file.open();
                InputStream again = file.open()) {
            advances = new Advances(in.readAllBytes());
            font = Font.createFont(Font.TRUETYPE_FONT, again);
        }
        List<String> wrong = new ArrayList<>();
        for (double size : SIZES) {
            Font sized = font.deriveFont((float) size);
            for (int[] range : RANGES) {
                for (int c = range[0]; c <= range[1]; c++) {
                    String text = Character.toString(c);
                    double expected = sized.createGlyphVector(FRACTIONAL, text)
                            .getGlyphMetrics(0)
                            .getAdvance();
                    if (Math.abs(advances.width(text, sized.getSize2D()) - expected) > 1e-4) {
                        wrong.add(Integer.toHexString(c) + " at " + size);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
