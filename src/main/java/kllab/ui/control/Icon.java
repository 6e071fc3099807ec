package kllab.ui.control;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A character of an icon font; the style sheet gives face, size and colour. Ikonli's own node would load every font of
 * its packs before it shows the first icon.
 */
public final class Icon extends Text {
    private final String literal;

    /** The icon of an Ikonli literal: {@code fth-}, {@code mdoal-} or {@code mdomz-} and its name. */
    public Icon(String literal) {
        this.literal = literal;
        getStyleClass().add("icon");
        if (literal.startsWith("fth-")) {
            FxFonts.loadFace("FeatherIcons", false, false);
        } else {
            FxFonts.loadFace("Material Icons Outlined", false, false);
            getStyleClass().add("material");
        }
        setText(Character.toString(find(literal).getCode()));
    }

    private static Ikon find(String literal) {
        if (literal.startsWith("fth-")) {
            return Feather.findByDescription(literal);
        }
        return literal.startsWith("mdoal-")
                ? Material2OutlinedAL.findByDescription(literal)
                : Material2OutlinedMZ.findByDescription(literal);
    }

    public String literal() {
        return literal;
    }
}
