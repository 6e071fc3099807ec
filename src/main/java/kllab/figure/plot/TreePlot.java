package kllab.figure.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Objects;
import kllab.core.coding.QuestionTree;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Look;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import org.jspecify.annotations.Nullable;

/**
 * A tree of questions from above to below: bands as wide as what passes through them, questions as pills, outcomes as balls. What
 * is deeper than its rows is one pill with the number of outcomes in it. That of P is solid, that of a belief hatched.
 */
public final class TreePlot {
    private static final double TRUNK = 3.1;
    private static final double NARROW_TRUNK = 2.2;
    private static final double THINNEST = 0.07;
    private static final double HATCHED = 0.25;
    private static final double RADIUS = 0.86;
    private static final double NARROW_RADIUS = 0.72;
    private static final double LEAST_RADIUS = 0.5;
    private static final double PILL = 1.32;
    private static final double DOT = 0.22;

    private final boolean ofBelief;
    private double[] xs = new double[0];

    /** How many ends are at the left of the part of a node. */
    private int[] firsts = new int[0];

    private @Nullable Source source;
    private @Nullable Look look;
    private Box box = new Box(0, 0, 1, 1);
    private int rows;
    private double top;
    private double lay;
    private double spacing;
    private int placed;

    /** What is painted. */
    public interface Source {
        QuestionTree tree();

        /** How much passes through a node, from 0 to 1. */
        double chance(int node);

        /** Whether a node is there already. */
        boolean isThere(int node);

        String name(int leaf);

        /** What is written at a question: the longest first. */
        List<String> labels(int question);

        /** What is written at a question whose parts are not painted. */
        String more(int question);
    }

    public TreePlot(boolean ofBelief) {
        this.ofBelief = ofBelief;
    }

    /**
     * Places all nodes.
     *
     * @param within the area without the column of totals
     * @param shown the number of rows of questions
     * @param first the height of the first row, {@code apart} the distance of two
     */
    public void settle(Source next, Look nextLook, Box within, int shown, double first, double apart) {
        source = next;
        look = nextLook;
        box = within;
        rows = shown;
        top = first;
        lay = apart;
        int size = tree().size();
        if (xs.length < size) {
            xs = new double[size];
            firsts = new int[size];
        }
        spacing = box.width() / ends(0);
        placed = 0;
        place(0);
    }

    private Source source() {
        return Objects.requireNonNull(source, "settle first");
    }

    private Look look() {
        return Objects.requireNonNull(look, "settle first");
    }

    private QuestionTree tree() {
        return source().tree();
    }

    /** Whether nothing below a node is shown. */
    private boolean isEnd(int node) {
        return !tree().isQuestion(node) || tree().depth(node) == rows;
    }

    private int ends(int node) {
        return isEnd(node) ? 1 : ends(tree().yes(node)) + ends(tree().no(node));
    }

    private double place(int node) {
        firsts[node] = placed;
        if (isEnd(node)) {
            xs[node] = box.x() + (placed++ + 0.5) * spacing;
        } else {
            xs[node] = (place(tree().yes(node)) + place(tree().no(node))) / 2;
        }
        return xs[node];
    }

    public double y(int row) {
        return top + lay * row;
    }

    private double y(int node, boolean centre) {
        boolean ball = centre && !tree().isQuestion(node);
        return y(tree().depth(node)) + (ball ? 0.55 * radius() : 0);
    }

    private double radius() {
        return Math.min(look().rem() * (isNarrow() ? NARROW_RADIUS : RADIUS), 0.46 * spacing);
    }

    private boolean isNarrow() {
        return spacing < 2 * look().rem() || lay < 2 * look().rem();
    }

    /** The node of which this one is shown: itself, or the pill in which it is. */
    public int shown(int node) {
        return tree().onTheWay(node, Math.min(rows, tree().depth(node)));
    }

    /** Whether a node is painted. */
    public boolean isShown(int node) {
        return source != null
                && node >= 0
                && node < tree().size()
                && tree().depth(node) <= rows
                && source().isThere(node);
    }

    /** Where a node is, with a margin for hands. */
    public Box box(int node) {
        double r = look().rem();
        double half = Math.max(r, tree().isQuestion(node) ? pill(node) / 2 : radius());
        return new Box(xs[node] - half, y(node, true) - r, 2 * half, 2 * r);
    }

    /** The node at a point; {@link QuestionTree#NO_NODE} if there is none. */
    public int nodeAt(double x, double y) {
        if (source == null) {
            return QuestionTree.NO_NODE; // a hand may come before the first layout
        }
        for (int node = 0; node < tree().size(); node++) {
            Box area = isShown(node) ? box(node) : null;
            if (area != null && x >= area.x() && x < area.right() && y >= area.y() && y < area.bottom()) {
                return node;
            }
        }
        return QuestionTree.NO_NODE;
    }

    // ---- painting -------------------------------------------------------------------------------------------------

    public void paint(Brush brush) {
        double r = brush.rem(1);
        if (isShown(0) && tree().isQuestion(0)) {
            band(brush, xs[0], y(0) - Math.min(0.45 * lay, 1.1 * r), xs[0], y(0), trunk());
        }
        for (int node = 0; node < tree().size(); node++) {
            if (isShown(node) && !isEnd(node)) {
                paintParts(brush, node);
            }
        }
        for (int node = 0; node < tree().size(); node++) {
            if (isShown(node)) {
                if (tree().isQuestion(node)) {
                    paintPill(brush, node);
                } else {
                    paintBall(brush, node);
                }
            }
        }
    }

