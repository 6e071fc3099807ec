package kllab.lab.hypotheses;

import static kllab.figure.Said.message;
import static kllab.lab.hypotheses.HypothesesNumbers.CASES;
import static kllab.lab.hypotheses.HypothesesNumbers.DECIBANS;
import static kllab.lab.hypotheses.HypothesesNumbers.EVIDENCE;
import static kllab.lab.hypotheses.HypothesesNumbers.KL;
import static kllab.lab.hypotheses.HypothesesNumbers.LEFT;
import static kllab.lab.hypotheses.HypothesesNumbers.NEXT_GAIN;
import static kllab.lab.hypotheses.HypothesesNumbers.NEXT_LEVEL;
import static kllab.lab.hypotheses.HypothesesNumbers.POSTERIOR_OF_SELECTED;
import static kllab.lab.hypotheses.HypothesesNumbers.PRIOR_OF_SELECTED;
import static kllab.lab.hypotheses.HypothesesNumbers.PROSE;
import static kllab.lab.hypotheses.HypothesesNumbers.RATIO;
import static kllab.lab.hypotheses.HypothesesNumbers.RESULTS;
import static kllab.lab.hypotheses.HypothesesNumbers.SURPRISE;
import static kllab.lab.hypotheses.HypothesesNumbers.WEIGHT_OF_ALL;
import static kllab.lab.hypotheses.HypothesesNumbers.WITH;
import static kllab.lab.hypotheses.HypothesesNumbers.WITHOUT;
import static kllab.lab.hypotheses.HypothesesNumbers.signed;

import java.util.List;
import java.util.stream.Collectors;
import kllab.figure.Balance;
import kllab.figure.Balance.Fill;
import kllab.figure.Balance.Piece;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.RichText;

/** The sentences of a result, and the names of hypotheses and results. */
final class HypothesesWords {
    /** So many results are written with their signs. */
    private static final int MOST_SIGNS = 3;

    /** The longest name in a sentence, in rem. */
    private static final double LONGEST = 8;

    private static final String PLUS = "+";
    private static final String MINUS = "\u2212";

    // ---- names ------------------------------------------------------------------------------------------------------

    @SuppressWarnings("UnnecessaryLambda") // a place of many messages
    private static final Said<HypothesesResult> SELECTED = (r, look) -> marked(r.state(), r.selected(), look);

    static final Said<HypothesesResult> FILLED = message("hypotheses.filled", SELECTED);
    static final Said<HypothesesResult> THOUSAND =
            message(r -> r.state().story().key("thousand"));
    static final Said<HypothesesResult> WITH_RESULT = message(r -> group(r, true), WITH, RESULTS);
    static final Said<HypothesesResult> WITHOUT_RESULT = message(r -> group(r, false), WITHOUT, RESULTS);
    static final Said<HypothesesResult> OF_THEM = message(
            r -> r.cases()[0] + r.cases()[1] > 0 ? "hypotheses.of-them.ratio" : "hypotheses.of-them",
            CASES.item(0),
            SELECTED,
            RATIO);
    static final Said<HypothesesResult> OF_OTHERS = message("hypotheses.of-them", CASES.item(2), SELECTED);

    // ---- the ladder -------------------------------------------------------------------------------------------------

    static final Said<HypothesesResult> LADDER_SAYS = message("hypotheses.ladder.says", SELECTED, Said.unit());
    static final Said<HypothesesResult> LADDER_SUM = message(
            r -> Double.isNaN(r.weightOfAll()) || r.results() == 0 ? "hypotheses.ladder.none" : "hypotheses.ladder.sum",
            signed(WEIGHT_OF_ALL),
            Said.unit(),
            signed(DECIBANS));

    /** What another positive result would do. */
    static final Said<HypothesesResult> NEXT = next("hypotheses.next");

    /** The same, shorter. */
    static final Said<HypothesesResult> NEXT_IN_BRIEF = next("hypotheses.next.brief");

