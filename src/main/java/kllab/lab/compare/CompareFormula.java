package kllab.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.MathsLayout;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.ui.formula.FormulaRoom;
import kllab.ui.formula.FormulaView.Line;

/** The definition of KL with the current numbers, as lines of maths. */
final class CompareFormula {
    private static final Maths SYMBOL = Maths.letters("<KL(P|Q)/>");
    private static final String INDENT = "<m>\u2003\u2006</m>";
    private static final String X = "<m>(</m><v>x</v><m>)</m>";
    private static final Maths FIRST = Maths.letters(Maths.EQUALS);
    private static final Maths NEXT = Maths.letters(INDENT);
    private static final Maths THIN = Maths.letters("<m>\u2005</m>");
    private static final Maths PLUS = Maths.letters(Maths.PLUS);
    private static final Maths.Sum OVER_X = new Maths.Sum(RichText.parse("<v>x</v>"));
    private static final Maths RATIO = Maths.fraction(Maths.letters("<p/>" + X), Maths.letters("<q/>" + X));

    private final CompareResult result;
    private final Look look;
    private final ShownTerms terms;
    private final boolean moving;

    /**
     * A formula with the current numbers.
     *
     * @param moving whether a drag changes them: then no part appears or disappears from frame to frame
     */
    CompareFormula(CompareResult result, Look look, boolean moving) {
        this.result = result;
        this.moving = moving;
        this.look = look;
        this.terms = result.terms(look);
    }

