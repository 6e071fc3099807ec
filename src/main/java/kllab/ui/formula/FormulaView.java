package kllab.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.MathsLayout;
import kllab.figure.MathsLayout.Piece;
import kllab.figure.MathsLayout.Rule;
import kllab.figure.MathsLayout.Spot;
import kllab.text.RichText.Role;
import kllab.text.RichText.Run;
import kllab.ui.control.FxFonts;
import org.jspecify.annotations.Nullable;

/**
 * A formula in lines, as text nodes.
 *
 * <p>Showing another formula reuses the nodes and changes only what differs, so that it can follow a drag.
 */
public final class FormulaView extends Pane {
    /** The space left of the common edge, relative to the size. */
    static final double BEFORE_EDGE = 0.35;

    private static final double RULE = 0.055;

    private final List<Text> texts = new ArrayList<>();
    private final List<Rectangle> rules = new ArrayList<>();
    private final List<Rectangle> spots = new ArrayList<>();
    private final IntConsumer onTerm;
    private List<Run> shownRuns = List.of();
    private List<Object> shownMarks = List.of();
    private @Nullable Look fontsOf;
    private double fontsAt;

    /**
     * One line: the parts to the left and to the right of the common edge.
     *
     * @param note whether it may go in a hall that has no room for it
     */
    public record Line(@Nullable Maths left, Maths right, double gapBefore, boolean note) {
        public Line(@Nullable Maths left, Maths right, double gapBefore) {
            this(left, right, gapBefore, false);
        }
    }

    /** An empty formula that reports the outcome of a clicked term. */
    public FormulaView(IntConsumer onTerm) {
        this.onTerm = onTerm;
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("formula");
    }

    /**
     * Shows lines aligned at a common edge, sizes in pixels; the height follows. If only digits differ from what is
     * shown, only they are updated.
     *
     * @param spoken the text for screen readers; null leaves it unchanged
     */
    public void show(List<Line> lines, Look look, double size, @Nullable String spoken) {
        if (spoken != null) {
            setAccessibleText(spoken);
        }
        List<Run> runs = new ArrayList<>(shownRuns.size());
        List<Object> marks = new ArrayList<>(shownMarks.size());
        for (Line line : lines) {
            marks.add(line.gapBefore);
            if (line.left != null) {
                collect(line.left, runs, marks);
            }
            collect(line.right, runs, marks);
        }
        boolean sameLook = look.equals(fontsOf) && size == fontsAt && marks.equals(shownMarks);
        if (sameLook && differInDigitsOnly(runs)) {
            replaceDigits(runs);
        } else {
            typeset(lines, look, size);
        }
        shownRuns = runs;
        shownMarks = marks;
    }

    private boolean differInDigitsOnly(List<Run> runs) {
        boolean same = runs.size() == shownRuns.size();
        for (int i = 0; same && i < runs.size(); i++) {
            same = runs.get(i).differsInDigitsOnly(shownRuns.get(i));
        }
        return same;
    }

