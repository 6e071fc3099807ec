package kllab.lab.sampling;

import java.util.Locale;
import java.util.stream.IntStream;
import kllab.core.inference.Estimator;
import kllab.core.inference.LearnerCrowd;
import kllab.core.inference.Moments;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.Words;

/** The sentences and numbers of the Sampling lab, chosen by what is true of a result. */
final class SamplingWords {
    static final int DECIMALS = 3;

    /** Log ratios beyond it, in the unit shown, stand at the edge of a chart: the others would lie on one line. */
    static final double LARGEST_RATIO = 20;

    private static final double SMALLEST_PERCENT = 0.0005;
    private static final double SMALLEST_LONG_SHARE = 1e-8;
    private static final double SMALLEST_SHOWN = 0.0005;
    private static final double LARGEST_SHOWN = 1e6;
    private static final int LARGEST_WORD = 10;
    private static final double NEARLY_WHOLE = 0.05;
    /** Means closer to 0 than this come from counts that balance. */
    private static final double BALANCED = 1e-12;

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

    /** The key of a text that names what is drawn: a roll, a toss, a letter. */
    static String key(String name, SamplingResult result) {
        return "sampling." + name + "." + result.state().source().name().toLowerCase(Locale.ROOT);
    }

    /** What the model is called before it is tilted. */
    static String baseKey(SamplingResult result) {
        double[] q = result.state().q().toArray();
        boolean even = IntStream.range(1, q.length).allMatch(i -> q[i] == q[0]);
        return even ? "sampling.base.fair" : "sampling.base.given";
    }

    /** A whole number. */
    static String count(int n) {
        return Numbers.count(n);
    }

    /** So many draws: 1 roll, 10 rolls, 100 letters. */
    static String draws(SamplingResult result, int n, Look look) {
        return n == 1 ? look.words().get(key("one", result)) : look.words().get(key("many", result), count(n));
    }

    /** An amount of information that is never negative. */
    static String amount(double nats, Look look) {
        double shown = look.shown(nats);
        boolean huge = shown >= LARGEST_SHOWN && shown < Double.POSITIVE_INFINITY;
        return huge ? Numbers.scientific(shown) : Numbers.amount(shown, DECIMALS);
    }

    /** A value in the unit of information that may be negative. */
    static String value(double nats, Look look) {
        double shown = look.shown(nats);
        boolean tiny = shown != 0 && Math.abs(shown) < SMALLEST_SHOWN;
        return tiny ? Numbers.scientific(shown) : Numbers.fixed(shown, DECIMALS);
    }

    /** The standard deviation of a draw, in nats; what is rounding alone is 0. */
    static double deviation(Moments moments) {
        boolean rounding = moments.deviation() < BALANCED * Math.abs(moments.mean());
        return rounding ? 0 : moments.deviation();
    }

    /** A chance in per cent. */
    static String chance(double chance) {
        if (chance == 0) {
            return "0\u00A0%";
        }
        return chance < SMALLEST_PERCENT ? "<\u00A00.1\u00A0%" : Numbers.fixed(100 * chance, 1) + "\u00A0%";
    }

    /** The probability of an outcome, beside its bar. */
    static String probability(double p) {
        String plain = Numbers.trimmed(p, p < 0.01 ? 4 : 3);
        return p > 0 && "0".equals(plain) ? Numbers.chance(p) : plain;
    }

    private String drawn() {
        return draws(result, result.draws(), look);
    }

    private String noun(String name) {
        return words.get(key(name, result));
    }

    private RichText say(String key, Object... places) {
        return RichText.parse(words.get("sampling.headline." + key, places));
    }

    /** What an outcome is called in a sentence. */
    static String outcome(SamplingResult result, int i, Words words) {
        return switch (result.state().source()) {
            case DIE -> Integer.toString(i + 1);
            case COIN -> words.get(i == 0 ? "sampling.heads.name" : "sampling.tails.name");
            case LETTERS -> words.name(result.state().outcomes().get(i));
        };
    }

