package kllab.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How far each character of a face advances, read from the tables of its TrueType file. AWT would give the
 * same numbers, but to ask it wakes all fonts of the system, a tenth of a second before the first window.
 */
final class Advances {
    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int SEGMENTS = 14;
    private static final char NOTHING = 0;

    /** Type is set in 64ths of a pixel, and scaled in 65536ths. */
    private static final int PARTS = 64;

    private static final int FRACTIONS = 65536;

    private final ByteBuffer font;
    private final char[] advances = new char[Character.MAX_VALUE + 1];
    private final int em;

    /** Reads the bytes of a font file; one without a plain character map is a broken build, so it throws. */
    Advances(byte[] file) {
        font = ByteBuffer.wrap(file);
        em = unsigned(table("head") + 18);
        char[] ofGlyphs = readGlyphs();
        Arrays.fill(advances, ofGlyphs[0]); // what the face lacks is set as its sign for that
        readCharacters(characterMap(), ofGlyphs);
        Arrays.fill(advances, '\u200C', '\u2010', NOTHING); // joiners and marks of direction are not seen
        Arrays.fill(advances, '\u2028', '\u202F', NOTHING);
    }

    /** The width of a text at a size in pixels: the sum of its characters' advances, to the same fractions as FreeType's. */
    double width(String text, double size) {
        double scale = Math.floor(Math.floor(size * PARTS) * FRACTIONS / em + 0.5);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Math.floor(advances[text.charAt(i)] * scale / PARTS + 0.5);
        }
        return width / FRACTIONS;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    private int table(String name) {
        for (int at = TABLES; at < TABLES + unsigned(4) * TABLE; at += TABLE) {
            if (name.equals(new String(font.array(), at, 4, StandardCharsets.US_ASCII))) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalStateException("a font without the table " + name);
    }

    private char[] readGlyphs() {
        int metrics = table("hmtx");
        int last = unsigned(table("hhea") + 34) - 1; // the glyphs behind it are as wide
        char[] glyphs = new char[unsigned(table("maxp") + 4)];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = font.getChar(metrics + 4 * Math.min(i, last));
        }
        return glyphs;
    }

    /** The map of format 4, which every face here has. */
    private int characterMap() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int map = cmap + font.getInt(cmap + 8 + 8 * i);
            if (unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalStateException("a font without a plain character map");
    }

    /** Segments of characters; the glyphs of each follow one another, or stand in a list of their own. */
    private void readCharacters(int map, char... ofGlyphs) {
        int bytes = unsigned(map + 6);
        for (int i = 0; i < bytes; i += 2) {
            int last = unsigned(map + SEGMENTS + i);
            int first = unsigned(map + SEGMENTS + 2 + bytes + i);
            int delta = unsigned(map + SEGMENTS + 2 + 2 * bytes + i);
            int list = map + SEGMENTS + 2 + 3 * bytes + i;
            int offset = unsigned(list);
            for (int c = first; c <= last && c < Character.MAX_VALUE; c++) {
                int glyph = offset == 0 ? c : unsigned(list + offset + 2 * (c - first));
                if (offset == 0 || glyph != 0) {
                    advances[c] = ofGlyphs[(glyph + delta) & 0xFFFF];
                }
            }
        }
    }
}
