package kllab.lab.sampling;

import java.util.Locale;
import java.util.stream.IntStream;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.LearnerCrowd;
import kllab.core.sampling.Moments;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and numbers of the Sampling lab for a result. */
final class SamplingWords {
    /**
     * Log ratios beyond this, in the displayed unit, are at the edge of a chart; otherwise all others would lie on one
     * line.
     */
    static final double LARGEST_RATIO = 20;

    static final int PROSE_DECIMALS = 2;
    private static final int LARGEST_WORD = 10;
    private static final double NEARLY_WHOLE = 0.05;
    /** Means closer to 0 than this are exactly balanced counts, up to rounding. */
    static final double BALANCED = 1e-12;

    private static final double ALIKE = 1.05;
    private static final double FAR_MORE = 1000;

    private final SamplingResult result;
    private final Look look;
    private final Words words;

    SamplingWords(SamplingResult result, Look look) {
        this.result = result;
        this.look = look;
        this.words = look.words();
    }

    // ---- names and numbers --------------------------------------------------------------------------------------

    /** The key of a text for the kind of draw: a roll, a toss, a letter. */
    static String key(String name, SamplingResult result) {
        return "sampling." + name + "." + result.state().source().name().toLowerCase(Locale.ROOT);
    }

    /** The key of the name of the untilted model. */
    static String baseKey(SamplingResult result) {
        double[] q = result.state().q().toArray();
        boolean even = IntStream.range(1, q.length).allMatch(i -> q[i] == q[0]);
        return even ? "sampling.base.fair" : "sampling.base.given";
    }

    /** A number of draws in words: 1 roll, 10 rolls, 100 letters. */
    static String draws(SamplingResult result, int n, Look look) {
        return n == 1 ? look.say(key("one", result)) : look.say(key("many", result), Numbers.count(n));
    }

    /** The name of an outcome that is known by its number. */
    static String number(int outcome) {
        return Numbers.count(outcome + 1);
    }

    /** What a button says that adds draws. */
    static String portion(int draws) {
        return Numbers.signedCount(draws);
    }

    /** The noun after a number of draws: roll, rolls, letters. */
    static String noun(SamplingResult result, double n, Look look) {
        return look.say(key(n == 1 ? "draw" : "plural", result));
    }

    /** The unit of an amount for each draw. */
    static String unit(SamplingResult result, Look look) {
        return look.unitPer(
                switch (result.state().source()) {
                    case DIE -> "throw";
                    case COIN -> "toss";
                    case LETTERS -> "letter";
                });
    }

    private String drawn() {
        return draws(result, result.draws(), look);
    }

    private String noun(String name) {
        return words.get(key(name, result));
    }

    private RichText say(String key, Object... places) {
        return words.rich("sampling.headline." + key, places);
    }

    /** The name of an outcome in a sentence. */
    static String outcome(SamplingResult result, int i, Words words) {
        return switch (result.state().source()) {
            case DIE -> number(i);
            case COIN -> words.get(i == 0 ? "sampling.heads.name" : "sampling.tails.name");
            case LETTERS -> words.name(result.state().outcomes().get(i));
        };
    }

    // ---- headlines ----------------------------------------------------------------------------------------------

    RichText headline() {
        return switch (result.state().page()) {
            case DRAWS -> onDraws();
            case LIKELIHOOD -> onLikelihood();
            case ESTIMATORS -> onEstimators();
            case BIAS -> onBias();
            case CROWD -> onCrowd();
        };
    }

    private RichText onDraws() {
        if (result.isInfinite()) {
            return onImpossible();
        }
        if (result.isSame()) {
            return say("same", noun("draw"));
        }
        String wrong = noun("thing");
        if (result.draws() > 0 && Math.abs(result.mean()) < BALANCED) {
            return say("balanced", drawn(), wrong);
        }
        if (result.draws() > 0 && result.mean() < 0) {
            return say("behind", drawn(), wrong);
        }
        double share = result.wrong();
        String time = result.draws() <= 1 ? ".future" : ""; // a single draw needs no mean
        if (share == 0) {
            return say("never" + time, noun("draw"), wrong, drawn());
        }
        double one = 1 / share;
        int rounded = (int) Math.round(one);
        if (rounded >= 2 && rounded <= LARGEST_WORD && Math.abs(one - rounded) < NEARLY_WHOLE) {
            return say(
                    "speaks" + time, noun("draw"), words.get("sampling.word." + rounded), wrong, drawn(), noun("each"));
        }
        return say("percent" + time, SamplingNumbers.WRONG.apply(result, look), noun("draws"), wrong, drawn());
    }

