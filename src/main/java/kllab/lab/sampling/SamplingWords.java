package kllab.lab.sampling;

import static kllab.lab.sampling.SamplingNumbers.HERE;
import static kllab.lab.sampling.SamplingNumbers.KL;
import static kllab.lab.sampling.SamplingNumbers.MEAN;
import static kllab.lab.sampling.SamplingNumbers.SEEN;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kllab.core.sampling.Estimator;
import kllab.figure.Look;
import kllab.figure.OpeningSheet.Readouts;
import kllab.figure.Quantity;
import kllab.figure.Said;
import kllab.figure.Tone;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences of the Sampling lab. */
final class SamplingWords {
    /**
     * Log ratios beyond this, in the displayed unit, are at the edge of a chart; otherwise all others would lie on one
     * line.
     */
    static final double LARGEST_RATIO = 20;

    private static final int PROSE_DECIMALS = 2;
    private static final int LARGEST_WORD = 10;
    private static final double NEARLY_WHOLE = 0.05;
    /** Means closer to 0 than this are exactly balanced counts, up to rounding. */
    static final double BALANCED = 1e-12;

    private static final double ALIKE = 1.05;
    private static final double FAR_MORE = 1000;

    private static final Said<SamplingResult> DRAW = ofKind("draw");
    private static final Said<SamplingResult> DRAWS = ofKind("draws");
    private static final Said<SamplingResult> PLURAL = ofKind("plural");
    private static final Said<SamplingResult> THING = ofKind("thing");
    private static final Said<SamplingResult> DRAWN = draws(SamplingNumbers.DRAWS, 0);
    /** The number of draws of each learner; decided learners have stopped drawing. */
    private static final Said<SamplingResult> DRAWN_BY_CROWD = Said.message(
            r -> r.draws() <= r.crowd().orElseThrow().lastStop() ? "sampling.apiece" : "sampling.atmost",
            draws(SamplingNumbers.APIECE, 0));

    /** The formula of the approximate number of draws until the odds are {@value SamplingResult#ODDS} to 1. */
    static final Said<SamplingResult> ODDS = Said.message("sampling.crowd.formula", (r, look) -> look.log());
    /** That of the approximate mean KL of a sample of n from its own source. */
    static final Said<SamplingResult> BIAS = (r, look) -> look.say(inUnit("bias.formula", look));
    /** The unit of an amount for each draw. */
    private static final Said<SamplingResult> UNIT = (r, look) -> look.unitPer(
            switch (r.state().source()) {
                case DIE -> "throw";
                case COIN -> "toss";
                case LETTERS -> "letter";
            });
    /** The same, if anything has been drawn. */
    private static final Said<SamplingResult> UNIT_IF_DRAWN = UNIT.when(r -> r.draws() > 0);

    /** What one draw is worth. */
    static final Said<SamplingResult> WORTH = Said.message(
                    r -> key("worth", r),
                    KL.to(PROSE_DECIMALS),
                    SamplingNumbers.DEVIATION.to(PROSE_DECIMALS),
                    Said.<SamplingResult>unit())
            .when(r -> !r.isInfinite());

    static final Said<SamplingResult> HEADLINE = (r, look) -> sentence(r).apply(r, look);

    // ---- the two numbers at the top: the KL of the page in dark red, and the value from the draws -------------------

    private static final Readouts.Line<SamplingResult> OF_KL = line("sampling.kl", KL, UNIT, Tone.KLT);
    private static final Readouts.Line<SamplingResult> OF_MEAN = new Readouts.Line<>(
            Said.message(r -> r.draws() == 0 ? "sampling.mean.none" : "sampling.mean", DRAWN),
            MEAN,
            UNIT_IF_DRAWN,
            Tone.INK2);
    private static final Readouts.Line<SamplingResult> OF_HERE = line("sampling.kl.seen.model", HERE, UNIT, Tone.KLT);
    private static final Readouts.Line<SamplingResult> OF_BEST =
            line("sampling.best.name", SamplingNumbers.BEST, (r, look) -> "", Tone.INK);
    private static final Readouts.Line<SamplingResult> OF_SEEN =
            line("sampling.kl.seen", SEEN, UNIT_IF_DRAWN, Tone.KLT);
    private static final Readouts.Line<SamplingResult> OF_LINE = new Readouts.Line<>(
            Said.message("sampling.bias.name", BIAS), SamplingNumbers.LINE, UNIT_IF_DRAWN, Tone.INK2);
    private static final Readouts.Line<SamplingResult> OF_EXPECTED = new Readouts.Line<>(
            Said.message("sampling.crowd.expected", ODDS), SamplingNumbers.EXPECTED, PLURAL, Tone.KLT);
    /** For infinite KL: the mean number of draws until an outcome that Q rules out. */
    private static final Readouts.Line<SamplingResult> OF_WAITING =
            line("sampling.crowd.wait", SamplingNumbers.WAITING, PLURAL, Tone.INK2);

