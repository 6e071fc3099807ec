package kllab.lab.entropy;

import java.util.List;
import java.util.stream.Collectors;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.Quantity;
import kllab.text.Numbers;
import kllab.ui.formula.FormulaView.Line;

/** Cross-entropy as the mean of the two code lengths, with the current numbers. */
final class EntropyFormula {
    private static final Maths CROSS = Maths.letters("<q><v>H</v><m>(</m><v>P</v><m>,\u2009</m><v>Q</v><m>)</m></q>");
    private static final String ONE_MINUS = "<m>1\u2009\u2212\u2009</m>";

    /** How often a side comes up, and what it costs. */
    private record Term(Quantity<EntropyResult> chance, Quantity<EntropyResult> length) {
        private static final List<Term> BOTH = List.of(
                new Term(EntropyWords.P, EntropyWords.OF_HEAD), new Term(EntropyWords.NOT_P, EntropyWords.OF_TAIL));

        String written(EntropyResult result, Look look) {
            return "<p><m>" + chance.brief().apply(result, look) + "</m></p>" + Maths.TIMES + "<q><m>"
                    + length.apply(result, look) + "</m></q>";
        }

        /** The product of the two numbers as they are written. */
        double product(EntropyResult result, Look look) {
            return Double.parseDouble(chance.brief().apply(result, look)) * length.shown(result, look);
        }
    }

    private EntropyFormula() {}

    static List<Line> lines(EntropyResult result, Look look, double gap) {
        String log = Maths.TIMES + look.log() + "<m>\u2009</m>";
        Maths definition = Maths.row(
                Maths.letters(Maths.EQUALS + "<p/>" + log),
                Maths.fraction(Maths.letters("<m>1</m>"), Maths.letters("<q/>")),
                Maths.letters(Maths.PLUS + "<m>(</m>" + ONE_MINUS + "<p/><m>)</m>" + log),
                Maths.fraction(Maths.letters("<m>1</m>"), Maths.letters(ONE_MINUS + "<q/>")));
        return List.of(new Line(CROSS, definition, 0), new Line(null, Maths.letters(numbers(result, look)), gap));
    }

    /** Only sides that come up; ≈ if the numbers as shown do not give the sum as shown. */
    private static String numbers(EntropyResult result, Look look) {
        List<Term> terms = Term.BOTH.stream()
                .filter(term -> term.chance.value().of(result, 0) > 0)
                .toList();
        String written = terms.stream().map(term -> term.written(result, look)).collect(Collectors.joining(Maths.PLUS));
        double sum =
                terms.stream().mapToDouble(term -> term.product(result, look)).sum();
        String paid = EntropyWords.CROSS.apply(result, look);
        String sign = Numbers.fixed(sum, EntropyWords.DECIMALS).equals(paid) ? "=" : "\u2248";
        return Maths.EQUALS + written + "<m>\u2005" + sign + "\u2005</m><q><b><m>" + paid + "</m></b></q>\u2002<w>"
                + look.unitName() + "</w>";
    }
}
