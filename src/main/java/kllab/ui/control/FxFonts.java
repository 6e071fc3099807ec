package kllab.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import kllab.figure.Fonts;
import kllab.text.Language;
import kllab.text.RichText.Face;
import kllab.text.RichText.Run;

/** The bundled faces as JavaFX fonts; AWT must have registered them before ({@link Fonts#register()}). */
public final class FxFonts {
    private FxFonts() {}

    /** Loads all font files into JavaFX; families are found by name from then on. */
    public static void load() {
        for (String file : Fonts.FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("JavaFX cannot read the font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The font of a family at a size in pixels before the family's own scale. */
    public static Font get(String family, boolean bold, boolean italic, double size) {
        return Font.font(
                family,
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                size * Fonts.scale(family));
    }

    /** A text node in the face of a run. */
    public static Text text(Run run, Language language, double size) {
        String family = Fonts.family(run.face(), language, run.text());
        boolean italic = run.italic() || (run.face() == Face.VARIABLE && "STIX Two Text".equals(family));
        boolean bold = run.bold() && !"STIX Two Math".equals(family);
        Text node = new Text(run.text());
        node.setFont(get(family, bold, italic && !"Noto Sans SC".equals(family), size));
        return node;
    }
}
