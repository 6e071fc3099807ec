package kllab.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled font files: four families of text and maths, and the icons. */
public enum FontFile {
    LATIN("KL Sans", false, false, "/fonts/KLSans-Regular.ttf"),
    LATIN_BOLD("KL Sans", true, false, "/fonts/KLSans-Bold.ttf"),
    LATIN_ITALIC("KL Sans", false, true, "/fonts/KLSans-Italic.ttf"),
    CHINESE("Noto Sans SC", false, false, "/fonts/NotoSansSC-Regular.ttf"),
    /** The only Chinese character of an English screen, extracted from the large file above. */
    CHINESE_SIGN("Chinese Sign", false, false, "/fonts/ChineseSign.ttf"),
    CHINESE_BOLD("Noto Sans SC", true, false, "/fonts/NotoSansSC-Bold.ttf"),
    MATHS("STIX Two Text", false, false, "/fonts/STIXTwoText-Regular.ttf"),
    MATHS_ITALIC("STIX Two Text", false, true, "/fonts/STIXTwoText-Italic.ttf"),
    MATHS_BOLD("STIX Two Text", true, false, "/fonts/STIXTwoText-Bold.ttf"),
    MATHS_BOLD_ITALIC("STIX Two Text", true, true, "/fonts/STIXTwoText-BoldItalic.ttf"),
    MATHS_SYMBOLS("STIX Two Math", false, false, "/fonts/STIXTwoMath-Regular.ttf"),
    ICONS("FeatherIcons", false, false, "/META-INF/resources/feather/4.28/fonts/feather.ttf"),
    /** The three icons that Feather lacks, extracted from Google's file. */
    MORE_ICONS("Material Icons Outlined", false, false, "/fonts/MaterialIcons-Outlined.ttf");

    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String resource;

    FontFile(String family, boolean bold, boolean italic, String resource) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        this.resource = resource;
    }

    /** The file of a family in a style, or in the nearest style that the family has. */
    public static FontFile setting(String family, boolean bold, boolean italic) {
        FontFile nearest = null;
        int least = Integer.MAX_VALUE;
        for (FontFile file : values()) {
            int misses = (file.bold == bold ? 0 : 2) + (file.italic == italic ? 0 : 1);
            if (file.family.equals(family) && misses < least) {
                nearest = file;
                least = misses;
            }
        }
        if (nearest == null) {
            throw new IllegalArgumentException("no font family " + family);
        }
        return nearest;
    }

    public String family() {
        return family;
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isItalic() {
        return italic;
    }

    /** Whether its characters are pictures, which nobody can read or search as text. */
    public boolean isIcons() {
        return this == ICONS || this == MORE_ICONS;
    }

    /** Opens the file; the caller closes the stream. */
    public InputStream open() {
        InputStream in = FontFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new UncheckedIOException(new IOException("no font " + resource));
        }
        return in;
    }
}
