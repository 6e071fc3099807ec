package kllab.lab.entropy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.Quantity;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.ui.formula.FormulaView.Line;
import kllab.ui.page.FormulaPanel;

/** Cross-entropy as the mean of the two code lengths, with the current numbers. */
final class EntropyFormula implements FormulaPanel.Told<EntropyResult> {
    private static final Maths CROSS = Maths.letters("<q><v>H</v><m>(</m><v>P</v><m>,\u2009</m><v>Q</v><m>)</m></q>");
    private static final Maths ONE = Maths.letters("<m>1</m>");
    private static final String EQUALS = "<m>=\u2005</m>";
    private static final String TIMES = "<m>\u2009\u00B7\u2009</m>";
    private static final String PLUS = "<m>\u2005+\u2005</m>";
    private static final String ONE_MINUS = "<m>1\u2009\u2212\u2009</m>";

    @Override
    public List<Line> formula(EntropyResult result, Look look, double gap) {
        String log = TIMES + look.log() + "<m>\u2009</m>";
        Maths definition = Maths.row(
                Maths.letters(EQUALS + "<p/>" + log),
                Maths.fraction(ONE, Maths.letters("<q/>")),
                Maths.letters(PLUS + "<m>(</m>" + ONE_MINUS + "<p/><m>)</m>" + log),
                Maths.fraction(ONE, Maths.letters(ONE_MINUS + "<q/>")));
        return List.of(new Line(CROSS, definition, 0), new Line(null, Maths.letters(numbers(result, look)), gap));
    }

    /**
     * How often a side comes up, and what it costs.
     *
     * @param chance of the side, as written
     */
    private record Term(String chance, Quantity<EntropyResult> length) {
        String written(EntropyResult result, Look look) {
            return "<p><m>" + chance + "</m></p>" + TIMES + "<q><m>" + length.apply(result, look) + "</m></q>";
        }

        /** The product of the two numbers as they are written. */
        double product(EntropyResult result, Look look) {
            return Double.parseDouble(chance) * length.shown(result, look);
        }
    }

    /** Only sides that come up; ≈ if the numbers as shown do not give the sum as shown. */
    private static String numbers(EntropyResult result, Look look) {
        List<Term> terms = terms(result.state().p())
                .filter(term -> !"0".equals(term.chance))
                .toList();
        String written = terms.stream().map(term -> term.written(result, look)).collect(Collectors.joining(PLUS));
        double sum =
                terms.stream().mapToDouble(term -> term.product(result, look)).sum();
        String paid = EntropyWords.CROSS.apply(result, look);
        boolean exact = Numbers.fixed(sum, EntropyResult.DECIMALS).equals(paid);
        return EQUALS + written + "<m>\u2005" + (exact ? "=" : "\u2248") + "\u2005</m><q><b><m>" + paid
                + "</m></b></q>\u2002<w>" + look.unitName() + "</w>";
    }

    private static Stream<Term> terms(double p) {
        return Stream.of(new Term(brief(p), EntropyWords.OF_HEAD), new Term(brief(1 - p), EntropyWords.OF_TAIL));
    }

    /** Without zeros at its end. */
    private static String brief(double chance) {
        return chance > 0 && chance < 0.0095 ? Numbers.chance(chance) : Numbers.trimmed(chance, 3);
    }

    @Override
    public String spokenFormula(EntropyResult result, Look look) {
        Stream<String> numbers =
                terms(result.state().p()).flatMap(term -> Stream.of(term.chance, term.length.apply(result, look)));
        return look.say(
                "entropy.spoken.formula",
                Stream.concat(numbers, Stream.of(EntropyWords.CROSS.apply(result, look), look.unitName()))
                        .toArray());
    }

    @Override
    public RichText remark(EntropyResult result, Look look) {
        return look.rich(result.isCertain() ? "entropy.remark.certain" : "entropy.remark");
    }
}
