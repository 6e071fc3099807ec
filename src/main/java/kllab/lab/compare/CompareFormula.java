package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.MathsLayout;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.ui.formula.FormulaView.Line;

/** The definition of KL with today's numbers put in, as lines of maths. */
final class CompareFormula {
    private static final Maths SYMBOL = Maths.letters("<m>KL(</m><P/><m>\u2009\u2225\u2009</m><Q/><m>)</m>");
    private static final String EQUALS = "<m>=\u2005</m>";
    private static final String INDENT = "<m>\u2003\u2006</m>";
    private static final String TIMES = "<m>\u2009\u00B7\u2009</m>";
    private static final String X = "<m>(</m><v>x</v><m>)</m>";

    private final CompareResult result;
    private final Look look;
    private final double[] shares;

    CompareFormula(CompareResult result, Look look) {
        this.result = result;
        this.look = look;
        this.shares = result.shares(look);
    }

    /** The definition; the numbers in it; the terms; the sum; and the selected term spelt out. */
    List<Line> lines(double size, double width, double gap) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(SYMBOL, definition(), 0));
        if (result.size() <= StageLayout.FEW) {
            addLines(lines, this::substituted, size, width, gap);
            lines.add(new Line(null, result.infinite() ? total() : Maths.row(terms(0, result.size()), total()), gap));
        } else {
            addLines(lines, this::terms, size, width, gap);
            lines.add(new Line(null, total(), gap * 0.7));
            if (result.state().selected() >= 0) {
                lines.add(new Line(null, selectedTerm(), gap));
            }
        }
        return lines;
    }

    /** All in one line, where it is narrow: with few outcomes the numbers, else the selected term. */
    List<Line> oneLine() {
        if (result.size() <= StageLayout.FEW) {
            Maths sum = result.infinite() ? total() : Maths.row(terms(0, result.size()), total());
            return List.of(new Line(SYMBOL, Maths.row(substituted(0, result.size()), Maths.letters("\u2002"), sum), 0));
        }
        Maths tail =
                result.state().selected() >= 0 ? Maths.row(total(), Maths.letters("\u2003"), selectedTerm()) : total();
        return List.of(new Line(SYMBOL, Maths.row(definition(), Maths.letters("\u2002"), tail), 0));
    }

    private Maths definition() {
        return Maths.row(
                Maths.letters(EQUALS),
                new Maths.Sum(RichText.parse("<v>x</v>")),
                Maths.letters("<m>\u2009</m><p/>" + X + TIMES + look.log() + "<m>\u2006</m>"),
                Maths.fraction(Maths.letters("<p/>" + X), Maths.letters("<q/>" + X)));
    }

    /** The products from one outcome to another, as they stand in a sum. */
    private Maths substituted(int from, int to) {
        List<Maths> parts = new ArrayList<>();
        parts.add(Maths.letters(from == 0 ? EQUALS : INDENT));
        for (int i = from; i < to; i++) {
            if (i > 0) {
                parts.add(Maths.letters("<m>\u2005+\u2005</m>"));
            }
            parts.add(new Maths.Term(product(i), i, i == result.state().selected()));
        }
        return new Maths.Row(parts);
    }

    private Maths product(int i) {
        String p = "<p><m>" + chance(result.state().p().probability(i)) + "</m></p>";
        String q = "<q><m>" + chance(result.state().q().probability(i)) + "</m></q>";
        return Maths.row(
                Maths.letters(p + TIMES + look.log() + "<m>\u2009</m>"),
                Maths.fraction(Maths.letters(p), Maths.letters(q)));
    }

    /** Three decimals, trailing zeros dropped; small ones as they are, never as a zero that they are not. */
    private static String chance(double value) {
        if (value > 0 && value < 1e-5) {
            return Numbers.scientific(value);
        }
        return value > 0 && value < 0.0095 ? Numbers.chance(value) : Numbers.trimmed(value, 3);
    }

    /** The terms from one outcome to another, as they stand in a sum. */
    private Maths terms(int from, int to) {
        List<Maths> parts = new ArrayList<>();
        parts.add(Maths.letters(from == 0 ? EQUALS : INDENT));
        for (int i = from; i < to; i++) {
            parts.add(new Maths.Term(
                    Maths.letters("<m>" + term(i) + "</m>"),
                    i,
                    i == result.state().selected()));
            parts.add(Maths.letters("<m>\u2005</m>"));
        }
        return new Maths.Row(parts);
    }

    private String term(int i) {
        double share = shares[i];
        String sign = share < 0 ? "\u2212\u2005" : i == 0 ? "" : "+\u2005";
        return sign + Numbers.fixed(Math.abs(share), CompareResult.DECIMALS);
    }

    /** Breaks a sum over all outcomes into lines of a width; every part is measured once. */
    private void addLines(
            List<Line> lines, BiFunction<Integer, Integer, Maths> sum, double size, double width, double gap) {
        MathsLayout measure = new MathsLayout(look);
        double room = width - measure.width(SYMBOL, size) - 0.35 * size - measure.width(Maths.letters(INDENT), size);
        int from = 0;
        double used = 0;
        for (int i = 0; i < result.size(); i++) {
            double needs = measure.width(sum.apply(i, i + 1), size)
                    - measure.width(Maths.letters(i == 0 ? EQUALS : INDENT), size);
            if (used + needs > room && i > from) {
                lines.add(new Line(null, sum.apply(from, i), from == 0 ? gap : gap * 0.6));
                from = i;
                used = 0;
            }
            used += needs;
        }
        lines.add(new Line(null, sum.apply(from, result.size()), from == 0 ? gap : gap * 0.6));
    }

    private Maths total() {
        String amount = look.amount(result.comparison().klPQ(), CompareResult.DECIMALS);
        String unit = result.infinite() ? "" : "\u2002<w>" + look.unitName() + "</w>";
        return Maths.letters("<b><m>=\u2005</m></b><k><b><m>" + amount + "</m></b></k>" + unit);
    }

    /** The selected outcome's term, its name in front. */
    private Maths selectedTerm() {
        int i = result.state().selected();
        String name = result.name(i, look.words()).replace('<', '\u2039').replace('>', '\u203A');
        String share = Double.isFinite(shares[i]) ? Numbers.fixed(shares[i], CompareResult.DECIMALS) : "\u221E";
        return Maths.row(
                new Maths.Term(Maths.letters("<b>" + name + "</b>"), i, true),
                Maths.letters("\u2003"),
                product(i),
                Maths.letters("<m>\u2009=\u2009</m><k><m>" + share + "</m></k>"));
    }

    /** The formula in words, for the screen reader. */
    String spoken() {
        String amount = look.amount(result.comparison().klPQ(), CompareResult.DECIMALS);
        return look.words().get("compare.formula.spoken", amount, look.unitName());
    }
}