    private RichText onImpossible() {
        int by = result.refutedBy();
        if (by >= 0) {
            return say("refuted", shown(outcome(result, by, words), by), noun("thing"));
        }
        return result.draws() == 0
                ? say("refutable.future", noun("draws"), SamplingNumbers.IMPOSSIBLE.apply(result, look), noun("thing"))
                : say("refutable", drawn(), noun("thing"));
    }

    /** A name, or the outcome's number if the fonts lack its characters. */
    private String shown(String name, int outcome) {
        return look.canShow(name) ? name : number(outcome);
    }

    private RichText onLikelihood() {
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
        if (Double.isInfinite(found.best())) {
            return say("likelihood.beyond", drawn());
        }
        return say("likelihood", SamplingNumbers.BEST.apply(result, look));
    }

    private RichText onEstimators() {
        if (result.isInfinite()) {
            return say("estimators.infinite");
        }
        if (result.isSame()) {
            return say("estimators.same");
        }
        Moments k3 = result.moments(Estimator.K3);
        if (k3.bias() < 0) {
            return say("estimators.short", look.amount(-k3.bias(), PROSE_DECIMALS), look.unitName());
        }
        double ratio = SamplingNumbers.calmer(result);
        if (ratio >= ALIKE) {
            return ratio > FAR_MORE
                    ? say("estimators.calm.much")
                    : say("estimators.calm", SamplingNumbers.CALMER.apply(result, look));
        }
        if (1 / ratio < ALIKE) {
            return say("estimators.alike");
        }
        return 1 / ratio > FAR_MORE
                ? say("estimators.wild.much")
                : say("estimators.wild", SamplingNumbers.WILDER.apply(result, look));
    }

    private RichText onBias() {
        if (result.bias().filter(curve -> curve.kinds() > 1).isEmpty()) {
            return say("bias.certain");
        }
        if (result.draws() == 0) {
            return say("bias.future", SamplingFormulas.bias(look), look.unitName());
        }
        return BiasCurve.seen(result.run()) == 0
                ? say("bias.none", drawn())
                : say(
                        "bias",
                        drawn(),
                        look.withUnit(SamplingNumbers.SEEN.to(PROSE_DECIMALS).apply(result, look)));
    }

    private RichText onCrowd() {
        if (result.isSame()) {
            return say("crowd.same");
        }
        LearnerCrowd crowd = result.crowd().orElseThrow();
        if (result.draws() == 0) {
            return crowdToCome(crowd);
        }
        int convinced = crowd.convinced(result.draws());
        int misled = crowd.misled(result.draws());
        String drawn = drawnByCrowd(result, crowd, look);
        if (misled > 0) {
            return say("crowd.misled", drawn, convinced, crowd.size(), misled);
        }
        return say(convinced == 0 ? "crowd.none" : "crowd", drawn, convinced, crowd.size());
    }

    /** If less than one draw is expected, another sentence is used. */
    private RichText crowdToCome(LearnerCrowd crowd) {
        if (result.isInfinite()) {
            return say("crowd.infinite");
        }
        return crowd.expectedDraws() < 1
                ? say("crowd.future.one", noun("draw"), look.log())
                : say(
                        "crowd.future",
                        SamplingNumbers.EXPECTED.apply(result, look),
                        noun("plural"),
                        SamplingFormulas.odds(look));
    }

    /** The number of draws of each learner; decided learners have stopped drawing. */
    static String drawnByCrowd(SamplingResult result, LearnerCrowd crowd, Look look) {
        int last = crowd.lastStop();
        boolean drawing = result.draws() <= last;
        String draws = draws(result, drawing ? result.draws() : last, look);
        return look.say(drawing ? "sampling.apiece" : "sampling.atmost", draws);
    }
}
