package kllab.ui.control;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * A character of an icon font; the style sheet gives face, size and colour. Ikonli's own node would load every font of
 * its packs before it shows the first icon; and its pack of Material icons has two thousand, of which three are used here.
 */
public final class Icon extends Text {
    private final String literal;

    /** The icon of that name: {@code fth-} and a name of Feather's, or a Material icon's, as Ikonli writes them. */
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
