package kllab.lab.variational;

import static kllab.lab.variational.VariationalNumbers.ELBO;
import static kllab.lab.variational.VariationalNumbers.HEADS;
import static kllab.lab.variational.VariationalNumbers.KL;
import static kllab.lab.variational.VariationalNumbers.LEAST;
import static kllab.lab.variational.VariationalNumbers.LOSS;
import static kllab.lab.variational.VariationalNumbers.MU;
import static kllab.lab.variational.VariationalNumbers.PAID;
import static kllab.lab.variational.VariationalNumbers.SIGMA;
import static kllab.lab.variational.VariationalNumbers.SURPRISE;
import static kllab.lab.variational.VariationalNumbers.TAILS;
import static kllab.lab.variational.VariationalNumbers.TO_PRIOR;
import static kllab.lab.variational.VariationalNumbers.WEIGHT;

import java.util.List;
import kllab.core.information.LogBase;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The sentences and labels of a result. */
final class VariationalWords {
    /** Below this, in the displayed unit, two decimals show nothing. */
    private static final double HARDLY = 0.005;

    private static final int PROSE = 2;

    static final Readouts<VariationalResult> READOUTS = Readouts.of(
            new Readouts.Line<>((r, look) -> VariationalFormula.KL_IN_COLOURS, KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(Said.message("variational.elbo"), ELBO, Said.unit(), Tone.INK2));

    static final Said<VariationalResult> HERE = KL.to(PROSE);
    static final Said<VariationalResult> BEST = Said.message("variational.best", LEAST, Said.unit());

    /** What the remark says: why there is a gap, or that there is none. */
    static final Said<VariationalResult> REMARK = Said.message(r -> "variational.remark." + remark(r), LEAST.to(PROSE));

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<VariationalResult> SPOKEN_Q = Said.message("variational.spoken.q", MU, SIGMA);
    static final Said<VariationalResult> SPOKEN_WEIGHT = Said.message("variational.spoken.weight", WEIGHT);
    static final Said<VariationalResult> SPOKEN_HEADS = Said.message("variational.spoken.heads", HEADS);
    static final Said<VariationalResult> SPOKEN_TAILS = Said.message("variational.spoken.tails", TAILS);
    static final Said<VariationalResult> SPOKEN_CURVES =
            Said.message("variational.spoken.curves", HEADS, TAILS, WEIGHT, MU, SIGMA);
    static final Said<VariationalResult> SPOKEN_MAP = Said.message("variational.spoken.map", KL, LEAST, Said.unit());
    static final Said<VariationalResult> SPOKEN_READOUTS =
            Said.message("variational.spoken.readouts", KL, ELBO, Said.unit());
    static final Said<VariationalResult> SPOKEN_FORMULA =
            Said.message("variational.spoken.formula", PAID, KL, SURPRISE, Said.unit());
    static final Said<VariationalResult> SPOKEN_BALANCE =
            Said.message("variational.spoken.balance", SURPRISE, KL, LOSS, TO_PRIOR, PAID, Said.unit());

    private VariationalWords() {}

    private static String remark(VariationalResult result) {
        if (result.best().kl() < HARDLY * Math.log(2)) {
            return "normal";
        }
        return result.minima().size() > 1 ? "several" : "one";
    }

    // ---- the sentence at the top ----------------------------------------------------------------------------------

    static RichText headline(VariationalResult result, Look look) {
        return sentence(result, look).rich(result, look);
    }

    private static Said<VariationalResult> sentence(VariationalResult result, Look look) {
        if (look.shown(result.kl()) < HARDLY) {
            return Said.message("variational.headline.there", Said.unit());
        }
        if (!result.isDown()) {
            String key = look.unit() == LogBase.BITS ? "variational.headline.bits" : "variational.headline.nats";
            return Said.message(key, KL.to(PROSE), Said.unit());
        }
        String key = result.endsLowest() ? "variational.headline.down" : "variational.headline.caught";
        return Said.message(key, KL.to(PROSE), Said.unit(), LEAST.to(PROSE));
    }

    // ---- the balance ----------------------------------------------------------------------------------------------

    /** Surprise + gap, and expected loss + KL from the prior: both are −ELBO. */
    static Balance balance(VariationalResult result, Look look) {
        List<Piece> upper = List.of(
                Piece.of(Fill.P, VariationalFormula.surprise(look), "variational.surprise", SURPRISE, result, look),
                Piece.of(Fill.KL, VariationalFormula.KL, "variational.gap", KL, result, look));
        List<Piece> lower = List.of(
                Piece.of(Fill.Q, VariationalFormula.loss(look), "variational.loss", LOSS, result, look),
                Piece.of(
                        Fill.Q,
                        look.say("variational.to-prior.symbol"),
                        "variational.to-prior",
                        TO_PRIOR,
                        result,
                        look));
        return new Balance(upper, lower, look.unitName())
                .with(List.of(), look.rich("variational.paid", PAID.apply(result, look)));
    }
}