    // ---- the sentence that each page opens with -----------------------------------------------------------------

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
        if (share == 0) {
            return say(result.draws() == 0 ? "never.future" : "never", noun("draw"), wrong, drawn());
        }
        String time = result.draws() == 0 ? ".future" : "";
        double one = 1 / share;
        int rounded = (int) Math.round(one);
        if (rounded >= 2 && rounded <= LARGEST_WORD && Math.abs(one - rounded) < NEARLY_WHOLE) {
            return say(
                    "speaks" + time, noun("draw"), words.get("sampling.word." + rounded), wrong, drawn(), noun("each"));
        }
        return say("percent" + time, percent(share), noun("draws"), wrong, drawn());
    }

    /** Per cent without decimals, or with as many as show a first digit. */
    private static String percent(double share) {
        int decimals = 0;
        if (share > 0 && share < SMALLEST_LONG_SHARE) {
            return Numbers.scientific(100 * share);
        }
        while (decimals < 12 && Numbers.rounded(100 * share, decimals) == 0) {
            decimals++;
        }
        boolean nearlyAll = share < 1 && Numbers.rounded(100 * share, decimals) == 100;
        return nearlyAll ? ">\u00A099" : Numbers.fixed(100 * share, decimals);
    }

    private RichText onImpossible() {
        int by = result.refutedBy();
        if (by >= 0) {
            return say("refuted", shown(outcome(result, by, words), by), noun("thing"));
        }
        return result.draws() == 0
                ? say("refutable.future", noun("draws"), percent(result.impossible()), noun("thing"))
                : say("refutable", drawn(), noun("thing"), noun("draw"));
    }

    /** A name, or the outcome's number where the faces lack its letters. */
    private String shown(String name, int outcome) {
        return look.canShow(name) ? name : Integer.toString(outcome + 1);
    }

    private RichText onLikelihood() {
        if (result.likelihood().isEmpty()) {
            return say("likelihood.empty");
        }
        Likelihood found = result.likelihood().get();
        if (found.isHopeless()) {
            return say("likelihood.hopeless");
        }
        if (Double.isInfinite(found.best())) {
            return say("likelihood.beyond", drawn());
        }
        return say("likelihood", Numbers.fixed(found.best(), 2), drawn());
    }

    private RichText onEstimators() {
        if (result.isInfinite()) {
            return say("estimators.infinite");
        }
        if (result.isSame()) {
            return say("estimators.same");
        }
        Moments k1 = result.moments(Estimator.K1);
        Moments k3 = result.moments(Estimator.K3);
        if (k3.bias() < 0) {
            return say("estimators.short", amount(-k3.bias(), look), look.unitName());
        }
        double ratio = deviation(k1) / deviation(k3);
        if (ratio >= ALIKE) {
            return ratio > FAR_MORE ? say("estimators.calm.much") : say("estimators.calm", Numbers.fixed(ratio, 1));
        }
        if (1 / ratio < ALIKE) {
            return say("estimators.alike");
        }
        return 1 / ratio > FAR_MORE ? say("estimators.wild.much") : say("estimators.wild", Numbers.fixed(1 / ratio, 1));
    }

    private RichText onBias() {
        if (result.bias().filter(curve -> curve.kinds() > 1).isEmpty()) {
            return say("bias.certain");
        }
        if (result.draws() == 0) {
            return say("bias.future", SamplingFormulas.bias(look), look.unitName());
        }
        double seen = BiasCurve.seen(result.run());
        return seen == 0
                ? say("bias.none", drawn())
                : say("bias", drawn(), amount(seen, look) + '\u00A0' + look.unitName());
    }

    private RichText onCrowd() {
        if (result.isSame()) {
            return say("crowd.same");
        }
        LearnerCrowd crowd = result.crowd().orElseThrow();
        if (result.draws() == 0) {
            return result.isInfinite()
                    ? say("crowd.infinite", noun("draw"))
                    : say(
                            "crowd.future",
                            expected(result.kl()),
                            look.words().get(key("plural", result)),
                            SamplingFormulas.odds(look));
        }
        int convinced = crowd.convinced(result.draws());
        int misled = crowd.misled(result.draws());
        String drawn = drawnByCrowd(result, crowd, look);
        return misled == 0
                ? say("crowd", drawn, convinced, crowd.size())
                : say("crowd.misled", drawn, convinced, crowd.size(), misled);
    }

    /** How many draws each learner has made: who has decided draws no more. */
    static String drawnByCrowd(SamplingResult result, LearnerCrowd crowd, Look look) {
        int last = crowd.lastStop();
        return result.draws() <= last
                ? draws(result, result.draws(), look)
                : look.words().get("sampling.atmost", draws(result, last, look));
    }

    /** ln 100/KL as a number of draws: one decimal below a thousand. */
    static String expected(double kl) {
        double n = Math.log(SamplingResult.ODDS) / kl;
        if (Double.isInfinite(n) || n > 1e9) {
            return Double.isInfinite(n) ? "\u221E" : Numbers.scientific(n);
        }
        return n < 1000 ? Numbers.fixed(n, 1) : count((int) Math.round(n));
    }
}
