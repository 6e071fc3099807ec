package kllab.figure;

import java.util.ArrayList;
import java.util.List;
import kllab.text.RichText;
import kllab.text.RichText.Run;

/**
 * The layout of a formula. Widths come from the bundled faces, so it is the same on screen and in exports.
 *
 * <p>A fraction's rule lies on the maths axis, a quarter of the size above the base line.
 */
public final class MathsLayout {
    /** The summation sign. */
    public static final RichText SIGN = RichText.parse("<m>\u2211</m>");

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.26;
    private static final double AXIS = 0.29;
    private static final double FRACTION = 0.94;
    private static final double OVER = 0.27;
    private static final double UNDER = 0.86;
    private static final double SUBSCRIPT_DROP = 0.22;
    private static final double EXPONENT_RISE = 0.4;
    private static final double SUM = 1.5;
    private static final double SUM_UNDER = 0.72;

    /** A piece of text: {@code x} is its left end, {@code y} its base line. */
    public record Piece(Run run, double x, double y, double size) {}

    /** A rule: a thin horizontal line. */
    public record Rule(double x, double y, double width) {}

    /** The area of a term, for highlighting and clicking. */
    public record Spot(int outcome, boolean lit, double x, double y, double width, double height) {}

    private final Look look;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /** The size of a part relative to its base line. */
    private record Extent(double width, double above, double below) {}

    public MathsLayout(Look look) {
        this.look = look;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Spot> spots() {
        return spots;
    }

    public double width(Maths part, double size) {
        return extent(part, size).width;
    }

    public double above(Maths part, double size) {
        return extent(part, size).above;
    }

    public double height(Maths part, double size) {
        Extent e = extent(part, size);
        return e.above + e.below;
    }

    /** Lays out a part with its left end and base line at a position; returns its width. */
    public double set(Maths part, double x, double y, double size) {
        return switch (part) {
            case Maths.Letters letters -> letters(letters.text(), x, y, size);
            case Maths.Row row -> {
                double at = x;
                for (Maths inner : row.parts()) {
                    at += set(inner, at, y, size);
                }
                yield at - x;
            }
            case Maths.Fraction fraction -> fraction(fraction, x, y, size);
            case Maths.Sum sum -> sum(sum, x, y, size);
            case Maths.Exponent exponent -> letters(exponent.text(), x, y - EXPONENT_RISE * size, look.script(size));
            case Maths.Term term -> {
                Extent e = extent(term.inner(), size);
                double pad = 0.22 * size;
                spots.add(new Spot(
                        term.outcome(),
                        term.lit(),
                        x - pad,
                        y - e.above - pad / 2,
                        e.width + 2 * pad,
                        e.above + e.below + pad));
                yield set(term.inner(), x, y, size);
            }
        };
    }

    private double letters(RichText text, double x, double y, double size) {
        double at = x;
        for (Run run : text.runs()) {
            pieces.add(new Piece(run, at, run.subscript() ? y + SUBSCRIPT_DROP * size : y, size));
            at += look.fonts().width(look.font(run, size), run.text());
        }
        return at - x;
    }

    private double fraction(Maths.Fraction fraction, double x, double y, double size) {
        double inner = size * FRACTION;
        Extent over = extent(fraction.over(), inner);
        Extent under = extent(fraction.under(), inner);
        double width = Math.max(over.width, under.width) + 0.16 * size;
        double rule = y - AXIS * size;
        rules.add(new Rule(x + 0.03 * size, rule, width - 0.06 * size));
        set(fraction.over(), x + (width - over.width) / 2, rule - OVER * size, inner);
        set(fraction.under(), x + (width - under.width) / 2, rule + UNDER * size, inner);
        return width;
    }

    private double sum(Maths.Sum sum, double x, double y, double size) {
        double width = look.width(SIGN, size * SUM);
        double under = look.width(sum.over(), size * SUM_UNDER);
        letters(SIGN, x, y + 0.14 * size, size * SUM);
        letters(sum.over(), x + (width - under) / 2, y + 1.02 * size, size * SUM_UNDER);
        return Math.max(width, under);
    }

    private Extent extent(Maths part, double size) {
        return switch (part) {
            case Maths.Letters letters -> new Extent(look.width(letters.text(), size), ASCENT * size, DESCENT * size);
            case Maths.Row row -> {
                double width = 0;
                double above = ASCENT * size;
                double below = DESCENT * size;
                for (Maths inner : row.parts()) {
                    Extent e = extent(inner, size);
                    width += e.width;
                    above = Math.max(above, e.above);
                    below = Math.max(below, e.below);
                }
                yield new Extent(width, above, below);
            }
            case Maths.Fraction fraction -> {
                Extent over = extent(fraction.over(), size * FRACTION);
                Extent under = extent(fraction.under(), size * FRACTION);
                yield new Extent(
                        Math.max(over.width, under.width) + 0.16 * size,
                        (AXIS + OVER) * size + over.above,
                        (UNDER - AXIS) * size + under.below);
            }
            case Maths.Sum sum ->
                new Extent(
                        Math.max(look.width(SIGN, size * SUM), look.width(sum.over(), size * SUM_UNDER)),
                        1.1 * size,
                        1.15 * size);
            case Maths.Exponent exponent ->
                new Extent(
                        look.width(exponent.text(), look.script(size)),
                        EXPONENT_RISE * size + ASCENT * look.script(size),
                        DESCENT * size);
            case Maths.Term term -> extent(term.inner(), size);
        };
    }
}
