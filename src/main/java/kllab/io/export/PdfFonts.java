package kllab.io.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kllab.figure.Fonts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fonts in a PDF: each font that is used is embedded, reduced to the characters used.
 *
 * <p>Text that no bundled file can reproduce (a slant made by AWT, a missing character, an icon) is drawn as shapes.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    /**
     * A strong reference that preserves its level: otherwise it warns of a table of rare variants in the Chinese font
     * at every export.
     */
    private static final Logger FONT_READER = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final Map<String, @Nullable PDFont> fonts = new HashMap<>();
    private final List<TrueTypeFont> files = new ArrayList<>();

    PdfFonts() {
        FONT_READER.setLevel(Level.SEVERE);
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
        Font font = fontOf(text, page);
        return font.canDisplayUpTo(text, text.getBeginIndex(), text.getEndIndex()) < 0 && mapFont(font, page) != null;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv page) throws IOException {
        // the files are named by their PostScript names
        String name = font.getPSName();
        if (!fonts.containsKey(name)) {
            fonts.put(name, load(name, page.getDocument()));
        }
        boolean slanted = font.isItalic() && !name.endsWith("Italic");
        return slanted ? null : fonts.get(name);
    }

    @Override
    public void close() {
        super.close();
        for (TrueTypeFont file : files) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private @Nullable PDFont load(String name, PDDocument document) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                return null;
            }
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            files.add(file);
            // no ligatures, because the layout is character by character
            file.setEnableGsub(false);
            return PDType0Font.load(document, file, true);
        }
    }

    private static Font fontOf(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        text.first();
        return text.getAttribute(TextAttribute.FONT) instanceof Font font ? font : page.getFont();
    }
}
