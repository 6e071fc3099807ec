package kllab.lab.sampling;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.sampling.Estimator;
import kllab.core.sampling.Moments;
import kllab.figure.Look;
import kllab.text.Numbers;
import kllab.text.Words;

/** The texts of the sheets for screen readers. */
final class SamplingSpeech {
    private final SamplingResult result;
    private final Look look;
    private final Words words;

    SamplingSpeech(SamplingResult result, Look look) {
        this.result = result;
        this.look = look;
        this.words = look.words();
    }

    private String drawn() {
        return SamplingWords.draws(result, result.draws(), look);
    }

    private String amount(double nats) {
        return SamplingWords.amount(nats, look) + ' ' + look.unitName();
    }

    /** The bar of an outcome's probability under P. */
    static String bar(SamplingResult result, int outcome, Look look) {
        return look.say("sampling.bar", SamplingWords.outcome(result, outcome, look.words()));
    }

    String score() {
        Stream<String> outcomes = IntStream.range(0, result.pair().size())
                .mapToObj(i -> words.get(
                        "sampling.score.outcome",
                        SamplingWords.outcome(result, i, words),
                        SamplingWords.probability(result.pair().p().probability(i)),
                        Numbers.signed(look.shown(result.pair().logRatio(i)), 2),
                        result.draws() == 0
                                ? "\u2013"
                                : Numbers.percent(result.run().share(i), 1)));
        String mean = result.draws() == 0 ? "\u2013" : SamplingWords.value(result.mean(), look);
        Stream<String> whole = Stream.of(
                words.get("sampling.score.spoken", drawn(), mean, amount(result.kl())),
                result.isInfinite() ? "" : words.get("sampling.loss"));
        return words.inTurn(Stream.concat(whole, outcomes));
    }

    String chances() {
        Stream<String> all = result.misleading().stream()
                .map(each -> words.get(
                        "sampling.chance.spoken.each",
                        SamplingWords.draws(result, each.draws(), look),
                        SamplingWords.chance(each.chance())));
        return words.get("sampling.chance.spoken", words.get(SamplingWords.key("chance", result)), words.inTurn(all));
    }

    String likelihood() {
        return result.likelihood()
                .filter(found -> !found.isHopeless())
                .map(found -> words.get(
                        "sampling.likelihood.spoken",
                        Numbers.fixed(found.theta(), 2),
                        amount(found.here()),
                        Numbers.fixed(found.best(), 2),
                        amount(found.least())))
                .orElseGet(() -> words.get(
                        result.likelihood().isPresent()
                                ? "sampling.likelihood.hopeless"
                                : "sampling.likelihood.empty"));
    }

    String estimators() {
        return words.inTurn(Stream.of(Estimator.values()).map(each -> {
            Moments moments = result.moments(each);
            return words.get(
                    "sampling.estimate.spoken",
                    each.name().toLowerCase(Locale.ROOT),
                    amount(moments.mean()),
                    result.isInfinite() ? "\u221E" : amount(moments.deviation()));
        }));
    }

    String bias() {
        boolean some = result.draws() > 0 && result.bias().isPresent();
        return some
                ? words.get(
                        "sampling.bias.spoken",
                        drawn(),
                        amount(BiasCurve.seen(result.run())),
                        amount(result.bias().orElseThrow().average(result.draws())))
                : words.get("sampling.bias.spoken.none");
    }

    String crowd() {
        return result.crowd()
                .map(crowd -> words.get(
                        "sampling.crowd.spoken",
                        SamplingWords.drawnByCrowd(result, crowd, look),
                        crowd.convinced(result.draws()),
                        crowd.misled(result.draws()),
                        crowd.size(),
                        SamplingFormulas.expected(result.kl())))
                .orElse("");
    }
}
