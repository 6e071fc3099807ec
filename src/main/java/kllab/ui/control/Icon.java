package kllab.ui.control;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * A character of an icon font; the style sheet gives face, size and colour. Ikonli's own node would load all fonts of
 * its packs before the first icon is shown; its Material pack has two thousand icons, of which three are used here.
 */
public final class Icon extends Text {
    private final String literal;

    /** The icon with this name: {@code fth-} and a Feather name, or a Material name, as in Ikonli. */
    public Icon(String literal) {
        this.literal = literal;
        getStyleClass().add("icon");
        if (literal.startsWith("fth-")) {
            FxFonts.loadFace("FeatherIcons", false, false);
        } else {
            FxFonts.loadFace("Material Icons Outlined", false, false);
            getStyleClass().add("material");
        }
        setText(Character.toString(code(literal)));
    }

    private static int code(String literal) {
        return switch (literal) {
            case "mdomz-push_pin" -> 0xE814;
            case "mdomz-swap_horiz" -> 0xE660;
            case "mdoal-casino" -> 0xE122;
            default -> Feather.findByDescription(literal).getCode();
        };
    }

    public String literal() {
        return literal;
    }
}
