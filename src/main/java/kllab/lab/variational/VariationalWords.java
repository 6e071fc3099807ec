package kllab.lab.variational;

import static kllab.lab.variational.VariationalNumbers.BEST_SIGMA;
import static kllab.lab.variational.VariationalNumbers.CORRELATION;
import static kllab.lab.variational.VariationalNumbers.ELBO;
import static kllab.lab.variational.VariationalNumbers.FORWARD;
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
import static kllab.lab.variational.VariationalNumbers.WASTE;
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

    private static final Readouts.Line<VariationalResult> GAP =
            new Readouts.Line<>((r, look) -> VariationalFormula.KL_IN_COLOURS, KL, Said.unit(), Tone.KLT);
    private static final Readouts<VariationalResult> OF_COIN =
            Readouts.of(GAP, new Readouts.Line<>(Said.message("variational.elbo"), ELBO, Said.unit(), Tone.INK2));
    private static final Readouts<VariationalResult> OF_PAIR =
            Readouts.of(GAP, new Readouts.Line<>((r, look) -> "<KL(P|Q)/>", FORWARD, Said.unit(), Tone.INK2));
    static final Readouts<VariationalResult> READOUTS = (r, pinned, look) -> {
        boolean alike = pinned != null && (pinned.pair() == null) == (r.pair() == null);
        return (r.pair() == null ? OF_COIN : OF_PAIR).of(r, alike ? pinned : null, look);
    };

    static final Said<VariationalResult> HERE = KL.to(PROSE);
    static final Said<VariationalResult> LEAST_OF_BOTH = Said.message("variational.pair.least", LEAST, Said.unit());
    static final Said<VariationalResult> BEST = Said.message("variational.best", LEAST, Said.unit());

    /** What the remark says: why there is a gap, or that there is none. */
    static final Said<VariationalResult> REMARK =
            Said.message(r -> "variational.remark." + remark(r), LEAST.to(PROSE), BEST_SIGMA, Said.unit());

    // ---- for screen readers ---------------------------------------------------------------------------------------

    static final Said<VariationalResult> SPOKEN_Q =
            ofBoth(Said.message("variational.spoken.q", MU, SIGMA), Said.message("variational.spoken.pair.q", SIGMA));
    static final Said<VariationalResult> SPOKEN_WEIGHT = Said.message("variational.spoken.weight", WEIGHT);
    static final Said<VariationalResult> SPOKEN_HEADS = Said.message("variational.spoken.heads", HEADS);
    static final Said<VariationalResult> SPOKEN_TAILS = Said.message("variational.spoken.tails", TAILS);
    static final Said<VariationalResult> SPOKEN_CURVES = ofBoth(
            Said.message("variational.spoken.curves", HEADS, TAILS, WEIGHT, MU, SIGMA),
            Said.message("variational.spoken.pair", CORRELATION, SIGMA, BEST_SIGMA));
    static final Said<VariationalResult> SPOKEN_MAP = Said.message("variational.spoken.map", KL, LEAST, Said.unit());
    static final Said<VariationalResult> SPOKEN_READOUTS = ofBoth(
            Said.message("variational.spoken.readouts", KL, ELBO, Said.unit()),
            Said.message("variational.spoken.pair.readouts", KL, FORWARD, Said.unit()));
    static final Said<VariationalResult> SPOKEN_FORMULA = ofBoth(
            Said.message("variational.spoken.formula", PAID, KL, SURPRISE, Said.unit()),
            Said.message("variational.spoken.pair.sum", LEAST, WASTE, KL, Said.unit()));
    static final Said<VariationalResult> SPOKEN_BALANCE = ofBoth(
            Said.message("variational.spoken.balance", SURPRISE, KL, LOSS, TO_PRIOR, PAID, Said.unit()),
            Said.message("variational.spoken.pair.sum", LEAST, WASTE, KL, Said.unit()));

    static final Said<VariationalResult> SPOKEN_CORRELATION =
            Said.message("variational.spoken.correlation", CORRELATION);

    private VariationalWords() {}

    /** What is said of a coin, or of two unknowns. */
    private static Said<VariationalResult> ofBoth(Said<VariationalResult> coin, Said<VariationalResult> pair) {
        return (r, look) -> (r.pair() == null ? coin : pair).apply(r, look);
    }

    static double[] bars(VariationalResult r) {
        return r.pair() == null
                ? new double[] {r.kl(), r.paid(), r.paid()}
                : new double[] {
                    r.kl(), r.pair().forward(), Math.max(r.kl(), r.pair().forward())
                };
    }

    private static String remark(VariationalResult result) {
        if (result.pair() != null) {
            return result.best().kl() > 0 ? "pair" : "unrelated";
        }
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
        if (result.pair() != null) {
            return ofPair(result, look);
        }
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

    private static Said<VariationalResult> ofPair(VariationalResult result, Look look) {
        boolean down = look.shown(result.kl() - result.best().kl()) < HARDLY;
        boolean related = look.shown(result.best().kl()) >= HARDLY;
        String key = down
                ? related ? "variational.pair.headline.down" : "variational.pair.headline.there"
                : related ? "variational.pair.headline.far" : "variational.pair.headline.width";
        return Said.message(key, KL.to(PROSE), Said.unit(), LEAST.to(PROSE), BEST_SIGMA);
    }

    // ---- the balance ----------------------------------------------------------------------------------------------

    /** Surprise + gap, and expected loss + KL from the prior: both are −ELBO. */
    static Balance balance(VariationalResult result, Look look) {
        if (result.pair() != null) {
            return new Balance(
                    List.of(
                            Piece.of(Fill.KL, VariationalFormula.MUTUAL, "variational.pair.price", LEAST, result, look),
                            Piece.of(Fill.MORE, "", "variational.pair.waste", WASTE, result, look)),
                    List.of(Piece.of(Fill.Q, VariationalFormula.KL, "variational.pair.sum", KL, result, look)),
                    look.unitName());
        }
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