    private void replaceDigits(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (!runs.get(i).text().equals(shownRuns.get(i).text())) {
                texts.get(i).setText(runs.get(i).text());
                texts.get(i).setUserData(null); // the piece from which it was made no longer exists
            }
        }
    }

    /** Collects the runs of a part in order, and everything else that its look depends on. */
    private static void collect(Maths part, List<Run> runs, List<Object> marks) {
        switch (part) {
            case Maths.Letters letters -> runs.addAll(letters.text().runs());
            case Maths.Row row -> row.parts().forEach(inner -> collect(inner, runs, marks));
            case Maths.Exponent exponent -> {
                marks.add(Maths.Exponent.class);
                marks.add(runs.size());
                runs.addAll(exponent.text().runs());
            }
            case Maths.Fraction fraction -> {
                marks.add(Maths.Fraction.class);
                marks.add(runs.size());
                collect(fraction.over(), runs, marks);
                collect(fraction.under(), runs, marks);
            }
            case Maths.Sum sum -> {
                runs.addAll(MathsLayout.SIGN.runs());
                runs.addAll(sum.over().runs());
            }
            case Maths.Term term -> {
                marks.add(term.lit() ? -1 - term.outcome() : term.outcome());
                collect(term.inner(), runs, marks);
            }
        }
    }

    private void typeset(List<Line> lines, Look look, double size) {
        MathsLayout layout = new MathsLayout(look);
        double edge = 0;
        for (Line line : lines) {
            edge = Math.max(edge, line.left == null ? 0 : layout.width(line.left, size) + BEFORE_EDGE * size);
        }
        double y = 0;
        double widest = 0;
        for (Line line : lines) {
            y += line.gapBefore;
            double base = y + layout.above(line.right, size);
            if (line.left != null) {
                layout.set(line.left, 0, base, size);
            }
            widest = Math.max(widest, edge + layout.set(line.right, edge, base, size));
            y += layout.height(line.right, size);
        }
        boolean newFonts = !look.equals(fontsOf) || size != fontsAt;
        fontsOf = look;
        fontsAt = size;
        place(layout, look, newFonts, size);
        setMinSize(widest, y);
        setPrefSize(widest, y);
    }

    private void place(MathsLayout layout, Look look, boolean newFonts, double size) {
        boolean changed = fill(spots, layout.spots().size(), this::spot);
        changed |= fill(rules, layout.rules().size(), FormulaView::rule);
        changed |= fill(texts, layout.pieces().size(), Text::new);
        for (int i = 0; i < layout.spots().size(); i++) {
            show(spots.get(i), layout.spots().get(i), size);
        }
        for (int i = 0; i < layout.rules().size(); i++) {
            show(rules.get(i), layout.rules().get(i), size);
        }
        for (int i = 0; i < layout.pieces().size(); i++) {
            show(texts.get(i), layout.pieces().get(i), look, newFonts);
        }
        if (changed) {
            List<Node> all = new ArrayList<>(spots);
            all.addAll(rules);
            all.addAll(texts);
            getChildren().setAll(all);
            applyCss(); // they may become visible in this frame
        }
    }

    private static <N> boolean fill(List<N> nodes, int count, java.util.function.Supplier<N> make) {
        boolean changed = nodes.size() != count;
        while (nodes.size() < count) {
            nodes.add(make.get());
        }
        while (nodes.size() > count) {
            nodes.removeLast();
        }
        return changed;
    }

    private Rectangle spot() {
        Rectangle spot = new Rectangle();
        spot.getStyleClass().add("term");
        spot.setCursor(Cursor.HAND);
        spot.setOnMouseClicked(event -> onTerm.accept((Integer) spot.getUserData()));
        return spot;
    }

    private static Rectangle rule() {
        Rectangle rule = new Rectangle();
        rule.getStyleClass().add("rule");
        rule.setMouseTransparent(true);
        return rule;
    }

    private static void show(Rectangle node, Spot spot, double size) {
        node.setUserData(spot.outcome());
        node.setX(spot.x());
        node.setY(spot.y());
        node.setWidth(spot.width());
        node.setHeight(spot.height());
        node.setArcWidth(0.4 * size);
        node.setArcHeight(0.4 * size);
        String style = spot.lit() ? "lit" : "unlit";
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().setAll("term", style);
        }
    }

    private static void show(Rectangle node, Rule rule, double size) {
        node.setX(rule.x());
        node.setY(rule.y() - RULE * size / 2);
        node.setWidth(rule.width());
        node.setHeight(Math.max(1, RULE * size));
    }

    private static void show(Text node, Piece piece, Look look, boolean newFonts) {
        Piece before = newFonts ? null : (Piece) node.getUserData();
        node.setUserData(piece);
        if (before == null || !before.run().text().equals(piece.run().text())) {
            node.setText(piece.run().text());
        }
        if (before == null || !sameStyle(before, piece)) {
            Run run = piece.run();
            node.setFont(FxFonts.font(run, look.words().language(), look.sizeOf(run, piece.size())));
            node.getStyleClass().setAll("text", styleOf(run.role()));
            node.setMouseTransparent(true);
        }
        node.setX(piece.x());
        node.setY(piece.y());
    }

    /** Usually digits replace digits: then font and colour are unchanged. */
    private static boolean sameStyle(Piece before, Piece now) {
        Run a = before.run();
        Run b = now.run();
        return before.size() == now.size()
                && a.face() == b.face()
                && a.role() == b.role()
                && a.bold() == b.bold()
                && a.subscript() == b.subscript()
                && Fonts.mathsFamily(a.text()).equals(Fonts.mathsFamily(b.text()));
    }

    private static String styleOf(Role role) {
        return switch (role) {
            case PLAIN -> "role-plain";
            case WORDS -> "role-words";
            case P -> "role-p";
            case Q -> "role-q";
            case KL -> "role-kl";
        };
    }
}
