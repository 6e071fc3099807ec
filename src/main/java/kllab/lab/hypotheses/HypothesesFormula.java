package kllab.lab.hypotheses;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.text.Numbers;
import kllab.ui.formula.FormulaView.Line;

/** Bayes' rule, and with the current numbers for the selected hypothesis. */
final class HypothesesFormula {
    private static final String OF_H = "<m>(</m><v>h</v><m>)</m>";
    private static final Maths POSTERIOR = Maths.letters("<p/>" + OF_H);

    private HypothesesFormula() {}

    static List<Line> lines(HypothesesResult result, Look look, double gap) {
        String signs = HypothesesWords.signs(result);
        Maths rule = Maths.row(
                Maths.letters(Maths.EQUALS),
                Maths.fraction(
                        Maths.letters("<q/>" + OF_H + Maths.TIMES + "<v>p</v><m>(" + signs
                                + "\u2009|\u2009</m><v>h</v><m>)</m>"),
                        Maths.letters("<v>p</v><m>(" + signs + ")</m>")));
        Line definition = new Line(POSTERIOR, rule, 0);
        return result.isPossible()
                ? List.of(definition, new Line(null, numbers(result, look), gap))
                : List.of(definition);
    }

    /** ≈ if the numbers as shown do not give the posterior as shown. */
    private static Maths numbers(HypothesesResult result, Look look) {
        int selected = result.selected();
        String over = HypothesesNumbers.JOINT.at(result, selected, look);
        String under = HypothesesNumbers.EVIDENCE.apply(result, look);
        String posterior = HypothesesNumbers.POSTERIOR.at(result, selected, look);
        String quotient =
                Numbers.fixed(Double.parseDouble(over) / Double.parseDouble(under), HypothesesNumbers.DECIMALS);
        String sign = quotient.equals(posterior) ? "=" : "\u2248";
        return Maths.row(
                Maths.letters(Maths.EQUALS),
                Maths.fraction(Maths.letters("<m>" + over + "</m>"), Maths.letters("<m>" + under + "</m>")),
                Maths.letters("<m>\u2005" + sign + "\u2005</m><p><b><m>" + posterior + "</m></b></p>"));
    }
}
