package kllab.lab.coin;

import static kllab.lab.coin.CoinNumbers.HARDLY;
import static kllab.lab.coin.CoinNumbers.KL;
import static kllab.lab.coin.CoinNumbers.LAST;
import static kllab.lab.coin.CoinNumbers.LAST_LESSONS;
import static kllab.lab.coin.CoinNumbers.LEAST_SHOWN;
import static kllab.lab.coin.CoinNumbers.LESSONS;
import static kllab.lab.coin.CoinNumbers.MOST;
import static kllab.lab.coin.CoinNumbers.MOST_EXPECTED;
import static kllab.lab.coin.CoinNumbers.MOST_TAUGHT;
import static kllab.lab.coin.CoinNumbers.N;
import static kllab.lab.coin.CoinNumbers.NEXT;
import static kllab.lab.coin.CoinNumbers.NOISE;
import static kllab.lab.coin.CoinNumbers.NOISES;
import static kllab.lab.coin.CoinNumbers.PROSE;
import static kllab.lab.coin.CoinNumbers.SURPRISE;
import static kllab.lab.coin.CoinNumbers.TRUTH;
import static kllab.lab.coin.CoinNumbers.WIDEST;

import java.util.List;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.Maths;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.RichText;
import kllab.ui.formula.FormulaView.Line;

/** The sentences and the formula of a result. */
final class CoinWords {
    // ---- beside the stage -----------------------------------------------------------------------------------------

    static final Said<CoinResult> REMARK = Said.inTurn(
            Said.message(CoinWords::remark, TRUTH),
            Said.<CoinResult>message("coin.remark.most", MOST, MOST_TAUGHT, MOST_EXPECTED, Said.unit())
                    .when(r -> r.most() >= 0),
            Said.message("coin.remark.next", NEXT, WIDEST, Said.unit()));

    private static final Readouts<CoinResult> TAUGHT = Readouts.of(
            new Readouts.Line<>(Said.message("coin.readout.kl"), KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("coin.readout.sum"), LESSONS, Said.unit(), Tone.INK2));
    private static final Readouts<CoinResult> SURPRISED = Readouts.of(
            new Readouts.Line<>(Said.message("coin.readout.lessons"), LESSONS, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("coin.readout.surprise"), SURPRISE, Said.unit(), Tone.INK2));
    static final Readouts<CoinResult> READOUTS =
            (result, pinned, look) -> (result.isWaterfall() ? TAUGHT : SURPRISED).of(result, pinned, look);

    private CoinWords() {}

    private static String remark(CoinResult result) {
        return result.isExcluded()
                ? "coin.remark.gap"
                : result.state().account().key() + ".remark";
    }

    /** What the large numbers are long, and their scale. */
    static double[] bars(CoinResult r) {
        return r.isWaterfall()
                ? new double[] {r.kl(), r.lessons(), Math.max(0.1, Math.max(r.kl(), r.lessons()))}
                : new double[] {r.lessons(), r.surprise(), Math.max(0.1, r.surprise())};
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(CoinResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<CoinResult> sentence(CoinResult result, Look look) {
        if (result.isExcluded()) {
            return Said.message("coin.headline.gap", TRUTH);
        }
        if (result.n() == 0) {
            return Said.message(result.state().account().key() + ".headline.none");
        }
        return result.isWaterfall() ? taught(result, look) : surprised(result, look);
    }

    private static Said<CoinResult> taught(CoinResult result, Look look) {
        String headline = result.state().account().key() + ".headline" + (result.n() == 1 ? ".one" : "");
        if (KL.shown(result, look) < LEAST_SHOWN) {
            return Said.message(headline + ".nothing", N, HARDLY, Said.unit());
        }
        if (result.n() == 1) {
            return Said.message(headline, KL.to(PROSE), Said.unit());
        }
        String once = KL.to(PROSE).apply(result, look);
        boolean same = once.equals(LESSONS.to(PROSE).apply(result, look));
        String than = same ? ".just" : result.kl() < result.lessons() ? ".less" : ".more";
        return Said.message(headline + than, N, KL.to(PROSE), LESSONS.to(PROSE), Said.unit());
    }

    private static Said<CoinResult> surprised(CoinResult result, Look look) {
        if (result.n() == 1) {
            return Said.message("coin.lessons.headline.one", SURPRISE.to(PROSE), LESSONS.to(PROSE), Said.unit());
        }
        boolean hardly = result.hasLast() && look.shown(result.lastLessons()) < LEAST_SHOWN;
        String end = !result.hasLast() ? ".headline" : hardly ? ".headline.ended" : ".headline.last";
        return Said.message(
                "coin.lessons" + end,
                SURPRISE.to(PROSE),
                N,
                LESSONS.to(PROSE),
                LAST,
                hardly ? HARDLY : LAST_LESSONS,
                Said.unit());
    }

    // ---- the balance ----------------------------------------------------------------------------------------------

    /** The same surprise in two parts: what was taught at once, or one by one, and the rest. */
    static Balance balance(CoinResult result, Look look) {
        Piece kl = Piece.of(Fill.KL, "<KL/>", "coin.at-once", KL, result, look);
        Piece noise = Piece.of(Fill.MORE, "", "coin.noise", NOISE, result, look);
        Piece lessons = Piece.of(Fill.KL, "", "coin.one-by-one", LESSONS, result, look);
        Piece noises = Piece.of(Fill.MORE, "", "coin.noise", NOISES, result, look);
        RichText total = look.rich("coin.surprise.all", SURPRISE.apply(result, look));
        return new Balance(List.of(kl, noise), List.of(lessons, noises), look.unitName()).with(List.of(), total);
    }

    // ---- the formula ----------------------------------------------------------------------------------------------

    /** The surprise of all flips as what they teach at once and noise, with the current numbers. */
    static List<Line> formula(CoinResult result, Look look, double gap) {
        String kl = KL.apply(result, look);
        String noise = NOISE.apply(result, look);
        String surprise = SURPRISE.apply(result, look);
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
