package kllab.lab.english;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.ui.formula.FormulaView.Line;

/** KL from equal letters as a difference of two levels, with the current numbers. */
final class EnglishFormula {
    private static final String MINUS = "<m>\u2005\u2212\u2005</m>";
    private static final String IS = "<m>\u2005=\u2005</m>";

    private EnglishFormula() {}

    static List<Line> lines(EnglishResult result, Look look, double gap) {
        String kinds = EnglishWords.KINDS.apply(result, look);
        String numbers = "<q><m>" + EnglishWords.PAID.apply(result, look) + "</m></q>" + MINUS + "<p><m>"
                + EnglishWords.NEEDED.apply(result, look) + "</m></p>" + IS + "<k><m>"
                + EnglishWords.KL.apply(result, look) + "</m></k>";
        Line definition = new Line(
                Maths.letters(EnglishWords.KL_IN_COLOURS),
                Maths.letters(Maths.EQUALS + "<q>" + look.log() + "<m>\u2009" + kinds + "</m></q>" + MINUS + "<p>"
                        + EnglishWords.H + "</p>"),
                0);
        return result.isEmpty()
                ? List.of(definition)
                : List.of(definition, new Line(null, Maths.letters(Maths.EQUALS + numbers), gap));
    }
}
