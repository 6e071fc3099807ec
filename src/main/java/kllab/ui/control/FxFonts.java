package kllab.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import kllab.figure.FontFile;
import kllab.figure.Fonts;
import kllab.text.Language;
import kllab.text.RichText.Face;
import kllab.text.RichText.Run;

/** The bundled faces as JavaFX fonts. */
public final class FxFonts {
    /** The files that JavaFX has loaded; one set per process, like JavaFX's own list. */
    private static final Set<FontFile> LOADED = ConcurrentHashMap.newKeySet();

    private FxFonts() {}

    /** Loads the faces that every screen needs; others are loaded when they are first used. */
    public static void load() {
        loadUpright("KL Sans");
        loadFace("Chinese Sign", false, false);
        loadFace("FeatherIcons", false, false);
        loadFace("Material Icons Outlined", false, false);
    }

    /** Makes a family available to style sheets, regular and bold. */
    public static void loadUpright(String family) {
        add(FontFile.setting(family, false, false));
        add(FontFile.setting(family, true, false));
    }

    /** Makes one face of a family available to style sheets. */
    public static void loadFace(String family, boolean bold, boolean italic) {
        add(FontFile.setting(family, bold, italic));
    }

    private static void add(FontFile file) {
        if (LOADED.add(file)) {
            try (InputStream in = file.open()) {
                if (Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("JavaFX cannot read the font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The font of exactly this size. */
    public static Font of(String family, boolean bold, boolean italic, double pixels) {
        add(FontFile.setting(family, bold, italic));
        return Font.font(
                family,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                pixels);
    }

    /** The font of a family at a size in pixels, before the family's scale is applied. */
    public static Font get(String family, boolean bold, boolean italic, double size) {
        return of(family, bold, italic, size * Fonts.scale(family));
    }

    /** A text node in the face of a run. */
    public static Text text(Run run, Language language, double size) {
        Text node = new Text(run.text());
        node.setFont(font(run, language, size));
        return node;
    }

    /** The face of a run. */
    public static Font font(Run run, Language language, double size) {
        String family = Fonts.family(run.face(), language, run.text());
        boolean italic = run.italic() || (run.face() == Face.VARIABLE && "STIX Two Text".equals(family));
        boolean bold = run.bold() && !"STIX Two Math".equals(family);
        return get(family, bold, italic && !"Noto Sans SC".equals(family), size);
    }
}
