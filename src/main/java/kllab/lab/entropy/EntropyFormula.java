package kllab.lab.entropy;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
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

    /** Only sides that come up; ≈ if the numbers as shown do not give the sum as shown. */
    private static String numbers(EntropyResult result, Look look) {
        double p = result.state().p();
        String heads = p == 0 ? "" : term(p, result.head(), look);
        String tails = p == 1 ? "" : term(1 - p, result.tail(), look);
        double sum =
                (p == 0 ? 0 : product(p, result.head(), look)) + (p == 1 ? 0 : product(1 - p, result.tail(), look));
        String paid = EntropyWords.digits(result.paid(), look);
        boolean exact = result.isInfinite()
                || Numbers.fixed(sum, EntropyResult.DECIMALS).equals(paid);
        return EQUALS + heads + (heads.isEmpty() || tails.isEmpty() ? "" : PLUS) + tails + "<m>\u2005"
                + (exact ? "=" : "\u2248") + "\u2005</m><q><b><m>" + paid + "</m></b></q>\u2002<w>" + look.unitName()
                + "</w>";
    }

    private static String term(double chance, double nats, Look look) {
        return "<p><m>" + brief(chance) + "</m></p>" + TIMES + "<q><m>" + EntropyWords.digits(nats, look) + "</m></q>";
    }

    /** The product of the two numbers as they are written. */
    private static double product(double chance, double nats, Look look) {
        return Double.parseDouble(brief(chance)) * Numbers.rounded(look.shown(nats), EntropyResult.DECIMALS);
    }

    /** Without zeros at its end. */
    private static String brief(double chance) {
        return chance > 0 && chance < 0.0095 ? Numbers.chance(chance) : Numbers.trimmed(chance, 3);
    }

    @Override
    public String spokenFormula(EntropyResult result, Look look) {
        double p = result.state().p();
        return look.words()
                .get(
                        "entropy.spoken.formula",
                        brief(p),
                        EntropyWords.digits(result.head(), look),
                        brief(1 - p),
                        EntropyWords.digits(result.tail(), look),
                        EntropyWords.digits(result.paid(), look),
                        look.unitName());
    }

    @Override
    public RichText remark(EntropyResult result, Look look) {
        return look.rich(result.isCertain() ? "entropy.remark.certain" : "entropy.remark");
    }
}