    private double trunk() {
        return look().rem() * (isNarrow() ? NARROW_TRUNK : TRUNK);
    }

    /** The bands to both parts: together as wide as the band above. */
    private void paintParts(Brush brush, int question) {
        double from = xs[question] - source().chance(question) * trunk() / 2;
        for (int part : new int[] {tree().yes(question), tree().no(question)}) {
            double wide = source().chance(part) * trunk();
            band(brush, from + wide / 2, y(tree().depth(question)), xs[part], y(tree().depth(part)), wide);
            from += wide;
        }
    }

    private void band(Brush brush, double x1, double y1, double x2, double y2, double wide) {
        double half = Math.max(wide, brush.rem(THINNEST)) / 2;
        double[] corners = {x1 - half, y1, x1 + half, y1, x2 + half, y2, x2 - half, y2};
        if (ofBelief && wide > brush.rem(HATCHED)) {
            brush.hatchedShape(brush.rem(0.1), corners);
        } else {
            brush.fill(Brush.polygon(corners), ofBelief ? Tone.Q : Tone.P);
        }
    }

    /** What is written in a pill: as much as there is room for; nothing if there is none. */
    private String written(int question) {
        if (isEnd(question)) {
            String count = source().more(question);
            return fits(count, spacing) ? count : "";
        }
        double left = box.x() + firsts[question] * spacing;
        double right = left + ends(question) * spacing;
        double room = 2 * Math.min(xs[question] - left, right - xs[question]) - 0.15 * look().rem();
        return source().labels(question).stream()
                .filter(text -> fits(text, room))
                .findFirst()
                .orElse("");
    }

    private boolean fits(String text, double room) {
        return wide(text) <= room;
    }

    private double wide(String text) {
        return Math.max(1.9 * look().rem(), look().width(text, true, look().small()) + 0.9 * look().rem());
    }

    /** The width of a pill. */
    private double pill(int question) {
        String text = written(question);
        return text.isEmpty() ? 2 * DOT * look().rem() : wide(text);
    }

    private void paintPill(Brush brush, int question) {
        double r = brush.rem(1);
        double y = y(tree().depth(question));
        String text = written(question);
        double size = look().small();
        if (text.isEmpty()) {
            brush.disc(xs[question], y, DOT * r, ofBelief ? Tone.Q : Tone.P);
        } else {
            double wide = wide(text);
            double high = Math.max(PILL * r, 1.25 * size);
            RoundRectangle2D pill =
                    new RoundRectangle2D.Double(xs[question] - wide / 2, y - high / 2, wide, high, high, high);
            brush.fill(pill, Tone.BG);
            brush.stroke(pill, ofBelief ? Tone.Q : Tone.P, 0.1 * r * look().strokes());
            brush.text(text, xs[question], y + 0.35 * size, ofBelief ? Tone.QT : Tone.PT, true, size, Anchor.MIDDLE);
        }
    }

    private void paintBall(Brush brush, int leaf) {
        double r = brush.rem(1);
        double radius = radius();
        double x = xs[leaf];
        double y = y(leaf, true);
        String name = source().name(leaf);
        boolean ringed = radius >= LEAST_RADIUS * r;
        boolean possible = source().chance(leaf) > 0;
        if (ringed && ofBelief) {
            brush.disc(x, y, radius, Tone.BG);
        }
        if (ringed && ofBelief && possible) {
            brush.ring(x, y, radius, Tone.Q, 0.13 * r * look().strokes());
        } else if (ringed && ofBelief) {
            brush.ghost(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        } else if (ringed) {
            brush.disc(x, y, radius, Tone.P);
        }
        double size = brush.width(name, true, r) < 1.7 * radius ? r : look().small();
        if (brush.width(name, true, size) <= (ringed ? 1.95 * radius : spacing)) {
            Tone tone = ofBelief ? Tone.QT : ringed ? Tone.ONP : Tone.PT;
            brush.text(name, x, y + 0.36 * size, tone, true, size, Anchor.MIDDLE);
        }
    }

    /** Marks a node with a ring around it. */
    public void mark(Brush brush, int node, boolean dashed) {
        double r = brush.rem(1);
        boolean question = tree().isQuestion(node);
        double out = 0.28 * r;
        double wide = (question ? Math.max(pill(node), r) : 2 * radius()) + 2 * out;
        double high = (question ? PILL * r : 2 * radius()) + 2 * out;
        RoundRectangle2D ring =
                new RoundRectangle2D.Double(xs[node] - wide / 2, y(node, true) - high / 2, wide, high, high, high);
        if (dashed) {
            brush.ghost(ring);
        } else {
            brush.stroke(ring, Tone.INK, 0.14 * r);
        }
    }

    /** Writes an answer beside a question. */
    public void answer(Brush brush, int question, String text) {
        double x = xs[question] + pill(question) / 2 + 0.35 * look().rem();
        double base = y(tree().depth(question)) + 0.3 * look().rem();
        if (x + look().width(text, false, look().small()) < box.right() + 0.4 * look().rem()) {
            brush.labelOver(text, x, base, Tone.INK2, Anchor.START, Tone.BG);
        }
    }
}
