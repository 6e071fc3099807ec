package kllab.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kllab.figure.Look;
import kllab.stage.Hand;
import kllab.stage.Written;
import kllab.text.Words;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.control.Tip;
import org.jspecify.annotations.Nullable;

/** All texts that a screen currently shows or speaks. */
public final class Shown {
    /** The kind of a text. */
    public enum Kind {
        LABEL,
        BUTTON,
        CHART,
        /** A number of an axis. */
        TICK,
        TIP,
        PROMPT,
        SPOKEN,
        /** A headline, or what is said of something typed. */
        SENTENCE
    }

    /** A text with its kind. */
    public record Found(Kind kind, String text) {
        /** The same with a word for what was typed: what quotes it is said of it, and a sentence. */
        Found quoting(String typed) {
            if (typed.length() < 2 || !text.contains(typed)) {
                return this;
            }
            String said = text.replace(typed, "x");
            return new Found(kind == Kind.LABEL && said.contains("\u201Cx\u201D") ? Kind.SENTENCE : kind, said);
        }
    }

    private final Look look;
    private final boolean everything;
    private final List<Found> found = new ArrayList<>();

    private Shown(Look look, boolean everything) {
        this.look = look;
        this.everything = everything;
    }

    /** The texts of a screen, including charts and tooltips. */
    static List<Found> on(Parent root, Look look) {
        Shown shown = new Shown(look, true);
        shown.read(root);
        return shown.found;
    }

    /** The same without charts. */
    static List<Found> beside(Parent root, Look look) {
        Shown shown = new Shown(look, false);
        shown.read(root);
        return shown.found;
    }

    private void add(Kind kind, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(found(kind, text));
        }
    }

    /** A text as it is seen: where it may break is not. */
    static Found found(Kind kind, String text) {
        return new Found(kind, text.replace(String.valueOf(Words.BREAK), ""));
    }

    private void read(Node node) {
        if (!node.isVisible()) {
            return;
        }
        add(Kind.SPOKEN, node.getAccessibleText());
        add(Kind.SPOKEN, node.getAccessibleHelp());
        if (node.hasProperties() && node.getProperties().get(Tip.class) instanceof Function<?, ?> tip) {
            readTip(node, tip);
        }
        switch (node) {
            case RichLabel rich -> add(Kind.LABEL, rich.shown().plain());
            case TextFlow flow -> add(Kind.LABEL, joined(flow));
            case Text text -> add(Kind.LABEL, text.getText());
            case SheetView<?> sheet
            when everything && sheet.getWidth() > 0 && sheet.getHeight() > 0 ->
                Written.by(sheet, look).forEach(word -> add(word.isTick() ? Kind.TICK : Kind.CHART, word.text()));
            case SheetView<?> unread -> {}
            case TextInputControl field -> add(Kind.PROMPT, field.getPromptText());
            case Labeled labeled -> {
                add(labeled instanceof ButtonBase ? Kind.BUTTON : Kind.LABEL, labeled.getText());
                if (labeled.getGraphic() != null) {
                    read(labeled.getGraphic());
                }
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::read);
            default -> {}
        }
    }

    private static String joined(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .collect(Collectors.joining());
    }

    /** The tooltips of a node; some depend on the mouse position. */
    @SuppressWarnings("unchecked") // as it was installed
    private void readTip(Node node, Function<?, ?> tip) {
        Function<MouseEvent, String> text = (Function<MouseEvent, String>) tip;
        Bounds bounds = node.getLayoutBounds();
        Stream.of(0.02, 0.1, 0.5, 0.9)
                .map(share -> Hand.mouse(
                        MouseEvent.MOUSE_MOVED,
                        node,
                        bounds.getMinX() + share * bounds.getWidth(),
                        bounds.getMinY() + share * bounds.getHeight(),
                        0))
                .map(text)
                .distinct()
                .forEach(said -> add(Kind.TIP, said));
    }
}
