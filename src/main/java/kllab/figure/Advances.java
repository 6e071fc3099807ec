package kllab.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The advance width of each character of a face, read from the tables of its TrueType file. AWT gives the same numbers,
 * but it loads all fonts of the system first, which delays the first window by a tenth of a second.
 */
final class Advances {
    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int SEGMENTS = 14;
    private static final char NOTHING = 0;

    /** Fixed-point fractions: sizes in 64ths of a pixel, scales in 65536ths. */
    private static final int PARTS = 64;

    private static final int FRACTIONS = 65536;

    /** Marks an advance that is not yet known; no character is that wide. */
    private static final char UNKNOWN = 0xFFFF;

    private final ByteBuffer font;
    /** Filled on demand: a screen needs a hundred characters of some ten thousand. */
    private final char[] advances = new char[Character.MAX_VALUE + 1];

    private final int em;
    private final int metrics;
    private final int lastMetric;
    private final int map;
    private final int segments;

    /** Takes the bytes of a font file; throws if it has no suitable character map, since the build is then broken. */
    Advances(byte[] file) {
        font = ByteBuffer.wrap(file);
        em = unsigned(table("head") + 18);
        metrics = table("hmtx");
        lastMetric = unsigned(table("hhea") + 34) - 1; // all later glyphs have the same advance
        map = characterMap();
        segments = unsigned(map + 6) / 2;
        Arrays.fill(advances, UNKNOWN);
        Arrays.fill(advances, '\u200C', '\u2010', NOTHING); // joiners and direction marks are invisible
        Arrays.fill(advances, '\u2028', '\u202F', NOTHING);
    }

    /** The width of a text at a size in pixels: the sum of its characters' advances, rounded as in FreeType. */
    double width(String text, double size) {
        double scale = Math.floor(Math.floor(size * PARTS) * FRACTIONS / em + 0.5);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Math.floor(advance(text.charAt(i)) * scale / PARTS + 0.5);
        }
        return width / FRACTIONS;
    }

    /** Whether the face has a glyph for every character of a text; no face has glyphs for characters above U+FFFF. */
    boolean has(String text) {
        return text.chars().allMatch(c -> glyph((char) c) != 0);
    }

    private char advance(char c) {
        char known = advances[c];
        if (known == UNKNOWN) {
            known = font.getChar(metrics + 4 * Math.min(glyph(c), lastMetric));
            advances[c] = known;
        }
        return known;
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

    /** The character map of format 4, which every bundled face has. */
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

    /**
     * The glyph of a character; 0, the glyph for missing characters, if there is none. The map has sorted segments of
     * characters; the glyphs of a segment are consecutive, or in a separate list.
     */
    private int glyph(char c) {
        int segment = segmentEndingFrom(c);
        int ends = map + SEGMENTS;
        if (segment == segments) {
            return 0;
        }
        int first = unsigned(ends + 2 + 2 * (segments + segment));
        if (c < first) {
            return 0;
        }
        int delta = unsigned(ends + 2 + 2 * (2 * segments + segment));
        int list = ends + 2 + 2 * (3 * segments + segment);
        int offset = unsigned(list);
        int glyph = offset == 0 ? c : unsigned(list + offset + 2 * (c - first));
        return offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** The first segment whose last character is not before {@code c}. */
    private int segmentEndingFrom(char c) {
        int low = 0;
        int high = segments;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unsigned(map + SEGMENTS + 2 * middle) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
