package kllab.seen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.figure.FontFile;
import kllab.figure.Fonts;

/** The app's faces as fonts of AWT, which measure the ink of letters. The app itself has no use for them. */
final class RealFonts {
    private static final Map<FontFile, Font> READ = new ConcurrentHashMap<>();

    private RealFonts() {}

    /** The same face in the same size and style. */
    static Font of(Font font) {
        return READ.computeIfAbsent(Fonts.file(font), RealFonts::read).deriveFont(font.getStyle(), font.getSize2D());
    }

    private static Font read(FontFile file) {
        try (InputStream in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }
}
