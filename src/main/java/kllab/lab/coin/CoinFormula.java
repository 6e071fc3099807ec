package kllab.lab.coin;

import java.util.List;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.ui.formula.FormulaView.Line;

/** The surprise of all flips as what they teach at once and noise, with the current numbers. */
final class CoinFormula {
    private CoinFormula() {}

    static List<Line> lines(CoinResult result, Look look, double gap) {
        String kl = CoinNumbers.KL.apply(result, look);
        String noise = CoinNumbers.NOISE.apply(result, look);
        String surprise = CoinNumbers.SURPRISE.apply(result, look);
        return List.of(
                new Line(
                        Maths.letters(look.say("coin.formula.surprise", look.log())),
                        Maths.letters(Maths.EQUALS + "<k><KL/></k>"),
                        0),
                new Line(null, Maths.letters(Maths.PLUS + look.say("coin.formula.noise", look.log())), gap),
                new Line(
                        Maths.letters("<m>" + surprise + "</m>"),
                        Maths.letters(Maths.EQUALS + "<k><m>" + kl + "</m></k>" + Maths.PLUS + "<m>" + noise
                                + "</m>\u2002<w>" + look.unitName() + "</w>"),
                        gap));
    }
}
