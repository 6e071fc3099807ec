package kllab.ui.formula;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.MathsLayout;
import kllab.ui.formula.FormulaView.Line;
import org.jspecify.annotations.Nullable;

/**
 * The room of a formula.
 *
 * @param size of its letters, in pixels
 * @param width in pixels
 * @param left the widest of what is left of the common edge of its lines
 */
public record FormulaRoom(Look look, double size, double width, Maths left) {
    private static final Maths NOTHING = Maths.row();

    /** The width right of the common edge. */
    public double afterEdge() {
        return width - new MathsLayout(look).width(left, size) - FormulaView.BEFORE_EDGE * size;
    }

    public boolean fits(Maths line) {
        return new MathsLayout(look).width(line, size) <= afterEdge();
    }

    /** A line that begins at the edge, with more after it; in a hall, where type is not made smaller, below it if both are too long. */
    public List<Line> lines(Maths line, Maths more, double gap) {
        return lines(null, line, NOTHING, more, gap);
    }

    /**
     * The same with something left of the edge.
     *
     * @param between the two, if they are side by side
     */
    public List<Line> lines(@Nullable Maths before, Maths line, Maths between, Maths more, double gap) {
        Maths both = Maths.row(line, between, more);
        return look.presents() && !fits(both)
                ? List.of(new Line(before, line, gap), new Line(null, more, gap))
                : List.of(new Line(before, both, gap));
    }
}
