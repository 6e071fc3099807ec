package kllab.io.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kllab.figure.FontFile;
import kllab.figure.Fonts;
import kllab.figure.Letters;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as shapes, read from the font files: the same everywhere, and without AWT's fonts. Each character stands where the sum
 * of the advances before it says, as on the screen. An italic that a family lacks is a slanted upright.
 *
 * <p>Not for several threads.
 */
final class Outlines implements Letters {
    /** As AWT and browsers slant. */
    private static final double SLANT = 0.21;

    private final Fonts fonts;
    private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);

    Outlines(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A file and the letters that were needed of it, in units of the em, upwards. */
    private record Face(TrueTypeFont font, CmapLookup characters, Map<Integer, Path2D> letters) {
        static Face of(FontFile file) {
            try (InputStream in = file.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Face(font, font.getUnicodeCmapLookup(), new HashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path2D letter(int character) {
            return letters.computeIfAbsent(character, this::read);
        }

        private Path2D read(int character) {
            try {
                GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
                return glyph == null ? new Path2D.Double() : glyph.getPath(); // a blank has no glyph
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double em() {
            try {
                return font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void write(Graphics2D g, Font font, String text, float x, float y) {
        FontFile file = Fonts.file(font);
        Face face = faces.computeIfAbsent(file, Face::of);
        double scale = font.getSize2D() / face.em();
        double slant = font.isItalic() && !file.isItalic() ? SLANT : 0;
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int at = 0; at < text.length(); at++) {
            double left = x + fonts.width(font, text.substring(0, at));
            AffineTransform place = new AffineTransform(scale, 0, slant * scale, -scale, left, y);
            shape.append(face.letter(text.charAt(at)).getPathIterator(place), false);
        }
        g.fill(shape);
    }
}
