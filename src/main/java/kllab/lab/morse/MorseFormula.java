package kllab.lab.morse;

import java.util.ArrayList;
import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.Quantity;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.ui.formula.FormulaRoom;
import kllab.ui.formula.FormulaView.Line;

/** Time as cross-entropy, with the current numbers, as lines of maths. */
final class MorseFormula {
    private static final String X = "<m>(</m><v>x</v><m>)</m>";
    private static final Maths BELIEF = Maths.letters("<q/>" + X);
    private static final Maths COMMA = Maths.letters("<m>,\u2003</m>");
    private static final Maths MEAN = Maths.row(
            new Maths.Sum(RichText.parse("<v>x</v>")),
            Maths.letters("<m>\u2009</m><p/>" + X + Maths.TIMES + "<v>t</v>" + X));

    private final MorseResult result;
    private final Look look;

    MorseFormula(MorseResult result, Look look) {
        this.result = result;
        this.look = look;
    }

    /** The belief implied by a time; the mean time; the current numbers in it; the selected letter's contribution. */
    List<Line> lines(double size, double width, double gap) {
        FormulaRoom room = new FormulaRoom(look, size, width, MEAN);
        List<Line> lines = new ArrayList<>(room.lines(BELIEF, belief(), COMMA, rate(), 0));
        lines.add(new Line(MEAN, mean(), gap));
        lines.addAll(room.lines(numbers(), time(), gap));
        int selected = result.state().selected();
        if (selected >= 0) {
            lines.addAll(room.lines(product(selected), share(selected), gap * 1.3));
        }
        return lines;
    }

    private String base() {
        return look.unit() == LogBase.BITS ? "<m>2</m>" : "<v>e</v>";
    }

    private Maths belief() {
        return Maths.row(Maths.letters(Maths.EQUALS + base()), Maths.exponent("<m>\u2212</m><v>\u03BBt</v>" + X));
    }

    private Maths rate() {
        String lambda = MorseNumbers.RATE.apply(result, look);
        return Maths.letters("<v>\u03BB</v><m>\u2005=\u2005</m><b><m>" + lambda + "</m></b>" + "\u2002<w>"
                + look.unitPer("unit") + "</w>");
    }

    private static Maths mean() {
        return Maths.row(
                Maths.letters(Maths.EQUALS),
                Maths.fraction(
                        Maths.letters("<p><v>H</v><m>(</m><v>P</v><m>)</m></p>" + Maths.PLUS + "<k><KL/></k>"),
                        Maths.letters("<v>\u03BB</v>")));
    }

    private Maths numbers() {
        String h = MorseNumbers.PAIR.entropy().to(MorseNumbers.FINE).apply(result, look);
        String kl = MorseNumbers.KL.to(MorseNumbers.FINE).apply(result, look);
        return Maths.row(
                Maths.letters("<m>\u2005</m>" + Maths.EQUALS),
                Maths.fraction(
                        Maths.letters("<p><m>" + h + "</m></p>" + Maths.PLUS + "<k><m>" + kl + "</m></k>"),
                        Maths.letters("<m>" + MorseNumbers.RATE.apply(result, look) + "</m>")));
    }

    private Maths time() {
        return Maths.letters("<m>\u2005=\u2005</m><b><m>" + MorseNumbers.PAID.apply(result, look) + "</m></b>\u2002<w>"
                + look.say("morse.time.unit") + "</w>");
    }

    private Maths product(int letter) {
        return Maths.row(
                new Maths.Term(Maths.letters("<b>" + MorseSentences.letter(letter) + "</b>"), letter, true),
                Maths.letters("\u2003"),
                Maths.contribution(chance(MorseNumbers.PAIR.p(), letter), chance(MorseNumbers.PAIR.q(), letter), look));
    }

    private Maths share(int letter) {
        String share = MorseNumbers.PAIR.shares().signedAt(result, letter, look);
        return Maths.letters("<m>\u2009=\u2009</m><k><b><m>" + share + "</m></b></k>");
    }

    /** Four decimals: the rarest letters under Morse's belief have 0.0039. */
    private String chance(Quantity<MorseResult> chances, int letter) {
        return Numbers.fixed(chances.exact(result, letter, look), 4);
    }
}
