package kllab.lab.sampling;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.figure.Look;
import kllab.figure.Quantity;
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

    private String amount(Quantity<SamplingResult> of, int item) {
        return of.at(result, item, look) + ' ' + look.unitName();
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
                        SamplingNumbers.P.at(result, i, look),
                        SamplingNumbers.LOG_RATIO.signedAt(result, i, look),
                        result.draws() == 0 ? "\u2013" : SamplingNumbers.SHARES.at(result, i, look)));
        String mean = result.draws() == 0 ? "\u2013" : SamplingNumbers.MEAN.apply(result, look);
        Stream<String> whole = Stream.of(
                words.get("sampling.score.spoken", drawn(), mean, amount(SamplingNumbers.KL, 0)),
                result.isInfinite() ? "" : words.get("sampling.loss"));
        return words.inTurn(Stream.concat(whole, outcomes));
    }

    String chances() {
        Stream<String> all = IntStream.range(0, result.misleading().size())
                .mapToObj(i -> words.get(
                        "sampling.chance.spoken.each",
                        SamplingWords.draws(result, result.misleading().get(i).draws(), look),
                        SamplingNumbers.MISLEADING.at(result, i, look)));
        return words.get("sampling.chance.spoken", words.get(SamplingWords.key("chance", result)), words.inTurn(all));
    }

    String likelihood() {
        return result.likelihood()
                .filter(found -> !found.isHopeless())
                .map(found -> words.get(
                        "sampling.likelihood.spoken",
                        SamplingNumbers.TILT.apply(result, look),
                        amount(SamplingNumbers.HERE, 0),
                        SamplingNumbers.BEST.apply(result, look),
                        amount(SamplingNumbers.LEAST, 0)))
                .orElseGet(() -> words.get(
                        result.likelihood().isPresent()
                                ? "sampling.likelihood.hopeless"
                                : "sampling.likelihood.empty"));
    }

    String estimators() {
        return words.inTurn(IntStream.range(0, SamplingNumbers.ESTIMATORS.size())
                .mapToObj(i -> words.get(
                        "sampling.estimate.spoken",
                        SamplingNumbers.ESTIMATORS.get(i).name().toLowerCase(Locale.ROOT),
                        amount(SamplingNumbers.MEANS, i),
                        result.isInfinite() ? "\u221E" : amount(SamplingNumbers.SPREADS, i))));
    }

    String bias() {
        boolean some = result.draws() > 0 && result.bias().isPresent();
        return some
                ? words.get(
                        "sampling.bias.spoken",
                        drawn(),
                        amount(SamplingNumbers.SEEN, 0),
                        amount(SamplingNumbers.AVERAGE, 0))
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
                        SamplingNumbers.EXPECTED.apply(result, look)))
                .orElse("");
    }
}