    private static final Readouts.Line<SamplingResult> OF_MEDIAN =
            line("sampling.crowd.median", SamplingNumbers.MEDIAN, noun(SamplingNumbers.MEDIAN), Tone.INK2);
    static final Readouts<SamplingResult> READOUTS = (result, pinned, look) ->
            lines(result).stream().map(line -> line.of(result, pinned, look)).toList();

    // ---- for screen readers -----------------------------------------------------------------------------------------

    static final Said<SamplingResult> SPOKEN_SCORE = Said.inTurn(
            Said.message("sampling.score.spoken", DRAWN, MEAN, KL.withUnit()),
            Said.<SamplingResult>message("sampling.loss").when(r -> !r.isInfinite()),
            Said.each(
                    SamplingResult::size,
                    i -> Said.message(
                            "sampling.score.outcome",
                            outcome(i),
                            SamplingNumbers.P.item(i),
                            (r, look) -> SamplingNumbers.LOG_RATIO.signedAt(r, i, look),
                            SamplingNumbers.SHARES.item(i))));
    static final Said<SamplingResult> SPOKEN_CHANCES = Said.message(
            "sampling.chance.spoken",
            ofKind("chance"),
            Said.each(
                    r -> r.misleading().size(),
                    i -> Said.message(
                            "sampling.chance.spoken.each",
                            draws(SamplingNumbers.STOPS, i),
                            SamplingNumbers.MISLEADING.item(i))));
    static final Said<SamplingResult> SPOKEN_LIKELIHOOD = Said.message(
            r -> r.likelihood().isEmpty()
                    ? "sampling.likelihood.empty"
                    : r.likelihood().get().isHopeless() ? "sampling.likelihood.hopeless" : "sampling.likelihood.spoken",
            SamplingNumbers.TILT,
            HERE.withUnit(),
            SamplingNumbers.BEST,
            SamplingNumbers.LEAST.withUnit());
    static final Said<SamplingResult> SPOKEN_ESTIMATORS = Said.each(
            r -> SamplingNumbers.ESTIMATORS.size(),
            i -> Said.message(
                    "sampling.estimate.spoken",
                    (r, look) -> SamplingNumbers.ESTIMATORS.get(i).name().toLowerCase(Locale.ROOT),
                    SamplingNumbers.MEANS.item(i).withUnit(),
                    SamplingNumbers.SPREADS.item(i).withUnit()));
    static final Said<SamplingResult> SPOKEN_BIAS = Said.message(
            r -> r.draws() > 0 && r.bias().isPresent() ? "sampling.bias.spoken" : "sampling.bias.spoken.none",
            DRAWN,
            SEEN.withUnit(),
            SamplingNumbers.AVERAGE.withUnit());
    static final Said<SamplingResult> SPOKEN_CROWD = Said.message(
                    "sampling.crowd.spoken",
                    DRAWN_BY_CROWD,
                    SamplingNumbers.CONVINCED,
                    SamplingNumbers.MISLED,
                    SamplingNumbers.LEARNERS,
                    SamplingNumbers.EXPECTED)
            .when(r -> r.crowd().isPresent());

    private SamplingWords() {}

    private static Readouts.Line<SamplingResult> line(
            String name, Quantity<SamplingResult> what, Said<SamplingResult> unit, Tone tone) {
        return new Readouts.Line<>(Said.message(name), what, unit, tone);
    }

