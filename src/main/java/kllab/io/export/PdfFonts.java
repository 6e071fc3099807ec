package kllab.io.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kllab.figure.FontFile;
import kllab.figure.Fonts;
import kllab.figure.Letters;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bundled fonts in a PDF: each font that is used is embedded, reduced to the characters used.
 *
 * <p>Text that no bundled file can reproduce (a slant that the family lacks, a missing character, an icon) is drawn as shapes.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer implements Letters {
    /**
     * A strong reference that preserves its level: otherwise it warns of a table of rare variants in the Chinese font
     * at every export.
     */
    private static final Logger FONT_READER = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final Fonts advances;
    private final Outlines outlines;
    private final Map<FontFile, PDFont> fonts = new EnumMap<>(FontFile.class);
    private final Map<FontFile, TrueTypeFont> files = new EnumMap<>(FontFile.class);

    PdfFonts(Fonts advances) {
        this.advances = advances;
        this.outlines = new Outlines(advances);
        FONT_READER.setLevel(Level.SEVERE);
    }

    @Override
    public void write(Graphics2D g, Font font, String text, float x, float y) {
        FontFile file = Fonts.file(font);
        boolean shapes = file.isIcons() || (font.isItalic() && !file.isItalic()) || !advances.has(font, text);
        (shapes ? outlines : TEXT).write(g, font, text, x, y);
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv page) throws IOException {
        FontFile file = Fonts.file(font);
        PDFont known = fonts.get(file);
        if (known == null) {
            known = load(file, page.getDocument());
            fonts.put(file, known);
        }
        return known;
    }

    @Override
    public void close() {
        super.close();
        for (TrueTypeFont file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private PDFont load(FontFile file, PDDocument document) throws IOException {
        try (InputStream in = file.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            files.put(file, font);
            // no ligatures, because the layout is character by character
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
