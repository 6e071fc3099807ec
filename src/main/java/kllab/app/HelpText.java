package kllab.app;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kllab.figure.Look;
import kllab.figure.Paragraph;
import kllab.text.RichText;
import kllab.text.RichText.Run;
import kllab.ui.control.FxFonts;

/** A text in lines of equal height, whatever faces are in them: JavaFX's own would be higher where there is maths. */
final class HelpText extends Region {
    static final double LINE = 1.27;
    private static final double BASELINE = 0.97;
    private static final Pattern TAIL = Pattern.compile("[\\s\\u00A0\\u2009]+$");

    private final RichText text;
    private final Look look;
    private final double em;
    private final double down;
    private double wrappedAt = -1;
    private int lines;

    /**
     * A text that is not broken yet.
     *
     * @param em the size of its letters, in pixels
     * @param down the space above its first line, in pixels
     */
    HelpText(RichText text, Look look, double em, double down) {
        this.text = text;
        this.look = look;
        this.em = em;
        this.down = down;
        getStyleClass().add("words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.plain());
    }

    private void wrap(double width) {
        if (width == wrappedAt) {
            return;
        }
        wrappedAt = width;
        getChildren().clear();
        double x = 0;
        lines = 1;
        for (Run run : new Paragraph(text, look, em, width).broken().runs()) {
            if (run.text().equals("\n")) {
                x = 0;
                lines++;
            } else if (!run.text().isBlank()) {
                add(run, x);
            }
            x += run.text().equals("\n") ? 0 : look.width(new RichText(List.of(run)), em);
        }
    }

    private void add(Run run, double x) {
        Text node = FxFonts.text(run, look.words().language(), look.sizeOf(run, em));
        node.setText(TAIL.matcher(run.text()).replaceFirst("")); // blanks at the end of a line would take room
        node.getStyleClass().add("role-" + run.role().name().toLowerCase(Locale.ROOT));
        node.setManaged(false);
        node.setX(x);
        node.setY(Math.rint(down + ((lines - 1) * LINE + BASELINE) * em) + (run.subscript() ? em * 0.22 : 0));
        getChildren().add(node);
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width);
        return down + lines * LINE * em;
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
