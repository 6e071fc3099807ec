package kllab.io.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kllab.figure.FontFile;
import kllab.figure.Fonts;
import kllab.figure.Letters;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters that an SVG keeps as text, and the fonts for them: each file that was used, reduced to the characters used. What no file can
 * write as text (icons, a slant that the family lacks) becomes shapes.
 */
final class SvgFonts implements Letters {
    /** What letters need; those for kerning and ligatures are larger than all others, and not used. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "OS/2", "name", "post", "cmap", "glyf", "loca", "cvt ", "fpgm", "prep");

    private final Outlines outlines;
    private final Map<FontFile, TreeSet<Integer>> used = new EnumMap<>(FontFile.class);

    SvgFonts(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public void write(Graphics2D g, Font font, String text, float x, float y) {
        FontFile file = Fonts.file(font);
        if (file.isIcons() || (font.isItalic() && !file.isItalic())) {
            outlines.write(g, font, text, x, y);
        } else {
            text.chars().forEach(used.computeIfAbsent(file, each -> new TreeSet<>())::add);
            TEXT.write(g, font, text, x, y);
        }
    }

    /**
     * The style sheet that brings the fonts of what was written. Characters are placed by their advances alone, so there are neither
     * kerning nor ligatures.
     */
    String styleSheet() throws IOException {
        StringBuilder sheet = new StringBuilder("text{font-kerning:none;font-variant-ligatures:none;white-space:pre}");
        for (Map.Entry<FontFile, TreeSet<Integer>> each : used.entrySet()) {
            FontFile file = each.getKey();
            sheet.append("@font-face{font-family:'")
                    .append(file.family())
                    .append("';font-weight:")
                    .append(file.isBold() ? "bold" : "normal")
                    .append(";font-style:")
                    .append(file.isItalic() ? "italic" : "normal")
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset(file, each.getValue())))
                    .append(")}");
        }
        return sheet.toString();
    }

    private static byte[] subset(FontFile file, Set<Integer> characters) throws IOException {
        try (InputStream in = file.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