    // ---- the panel --------------------------------------------------------------------------------------------------

    static final Said<HypothesesResult> REMARK = message(
            HypothesesWords::remark,
            SELECTED,
            CASES.item(0),
            WITH,
            signed(WEIGHT_OF_ALL),
            Said.unit(),
            signed(DECIBANS));
    static final Readouts<HypothesesResult> READOUTS = Readouts.of(
            new Readouts.Line<>(message("hypotheses.readout.kl"), KL, Said.unit(), Tone.KLT),
            new Readouts.Line<>(message("hypotheses.readout.surprise"), SURPRISE, Said.unit(), Tone.INK2));

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static final Said<HypothesesResult> SPOKEN_CASES = message(
                    "hypotheses.spoken.cases", WITH_RESULT, CASES.item(0), SELECTED, WITHOUT_RESULT, CASES.item(2))
            .plain();
    static final Said<HypothesesResult> SPOKEN_TABLE = Said.inTurn(
            Said.each(HypothesesResult::size, HypothesesWords::spokenRow),
            message("hypotheses.spoken.sum", EVIDENCE, KL, Said.unit())
                    .when(r -> r.test().isPossible()));
    static final Said<HypothesesResult> SPOKEN_LADDER = message(
                    "hypotheses.spoken.ladder", SELECTED, PRIOR_OF_SELECTED, POSTERIOR_OF_SELECTED, LADDER_SUM)
            .plain();
    static final Said<HypothesesResult> SPOKEN_READOUTS =
            message("hypotheses.spoken.readouts", KL, SURPRISE, Said.unit());
    static final Said<HypothesesResult> SPOKEN_FORMULA =
            message("hypotheses.spoken.formula", SELECTED, PRIOR_OF_SELECTED, EVIDENCE, POSTERIOR_OF_SELECTED);
    static final Said<HypothesesResult> SPOKEN_BALANCE =
            message("hypotheses.spoken.balance", LEFT, KL, SURPRISE, Said.unit());

    private HypothesesWords() {}

    /** A name of the app in the language of the look; a letter if there is none that can be shown. */
    static String name(HypothesesState state, int hypothesis, Look look) {
        String own = look.words().name(state.names().get(hypothesis));
        return own.isEmpty() || !look.canShow(own)
                ? look.say("hypotheses.unnamed", String.valueOf((char) ('A' + hypothesis)))
                : own;
    }

    /** The same in a sentence: not too long, and without what would be markup. */
    private static String marked(HypothesesState state, int hypothesis, Look look) {
        return look.shortened(name(state, hypothesis, look), true, LONGEST * look.rem())
                .replace('<', '\u2039')
                .replace('>', '\u203A');
    }

    private static Said<HypothesesResult> next(String key) {
        return Said.<HypothesesResult>message(
                        r -> r.hasNext() ? key : "hypotheses.next.impossible",
                        message(r -> r.state().story().key("plus")),
                        SELECTED,
                        NEXT_LEVEL.percent(),
                        NEXT_GAIN,
                        Said.unit())
                .when(r -> r.isPossible() && r.results() < HypothesesState.MOST_RESULTS);
    }

    private static String group(HypothesesResult result, boolean with) {
        List<Boolean> results = result.state().results();
        return results.size() == 1
                ? result.state().story().key("with", results.getFirst() == with)
                : "hypotheses.with." + (results.isEmpty() ? "none" : with ? "these" : "others");
    }

    /** The results as signs, if they are few; else a letter. */
    static String signs(HypothesesResult result) {
        List<Boolean> results = result.state().results();
        return results.isEmpty() || results.size() > MOST_SIGNS
                ? "D"
                : results.stream().map(each -> each ? PLUS : MINUS).collect(Collectors.joining());
    }