    private static List<Readouts.Line<SamplingResult>> lines(SamplingResult result) {
        return switch (result.state().page()) {
            case DRAWS, ESTIMATORS -> List.of(OF_KL, OF_MEAN);
            case LIKELIHOOD -> List.of(result.likelihood().isEmpty() ? OF_KL : OF_HERE, OF_BEST);
            case BIAS -> List.of(OF_SEEN, OF_LINE);
            case CROWD -> List.of(result.isInfinite() ? OF_WAITING : OF_EXPECTED, OF_MEDIAN);
        };
    }

    // ---- names ------------------------------------------------------------------------------------------------------

    private static String key(String name, SamplingResult result) {
        return "sampling." + name + "." + result.state().source().name().toLowerCase(Locale.ROOT);
    }

    /** The text for the kind of draw: a roll, a toss, a letter. */
    static Said<SamplingResult> ofKind(String name) {
        return Said.message(r -> key(name, r));
    }

    /** The name of the untilted model. */
    static String base(SamplingResult result, Look look) {
        double[] q = result.state().q().toArray();
        boolean even = IntStream.range(1, q.length).allMatch(i -> q[i] == q[0]);
        return look.say(even ? "sampling.base.fair" : "sampling.base.given");
    }

    /** A number of draws in words: 1 roll, 10 rolls, 100 letters. */
    static Said<SamplingResult> draws(Quantity<SamplingResult> count, int item) {
        return Said.message(r -> key(count.value().of(r, item) == 1 ? "one" : "many", r), count.item(item));
    }

    /** The noun after a number of draws: roll, rolls, letters. */
    static Said<SamplingResult> noun(Quantity<SamplingResult> count) {
        return Said.message(r -> key(count.value().of(r, 0) == 1 ? "draw" : "plural", r));
    }

    /** The name of an outcome that is known by its number. */
    static String number(int outcome) {
        return Numbers.count(outcome + 1);
    }

    /** What a button says that adds draws. */
    static String portion(int draws) {
        return Numbers.signedCount(draws);
    }

    /** The name of an outcome in a sentence. */
    private static Said<SamplingResult> outcome(int i) {
        return (result, look) -> outcome(result.state(), i, look.words());
    }

    private static String outcome(SamplingState state, int i, Words words) {
        return switch (state.source()) {
            case DIE -> number(i);
            case COIN -> words.get(i == 0 ? "sampling.heads.name" : "sampling.tails.name");
            case LETTERS -> words.name(state.outcomes().get(i));
        };
    }

    /**
     * The formula of an estimator; it gives the number in the displayed unit. Those that are simplest in nats are divided
     * by ln 2 for bits.
     */
    static RichText formula(Estimator estimator, Look look) {
        String name = estimator.name().toLowerCase(Locale.ROOT) + ".formula";
        return look.rich(estimator == Estimator.K1 ? "sampling." + name : inUnit(name, look), look.log());
    }

    private static String inUnit(String name, Look look) {
        return "sampling." + name + "." + look.unit().name().toLowerCase(Locale.ROOT);
    }

    /** The bar of an outcome's probability under P. */
    static Said<SamplingResult> bar(int outcome) {
        return Said.message("sampling.bar", outcome(outcome));
    }

    // ---- headlines --------------------------------------------------------------------------------------------------

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Said<SamplingResult> say(String key, Said<SamplingResult>... places) {
        return Said.message("sampling.headline." + key, places);
    }

    private static Said<SamplingResult> sentence(SamplingResult result) {
        return switch (result.state().page()) {
            case DRAWS -> onDraws(result);
            case LIKELIHOOD -> onLikelihood(result);
            case ESTIMATORS -> onEstimators(result);
            case BIAS -> onBias(result);
            case CROWD -> onCrowd(result);
        };
    }

