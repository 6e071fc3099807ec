package kllab.figure;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.RichText.Face;

/**
 * The bundled faces, the same for nodes, charts and exports.
 *
 * <p>Latin is KL Sans (Source Sans 3 with united contours), Chinese Noto Sans SC, maths STIX Two. Noto's own Latin is
 * Source Sans at 1.117 times the size, so KL Sans is set larger by that factor, and the layout does not change with the
 * language. Maths is 12 % larger than its text.
 *
 * <p>AWT's own fonts are never initialised: a window draws with JavaFX's copies of the faces, and exports draw outlines or keep text.
 * AWT would load all fonts of the system first, and beside JavaFX its cache of them would be wrong for all later starts.
 */
public final class Fonts {
    /** The factors of the sizes of the faces. */
    private static final double LATIN_SCALE = 1.117;

    /** The family of the icons. */
    public static final String ICONS = "FeatherIcons";

    private static final double MATHS_SCALE = 1.12;

    private static final Map<FontFile, Advances> ADVANCES = new ConcurrentHashMap<>();

    private final Map<Key, Font> fonts = new HashMap<>();

    /** A face at a size. It has a hand-written equals, because the generated one of a record adds 15 ms to the start. */
    private record Key(String family, int style, float size) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && style == key.style && size == key.size && family.equals(key.family);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Float.hashCode(size) + style) + family.hashCode();
        }
    }

    /** The family for a text in a language: Chinese if the language or any character is Chinese. */
    public static String textFamily(Language language, String text) {
        boolean chinese = hasChinese(text) || (language == Language.ZH && !hasSuperscript(text));
        return chinese ? "Noto Sans SC" : "KL Sans";
    }

    /** The family of a maths text: symbols that the text face lacks are taken from the maths face. */
    public static String mathsFamily(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMathsSymbol(text.charAt(i))) {
                return "STIX Two Math";
            }
        }
        return "STIX Two Text";
    }

    /** The family of a run with this face. */
    public static String family(Face face, Language language, String text) {
        return face == Face.TEXT || hasChinese(text) ? textFamily(language, text) : mathsFamily(text);
    }

    /** The factor by which a family is enlarged, so that all families appear equally large. */
    public static double scale(String family) {
        return switch (family) {
            case "KL Sans" -> LATIN_SCALE;
            case "STIX Two Text", "STIX Two Math" -> MATHS_SCALE;
            default -> 1;
        };
    }

    /** A font of a family at a size in pixels, before {@link #scale} is applied. */
    public Font get(String family, boolean bold, boolean italic, double size) {
        float scaled = (float) (size * scale(family));
        int style = (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0);
        return fonts.computeIfAbsent(
                new Key(family, style, scaled), key -> new Bundled(FontFile.setting(family, bold, italic), key));
    }

    /** A bundled face at a size, with its family and its advances without AWT. */
    @SuppressWarnings("serial") // never serialized
    private static final class Bundled extends Font {
        private final FontFile file;

        Bundled(FontFile file, Key key) {
            super(key.family, key.style, Math.round(key.size));
            pointSize = key.size;
            this.file = file;
        }

        @Override
        public String getFamily() {
            return name;
        }

        /** The same face in another size: a plain font would have AWT look for the face. */
        @Override
        public Font deriveFont(Map<? extends AttributedCharacterIterator.Attribute, ?> attributes) {
            return attributes.get(TextAttribute.SIZE) instanceof Number wanted
                    ? new Bundled(file, new Key(name, style, wanted.floatValue()))
                    : super.deriveFont(attributes);
        }
    }

    /** The file of a font that was got here. */
    public static FontFile file(Font font) {
        return ((Bundled) font).file;
    }

    /** The width of a text in pixels: the sum of its characters' advances, as in all outputs. */
    public double width(Font font, String text) {
        return advances(font).width(text, font.getSize2D());
    }

    /** Whether a font has a glyph for every character of a text. */
    public boolean has(Font font, String text) {
        return advances(font).has(text);
    }

    private static Advances advances(Font font) {
        return ADVANCES.computeIfAbsent(file(font), Fonts::readAdvances);
    }

    private static Advances readAdvances(FontFile file) {
        try (InputStream in = file.open()) {
            return new Advances(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