    /** What is told of a prior, or of a likelihood. */
    static Said<HypothesesResult> spoken(boolean prior, int hypothesis) {
        return message(
                prior ? "hypotheses.spoken.prior" : "hypotheses.spoken.likelihood",
                (r, look) -> name(r.state(), hypothesis, look),
                (prior ? HypothesesNumbers.PRIOR : HypothesesNumbers.LIKELIHOOD).item(hypothesis),
                message(r -> r.state().story().key("plus")));
    }

    private static Said<HypothesesResult> spokenRow(int hypothesis) {
        return message(
                r -> r.test().isPossible() ? "hypotheses.spoken.row" : "hypotheses.spoken.row.impossible",
                (r, look) -> name(r.state(), hypothesis, look),
                HypothesesNumbers.PRIOR.item(hypothesis),
                HypothesesNumbers.OF_ALL.item(hypothesis),
                HypothesesNumbers.POSTERIOR.item(hypothesis),
                HypothesesNumbers.CONTRIBUTION.item(hypothesis),
                Said.unit());
    }

    // ---- the sentence at the top ------------------------------------------------------------------------------------

    static RichText headline(HypothesesResult result, Look look) {
        return message(
                        headline(result),
                        evidence(result),
                        SELECTED,
                        PRIOR_OF_SELECTED.percent(),
                        POSTERIOR_OF_SELECTED.percent(),
                        KL.to(PROSE),
                        Said.unit(),
                        SURPRISE.to(PROSE))
                .rich(result, look);
    }

    private static String headline(HypothesesResult result) {
        if (!result.isPossible()) {
            return "hypotheses.headline.impossible";
        }
        if (result.results() == 0) {
            return "hypotheses.headline.none";
        }
        String many = result.results() > 1 ? ".many" : "";
        if (result.test().isUseless()) {
            return "hypotheses.headline.useless" + many;
        }
        double change = result.posterior(result.selected()) - result.prior(result.selected());
        return "hypotheses.headline." + (change > 0 ? "lifts" : change < 0 ? "lowers" : "leaves") + many;
    }

    private static Said<HypothesesResult> evidence(HypothesesResult result) {
        return result.results() == 1
                ? message(result.state()
                        .story()
                        .key("seen", result.state().results().getFirst()))
                : message("hypotheses.results", RESULTS);
    }

    private static String remark(HypothesesResult result) {
        if (!result.isPossible()) {
            return "hypotheses.remark.impossible";
        }
        if (result.results() == 0) {
            return "hypotheses.remark.none";
        }
        if (result.test().isUseless()) {
            return "hypotheses.remark.useless";
        }
        if (Double.isNaN(result.weightOfAll()) || Double.isInfinite(result.weightOfAll())) {
            return "hypotheses.remark.certain";
        }
        boolean outnumbered = result.weightOfAll() > 0
                && result.cases()[0] > 0
                && result.cases()[0] < result.cases()[1]
                && result.test().expectedLoss() > result.kl();
        return outnumbered ? "hypotheses.remark.outnumbered" : "hypotheses.remark.evidence";
    }

    // ---- surprise = left over + learned -----------------------------------------------------------------------------

    static Balance balance(HypothesesResult result, Look look) {
        String given = "<v>p</v><m>(" + signs(result) + "\u2009|\u2009</m><v>h</v><m>)</m>";
        String minusLog = "<m>\u2212\u2009</m>" + look.log() + "<m>\u2009</m>";
        String loss = "<v>E</v><m>[</m>" + minusLog + given + "<m>]</m>";
        String surprise = minusLog + "<v>p</v><m>(" + signs(result) + ")</m>";
        return new Balance(
                List.of(
                        Piece.of(Fill.P, loss, "hypotheses.balance.left", LEFT, result, look),
                        Piece.of(Fill.KL, "<KL/>", "hypotheses.balance.learned", KL, result, look)),
                List.of(Piece.of(Fill.Q, surprise, "hypotheses.balance.surprise", SURPRISE, result, look)),
                look.unitName());
    }
}
