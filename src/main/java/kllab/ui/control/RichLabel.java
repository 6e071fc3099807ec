package kllab.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.text.Language;
import kllab.text.RichText;
import kllab.text.RichText.Face;
import kllab.text.RichText.Run;

/**
 * Text with markup as nodes, wrapped to its width. The style sheet gives the colours ({@code .role-kl} …), this class
 * gives each run its face and size.
 *
 * <p>Setting a text with the same runs replaces only the changed strings, so that it can follow a drag.
 */
public final class RichLabel extends TextFlow {
    /** The natural line heights of the two faces, relative to the font size. */
    private static final double LATIN_LINE = 1.59;

    private static final double CHINESE_LINE = 1.448;

    /** The extra leading of every line that contains the maths face. */
    private static final double MATHS_LEADING = 0.28;

    private final double line;
    private RichText shown = new RichText(java.util.List.of());
    private Language language = Language.EN;
    private double size;
    private double least;
    private boolean reshaped = true;

    /**
     * An empty label.
     *
     * @param line the line height relative to the font size
     */
    public RichLabel(double line, String... styleClasses) {
        this.line = line;
        getStyleClass().add("rich-label");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a text at a size in pixels. */
    public void show(RichText text, Look look, double pixels) {
        Language in = look.words().language();
        boolean sameSetting = pixels == size && in == language && look.least() == least;
        if (sameSetting && text.equals(shown)) {
            return;
        }
        boolean sameShape = sameSetting && sameShape(text, shown);
        reshaped |= !sameShape || !text.differsInDigitsOnly(shown);
        shown = text;
        language = in;
        size = pixels;
        least = look.least();
        if (sameShape) {
            replaceStrings();
        } else {
            getChildren()
                    .setAll(text.runs().stream().map(run -> node(run, look)).toArray(Node[]::new));
        }
        setLineSpacing(-surplus());
        setAccessibleText(text.plain());
    }

    /** Whether its text has changed in more than digits since the last call; if not, its size is the same. */
    public boolean takeReshaped() {
        boolean was = reshaped;
        reshaped = false;
        return was;
    }

    /** The excess of the face's line height, in pixels; half of it is above the first line. */
    public double surplus() {
        boolean maths = shown.runs().stream().anyMatch(run -> run.face() != Face.TEXT);
        double natural = (language == Language.ZH ? CHINESE_LINE : LATIN_LINE) + (maths ? MATHS_LEADING : 0);
        return (natural - line) * size;
    }

    public RichText shown() {
        return shown;
    }

    private void replaceStrings() {
        for (int i = 0; i < getChildren().size(); i++) {
            ((Text) getChildren().get(i)).setText(shown.runs().get(i).text());
        }
    }

    private static boolean sameShape(RichText a, RichText b) {
        if (a.runs().size() != b.runs().size()) {
            return false;
        }
        for (int i = 0; i < a.runs().size(); i++) {
            Run x = a.runs().get(i);
            Run y = b.runs().get(i);
            if (x.face() != y.face()
                    || x.role() != y.role()
                    || x.bold() != y.bold()
                    || x.italic() != y.italic()
                    || x.subscript() != y.subscript()
                    || !Fonts.family(x.face(), Language.EN, x.text())
                            .equals(Fonts.family(y.face(), Language.EN, y.text()))) {
                return false;
            }
        }
        return true;
    }

    private Text node(Run run, Look look) {
        Text node = FxFonts.text(run, language, look.sizeOf(run, size));
        node.getStyleClass().add("role-" + run.role().name().toLowerCase(java.util.Locale.ROOT));
        if (run.subscript()) {
            node.setTranslateY(size * 0.22);
        }
        return node;
    }
}