    private static Said<SamplingResult> onDraws(SamplingResult result) {
        if (result.isInfinite()) {
            return onImpossible(result);
        }
        if (result.isSame()) {
            return say("same", DRAW);
        }
        if (result.draws() > 0 && Math.abs(result.mean()) < BALANCED) {
            return say("balanced", DRAWN, THING);
        }
        if (result.draws() > 0 && result.mean() < 0) {
            return say("behind", DRAWN, THING);
        }
        double share = result.wrong();
        String time = result.draws() <= 1 ? ".future" : ""; // a single draw needs no mean
        if (share == 0) {
            return say("never" + time, DRAW, THING, DRAWN);
        }
        double one = 1 / share;
        int rounded = (int) Math.round(one);
        if (rounded >= 2 && rounded <= LARGEST_WORD && Math.abs(one - rounded) < NEARLY_WHOLE) {
            return say("speaks" + time, DRAW, Said.message("sampling.word." + rounded), THING, DRAWN, ofKind("each"));
        }
        return say("percent" + time, SamplingNumbers.WRONG, DRAWS, THING, DRAWN);
    }

    private static Said<SamplingResult> onImpossible(SamplingResult result) {
        int by = result.refutedBy();
        if (by >= 0) {
            return say("refuted", (r, look) -> shown(outcome(by).apply(r, look), by, look), THING);
        }
        return result.draws() == 0
                ? say("refutable.future", DRAWS, SamplingNumbers.IMPOSSIBLE, THING)
                : say("refutable", DRAWN, THING);
    }

    /** A name, or the outcome's number if the fonts lack its characters. */
    private static String shown(String name, int outcome, Look look) {
        return look.canShow(name) ? name : number(outcome);
    }

    private static Said<SamplingResult> onLikelihood(SamplingResult result) {
        if (result.likelihood().isEmpty()) {
            return say("likelihood.empty");
        }
        Likelihood found = result.likelihood().get();
        if (found.isHopeless()) {
            return say("likelihood.hopeless");
        }
        if (found.isFlat()) {
            return say("likelihood.flat");
        }
        return Double.isInfinite(found.best())
                ? say("likelihood.beyond", DRAWN)
                : say("likelihood", SamplingNumbers.BEST);
    }

    private static Said<SamplingResult> onEstimators(SamplingResult result) {
        if (result.isInfinite()) {
            return say("estimators.infinite");
        }
        if (result.isSame()) {
            return say("estimators.same");
        }
        if (result.moments(Estimator.K3).bias() < 0) {
            return say("estimators.short", SamplingNumbers.SHORT, Said.unit());
        }
        double ratio = SamplingNumbers.calmer(result);
        if (ratio >= ALIKE) {
            return ratio > FAR_MORE ? say("estimators.calm.much") : say("estimators.calm", SamplingNumbers.CALMER);
        }
        if (1 / ratio < ALIKE) {
            return say("estimators.alike");
        }
        return 1 / ratio > FAR_MORE ? say("estimators.wild.much") : say("estimators.wild", SamplingNumbers.WILDER);
    }

    private static Said<SamplingResult> onBias(SamplingResult result) {
        if (result.bias().filter(curve -> curve.kinds() > 1).isEmpty()) {
            return say("bias.certain");
        }
        if (result.draws() == 0) {
            return say("bias.future", BIAS, Said.unit());
        }
        return BiasCurve.seen(result.run()) == 0
                ? say("bias.none", DRAWN)
                : say("bias", DRAWN, SEEN.to(PROSE_DECIMALS).withUnit());
    }

    private static Said<SamplingResult> onCrowd(SamplingResult result) {
        if (result.isSame()) {
            return say("crowd.same");
        }
        if (result.draws() == 0) {
            return crowdToCome(result);
        }
        int misled = result.crowd().orElseThrow().misled(result.draws());
        int convinced = result.crowd().orElseThrow().convinced(result.draws());
        return say(
                misled > 0 ? "crowd.misled" : convinced == 0 ? "crowd.none" : "crowd",
                DRAWN_BY_CROWD,
                SamplingNumbers.CONVINCED,
                SamplingNumbers.LEARNERS,
                SamplingNumbers.MISLED);
    }

    /** If less than one draw is expected, another sentence is used. */
    private static Said<SamplingResult> crowdToCome(SamplingResult result) {
        if (result.isInfinite()) {
            return say("crowd.infinite");
        }
        return result.crowd().orElseThrow().expectedDraws() < 1
                ? say("crowd.future.one", DRAW, (r, look) -> look.log())
                : say("crowd.future", SamplingNumbers.EXPECTED, PLURAL, ODDS);
    }
}
