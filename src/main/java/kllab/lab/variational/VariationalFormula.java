package kllab.lab.variational;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.Quantity;
import kllab.ui.formula.FormulaView.Line;

/** The evidence as −ELBO less the gap, with the current numbers; and the symbols of the page. */
final class VariationalFormula {
    /** KL of Q from the posterior, in the surrounding colour. */
    static final String KL = "<KL-back/>";

    /** The same in its colours. */
    static final String KL_IN_COLOURS = "<KL(Q|P)/>";

    /** The mutual information of two unknowns. */
    static final String MUTUAL = "<v>I</v>";

    private static final String MINUS = "<m>\u2005\u2212\u2005</m>";

    private VariationalFormula() {}

    private static String data(Look look) {
        return look.say("variational.data.symbol");
    }

    /** −log p(data). */
    static String surprise(Look look) {
        return "<m>\u2212</m>" + look.log() + "<m>\u2009</m><v>p</v><m>(</m>" + data(look) + "<m>)</m>";
    }

    /** The mean of −log p(data|θ) under Q. */
    static String loss(Look look) {
        return "<v>E</v><sub><v>Q</v></sub><m>[\u2212</m>" + look.log() + "<m>\u2009</m><v>p</v><m>(</m>" + data(look)
                + "<m>|</m><v>\u03B8</v><m>)]</m>";
    }

    static List<Line> lines(VariationalResult result, Look look, double gap) {
        if (result.pair() != null) {
            return ofPair(result, look, gap);
        }
        String elbo = "<m>\u2212</m><w>ELBO</w>";
        return List.of(
                new Line(Maths.letters(surprise(look)), Maths.letters(Maths.EQUALS + elbo + MINUS + KL_IN_COLOURS), 0),
                new Line(
                        null,
                        Maths.letters(Maths.EQUALS + in("q", VariationalNumbers.PAID, result, look) + MINUS
                                + in("k", VariationalNumbers.KL, result, look) + "<m>\u2005=\u2005</m>"
                                + in("p", VariationalNumbers.SURPRISE, result, look) + "\u2002<w>" + look.unitName()
                                + "</w>"),
                        gap));
    }

    /** The mutual information, and what the divergence is beyond it. */
    private static List<Line> ofPair(VariationalResult result, Look look, double gap) {
        String half = "<m>\u2212\u2009\u00BD\u2009</m>" + look.log();
        return List.of(
                new Line(
                        Maths.letters(MUTUAL),
                        Maths.letters(Maths.EQUALS + half
                                + "<m>(1\u2009\u2212\u2009</m><v>\u03C1</v><m>\u00B2)\u2005=\u2005</m>"
                                + in("k", VariationalNumbers.LEAST, result, look) + "\u2002<w>"
                                + look.unitName() + "</w>"),
                        0),
                new Line(
                        Maths.letters(KL_IN_COLOURS),
                        Maths.letters(Maths.EQUALS + in("k", VariationalNumbers.LEAST, result, look)
                                + "<m>\u2005+\u2005</m>" + in("k", VariationalNumbers.WASTE, result, look)
                                + "<m>\u2005=\u2005</m>" + in("k", VariationalNumbers.KL, result, look)),
                        gap));
    }

    private static String in(String colour, Quantity<VariationalResult> what, VariationalResult result, Look look) {
        return "<" + colour + "><m>" + what.apply(result, look) + "</m></" + colour + ">";
    }
}
