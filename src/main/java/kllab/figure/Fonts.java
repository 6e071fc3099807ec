package kllab.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.RichText.Face;

/**
 * The bundled faces, the same for nodes, charts and exports.
 *
 * <p>Latin is Source Sans 3, Chinese Noto Sans SC, maths STIX Two. Noto's own Latin is Source Sans at 1.117 times the
 * size, so Source Sans is set that much larger and nothing jumps when the language changes. Maths is 12 % larger than
 * its text.
 *
 * <p>{@link #register()} must run before JavaFX starts: the other way round AWT's font cache is written wrong for every
 * later start.
 */
public final class Fonts {
    /** What a size in {@code rem} is multiplied with, face by face. */
    private static final double LATIN_SCALE = 1.117;

    /** The family of the icons. */
    public static final String ICONS = "FeatherIcons";

    private static final double MATHS_SCALE = 1.12;
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

    /** What AWT knows already: as AWT's own list of fonts, one for the process. */
    private static final Map<FontFile, Font> REGISTERED = new ConcurrentHashMap<>();

    private static final int PAGE = 256;

    private final Map<Key, Font> fonts = new HashMap<>();
    private final Map<Font, float[][]> advances = new HashMap<>();

    private record Key(String family, int style, float size) {}

    /** Wakes AWT's fonts, with the face that everything needs; the other files follow when they are first used. */
    public static void register() {
        register(FontFile.LATIN);
    }

    private static void register(FontFile file) {
        REGISTERED.computeIfAbsent(file, Fonts::load);
    }

    private static Font load(FontFile file) {
        try (InputStream in = file.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("bad font " + file, e);
        }
    }

    /** The family that sets text in a language: Chinese if the language or any character is Chinese. */
    public static String textFamily(Language language, String text) {
        boolean chinese = hasChinese(text) || (language == Language.ZH && !hasSuperscript(text));
        return chinese ? "Noto Sans SC" : "Source Sans 3";
    }

    /** The family of a maths text: symbols that the text face lacks come from the maths face. */
    public static String mathsFamily(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMathsSymbol(text.charAt(i))) {
                return "STIX Two Math";
            }
        }
        return "STIX Two Text";
    }

    /** The family of a run of that face. */
    public static String family(Face face, Language language, String text) {
        return face == Face.TEXT || hasChinese(text) ? textFamily(language, text) : mathsFamily(text);
    }

    /** How much larger than asked a family is set, so that all look equally large. */
    public static double scale(String family) {
        return switch (family) {
            case "Source Sans 3" -> LATIN_SCALE;
            case "STIX Two Text", "STIX Two Math" -> MATHS_SCALE;
            default -> 1;
        };
    }

    /** A font of a family at a size in pixels before {@link #scale}. */
    public Font get(String family, boolean bold, boolean italic, double size) {
        float scaled = (float) (size * scale(family));
        int style = (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0);
        return fonts.computeIfAbsent(new Key(family, style, scaled), key -> {
            register();
            register(FontFile.setting(family, bold, italic)); // before AWT looks for it: it remembers what it found
            return new Font(family, style, 1).deriveFont(scaled);
        });
    }

    /** The width of a text in pixels: the sum of its characters' advances, as every output here sets it. */
    public double width(Font font, String text) {
        float[][] pages = advances.computeIfAbsent(font, f -> new float[Character.MAX_VALUE / PAGE + 1][]);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(pages, font, text.charAt(i));
        }
        return width;
    }

    /** Asked of the font once for each character; kept by pages, since few of all characters are ever set. */
    private static float advance(float[][] pages, Font font, char c) {
        float[] page = pages[c / PAGE];
        if (page == null) {
            page = new float[PAGE];
            Arrays.fill(page, Float.NaN);
            pages[c / PAGE] = page;
        }
        if (Float.isNaN(page[c % PAGE])) {
            page[c % PAGE] = advance(font, c);
        }
        return page[c % PAGE];
    }

    private static float advance(Font font, char c) {
        return font.createGlyphVector(FRACTIONAL, new char[] {c})
                .getGlyphMetrics(0)
                .getAdvance();
    }

    private static boolean hasChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSuperscript(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (RichText.isSuperscript(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChinese(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF);
    }

    private static boolean isMathsSymbol(int c) {
        return c >= 0x2190 && c <= 0x23FF && c != 0x2212;
    }
}