    /** The definition; the numbers in it; the terms; the sum; and the selected term written out. */
    List<Line> lines(double size, double width, double gap) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(SYMBOL, definition(), 0));
        if (result.size() <= ChartsLayout.FEW) {
            addLines(lines, this::substituted, size, width, gap);
            addSum(lines, size, width, gap);
        } else {
            if (terms.others() < result.size()) {
                addLines(lines, this::terms, size, width, gap);
            }
            if (terms.others() < result.size() && terms.others() > 0) {
                lines.addAll(room(size, width).lines(rest(), others(), gap * 0.6));
            }
            boolean split =
                    look.presents() && leavesRounding() && !room(size, width).fits(total());
            lines.add(new Line(null, split ? sum() : total(), gap * 0.7));
            if (split) {
                lines.add(note(gap * 0.7));
            }
            if (result.state().selected() >= 0) {
                addSelected(lines, size, width, gap);
            }
        }
        return lines;
    }

    /** All terms and their sum in one line; the rounding difference is in a second line if the first is too long. */
    private void addSum(List<Line> lines, double size, double width, double gap) {
        Maths all = allTerms(total());
        boolean split = leavesRounding() && !room(size, width).fits(all);
        lines.add(new Line(null, split ? allTerms(sum()) : all, gap));
        if (split) {
            lines.add(note(gap * 0.6));
        }
    }

    /** The rounding difference in a line of its own. */
    private Line note(double gap) {
        return new Line(null, rounding(), gap, true);
    }

    private FormulaRoom room(double size, double width) {
        return new FormulaRoom(look, size, width, SYMBOL);
    }

    /** The terms in front of their sum, if there is one. */
    private Maths allTerms(Maths sum) {
        return result.infinite() ? sum : Maths.row(terms(0, result.size()), sum);
    }

    /** The selected term in one line, or in two if it is too long. */
    private void addSelected(List<Line> lines, double size, double width, double gap) {
        if (room(size, width).fits(selectedTerm())) {
            lines.add(new Line(null, selectedTerm(), gap));
        } else {
            lines.add(new Line(null, selectedProduct(), gap));
            lines.add(new Line(null, Maths.row(NEXT, selectedShare()), gap * 0.6));
        }
    }

    /**
     * Everything in one line, for narrow windows: the numbers if there are few and they fit, otherwise the selected
     * term.
     */
    List<Line> oneLine(double size, double width) {
        if (result.size() <= ChartsLayout.FEW) {
            Maths numbers = Maths.row(substituted(0, result.size()), Maths.letters("\u2002"), allTerms(total()));
            if (room(size, width).fits(numbers)) {
                return List.of(new Line(SYMBOL, numbers, 0));
            }
        }
        Maths tail = result.state().selected() >= 0 ? Maths.row(sum(), Maths.letters("\u2003"), selectedTerm()) : sum();
        return List.of(new Line(SYMBOL, Maths.row(definition(), Maths.letters("\u2002"), tail), 0));
    }

    private Maths definition() {
        return Maths.row(
                FIRST,
                OVER_X,
                Maths.letters("<m>\u2009</m><p/>" + X + Maths.TIMES + look.log() + "<m>\u2006</m>"),
                RATIO);
    }

    /** The products for a range of outcomes, as part of a sum. */
    private Maths substituted(int from, int to) {
        List<Maths> parts = new ArrayList<>();
        parts.add(from == 0 ? FIRST : NEXT);
        for (int i = from; i < to; i++) {
            if (i > 0) {
                parts.add(PLUS);
            }
            parts.add(new Maths.Term(product(i), i, i == result.state().selected()));
        }
        return new Maths.Row(parts);
    }

    private Maths product(int i) {
        return Maths.contribution(
                chance(result.state().p(), i), chance(result.state().q(), i), look);
    }

    /** Three decimals, trailing zeros dropped; a small nonzero number is never written as 0. */
    private static String chance(Categorical d, int i) {
        double value = d.probability(i);
        if (d.isPossible(i) && value < 1e-5) {
            return Numbers.scientific(value, d.logProbability(i));
        }
        return Numbers.brief(value);
    }

    /** The terms of a range, as part of a sum. */
    private Maths terms(int from, int to) {
        List<Maths> parts = new ArrayList<>();
        parts.add(from == 0 ? FIRST : NEXT);
        for (int k = from; k < to; k++) {
            int outcome = terms.outcomes().get(k);
            boolean lit = outcome == result.state().selected();
            parts.add(new Maths.Term(Maths.letters("<m>" + term(k) + "</m>"), outcome, lit));
            parts.add(THIN);
        }
        return new Maths.Row(parts);
    }

    private String term(int k) {
        return signed(CompareNumbers.SHARES.shown(result, terms.outcomes().get(k), look), k == 0);
    }

    private static String signed(double share, boolean first) {
        String sign = share < 0 ? "\u2212\u2005" : first ? "" : "+\u2005";
        return sign + Numbers.fixed(Math.abs(share), CompareNumbers.DECIMALS);
    }

    /** The sum of the terms that are not written out. */
    private Maths rest() {
        return Maths.letters(INDENT + "<m>" + signed(CompareNumbers.REST.shown(result, look), false) + "</m>");
    }

    /** How many these are. */
    private Maths others() {
        String count = look.say("compare.formula.others", CompareNumbers.OTHERS.apply(result, look));
        return Maths.letters("\u2002<w>" + count + "</w>");
    }

    /** Breaks a sum into lines of at most a width; every part is measured once. */
    private void addLines(
            List<Line> lines, BiFunction<Integer, Integer, Maths> sum, double size, double width, double gap) {
        MathsLayout measure = new MathsLayout(look);
        double room = room(size, width).afterEdge() - measure.width(NEXT, size);
        int from = 0;
        double used = 0;
        for (int i = 0; i < terms.outcomes().size(); i++) {
            double needs = measure.width(sum.apply(i, i + 1), size) - measure.width(i == 0 ? FIRST : NEXT, size);
            if (used + needs > room && i > from) {
                lines.add(new Line(null, sum.apply(from, i), from == 0 ? gap : gap * 0.6));
                from = i;
                used = 0;
            }
            used += needs;
        }
        lines.add(new Line(null, sum.apply(from, terms.outcomes().size()), from == 0 ? gap : gap * 0.6));
    }

    /** The KL after its terms, followed by the rounding difference. */
    private Maths total() {
        return leavesRounding() ? Maths.row(sum(), rounding()) : sum();
    }

    private boolean leavesRounding() {
        return !moving && terms.rounding() != 0;
    }

    private Maths rounding() {
        String words = look.say("compare.formula.rounding", CompareNumbers.ROUNDING.signed(terms.rounding()));
        return Maths.letters("\u2003<w>" + words + "</w>");
    }

    private Maths sum() {
        String amount = CompareNumbers.KL.apply(result, look);
        String unit = result.infinite() ? "" : "\u2002<w>" + look.unitName() + "</w>";
        return Maths.letters("<b><m>=\u2005</m></b><k><b><m>" + amount + "</m></b></k>" + unit);
    }

    /** The selected outcome's term, preceded by its name. */
    private Maths selectedTerm() {
        return Maths.row(selectedProduct(), selectedShare());
    }

    private Maths selectedProduct() {
        int i = result.state().selected();
        Maths name = Maths.letters("<b>" + result.marked(i, look.words()) + "</b>");
        return Maths.row(new Maths.Term(name, i, true), Maths.letters("\u2003"), product(i));
    }

    private Maths selectedShare() {
        String share = CompareNumbers.SHARES.at(result, result.state().selected(), look);
        return Maths.letters("<m>\u2009=\u2009</m><k><m>" + share + "</m></k>");
    }
}
