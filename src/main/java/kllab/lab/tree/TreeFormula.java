package kllab.lab.tree;

import java.util.ArrayList;
import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.text.RichText;
import kllab.ui.formula.FormulaView.Line;

/** The mean number of questions, as a mean and as a sum, with the current numbers. In nats it is multiplied with ln 2. */
final class TreeFormula {
    private static final String ASKED = "<v>E</v><m>(</m><v>d</v><m>)</m>";
    private static final String LN_2 = "<m>\u2009ln\u20092</m>";

    private TreeFormula() {}

    /** E(d), as an amount of information. */
    static String asked(Look look) {
        return look.unit() == LogBase.BITS ? ASKED : ASKED + LN_2;
    }

    static List<Line> lines(TreeResult result, Look look, double gap) {
        List<Line> lines = new ArrayList<>();
        String factor = look.unit() == LogBase.BITS ? "" : Maths.TIMES + LN_2;
        lines.add(new Line(
                Maths.letters("<q>" + asked(look) + "</q>"),
                Maths.row(
                        Maths.letters(Maths.EQUALS),
                        new Maths.Sum(RichText.parse("<v>x</v>")),
                        Maths.letters("<p/><m>(</m><v>x</v><m>)</m>" + Maths.TIMES + "<v>d</v><m>(</m><v>x</v><m>)</m>"
                                + factor)),
                0));
        boolean rounded = result.rounding() != 0;
        String more = rounded ? Maths.PLUS + "<w>" + look.say("tree.rounding") + "</w>" : "";
        lines.add(new Line(
                null,
                Maths.letters(
                        Maths.EQUALS + "<p><v>H</v><m>(</m><v>P</v><m>)</m></p>" + Maths.PLUS + "<k><KL/></k>" + more),
                gap));
        String rest = rounded
                ? (result.rounding() > 0 ? Maths.PLUS : "<m>\u2005\u2212\u2005</m>") + "<m>"
                        + TreeNumbers.ROUNDING_SIZE.apply(result, look) + "</m>"
                : "";
        lines.add(new Line(
                null,
                Maths.letters(Maths.EQUALS + "<p><m>" + TreeNumbers.H.apply(result, look) + "</m></p>" + Maths.PLUS
                        + "<k><m>" + TreeNumbers.KL.apply(result, look) + "</m></k>" + rest + "<m>\u2005</m>"
                        + Maths.EQUALS
                        + "<q><b><m>" + TreeNumbers.PAID.apply(result, look) + "</m></b></q>"
                        + (look.presents() ? "" : "\u2002<w>" + TreeWords.UNIT_ALONE.apply(result, look) + "</w>")),
                gap));
        return lines;
    }
}
