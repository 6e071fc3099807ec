package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.core.sampling.Estimator;
import kllab.figure.Look;
import kllab.lab.Preset;
import kllab.lab.sampling.SamplingState.Page;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingWordsTest {
    private static final double[] FAIR = {1, 1, 1, 1, 1, 1};

    private static String en(SamplingState state) {
        return Given.headline(state, Language.EN);
    }

    private static String zh(SamplingState state) {
        return Given.headline(state, Language.ZH);
    }

    @Test
    void everyPresetOpensWithItsSentence() {
        assertThat(en(Given.PICTURE))
                .isEqualTo("One roll in four speaks for the wrong die. The mean of 1,000 rolls does not.");
        assertThat(zh(Given.PICTURE)).isEqualTo("每四次投掷就有一次支持错误的骰子，1,000 次投掷的平均却不会。");
        assertThat(en(Given.preset("coin")))
                .isEqualTo("One toss in ten speaks for the wrong coin. The mean of 100 tosses does not.");
        assertThat(zh(Given.preset("coin"))).isEqualTo("每十次抛掷就有一次支持错误的硬币，100 次抛掷的平均却不会。");
        assertThat(en(Given.preset("letters"))).startsWith("18% of letters speak for the wrong letter table.");
        assertThat(en(Given.preset("same"))).contains("no roll speaks for either, and KL is 0");
        assertThat(en(Given.preset("zero"))).contains("it did (6)");
        assertThat(zh(Given.preset("zero"))).contains("（6）出现了");
        SamplingResult barely = Given.LAB.compute(Given.preset("barely"));
        assertThat(en(Given.preset("barely"))).contains(barely.mean() < 0 ? "die is ahead" : "mean of 1,000 rolls");
    }

    @Test
    void beforeTheFirstDrawTheSentenceSpeaksOfWhatWillBe() {
        assertThat(en(Given.PICTURE.withDraws(0))).contains("will speak for the wrong die", "will not");
        assertThat(en(Given.preset("zero").withDraws(0)))
                .isEqualTo("Q rules out 5% of all rolls. The first of them will rule out the wrong die.");
        assertThat(en(Given.PICTURE.withDraws(0).withPage(Page.BIAS)))
                .endsWith("for large n expect a KL of about (m − 1)\u2009/\u2009(2n\u2009ln\u20092) bits.");
        assertThat(en(Given.PICTURE.withDraws(0).withPage(Page.CROWD))).contains("27.8 rolls");
        assertThat(en(Given.PICTURE.withDraws(0).withPage(Page.LIKELIHOOD))).contains("There are no data yet");
    }

    @Test
    void theSentenceTellsWhoIsAhead() {
        boolean behind = false;
        boolean ahead = false;
        for (int n = 1; n <= 60; n++) {
            SamplingState state = Given.PICTURE.withDraws(n);
            double mean = Given.LAB.compute(state).mean();
            assertThat(en(state).contains("die is ahead"))
                    .as("n = %d, mean %f", n, mean)
                    .isEqualTo(mean < 0);
            behind |= mean < 0;
            ahead |= mean > 0;
        }
        assertThat(behind && ahead).isTrue();
    }

    @Test
    void ofOneDrawNoMeanIsTold() {
        assertThat(en(Given.PICTURE.withDraws(1))).isEqualTo(en(Given.PICTURE.withDraws(0)));
        assertThat(en(Given.preset("letters").withDraws(1))).contains("will speak", "The mean of many will not");
        SamplingState never = Given.dice(new double[] {1, 1, 0, 0, 0, 0}, FAIR, 1);
        assertThat(en(never)).endsWith("whatever comes.");
        assertThat(en(never.withDraws(2))).endsWith("nor does the mean of 2 rolls.");
        assertThat(en(Given.preset("coin").withDraws(1))).isEqualTo("After 1 toss the wrong coin is ahead.");
    }

    @Test
    void evidenceThatCancelsIsNobodys() {
        SamplingState coin = Given.preset("coin").withP(Categorical.of(0.6, 0.4));
        SamplingState even = new SamplingState(
                coin.source(), coin.outcomes(), coin.p(), Categorical.of(0.4, 0.6), 0, 39, 0, Page.DRAWS);
        for (int n = 2; n < 400; n += 2) {
            SamplingResult result = Given.LAB.compute(even.withDraws(n));
            boolean balanced = result.run().count(0) == result.run().count(1);
            assertThat(en(even.withDraws(n)).contains("neither coin is ahead")).isEqualTo(balanced);
        }
    }

    @Test
    void whereNoDrawSpeaksForQItIsSaid() {
        SamplingState never = Given.dice(new double[] {1, 1, 0, 0, 0, 0}, FAIR, 10);
        assertThat(en(never)).startsWith("No roll can speak for the wrong die here");
        assertThat(en(never.withDraws(0))).startsWith("No roll can speak for the wrong die here");
    }

    @Test
    void theEstimatorsAreComparedByTheirSpread() {
        assertThat(en(Given.PICTURE.withPage(Page.ESTIMATORS))).contains("of k1 is 2.2 times that of k3");
        assertThat(en(Given.preset("coin").withPage(Page.ESTIMATORS))).contains("about as much");
        SamplingState far =
                Given.preset("coin").withP(Categorical.of(0.98, 0.02)).withPage(Page.ESTIMATORS);
        assertThat(en(far)).contains("times that of k1");
        SamplingState unseen =
                Given.dice(new double[] {1, 1, 1, 1, 1, 0}, FAIR, 10).withPage(Page.ESTIMATORS);
        assertThat(en(unseen)).contains("less than KL by 0.24 bits");
        assertThat(en(Given.preset("zero").withPage(Page.ESTIMATORS))).contains("KL is infinite");
        assertThat(en(Given.preset("same").withPage(Page.ESTIMATORS))).contains("give 0 on every draw");
    }

    @Test
    void aSpreadIsNoughtOnlyWhereItIsRounding() {
        var close = Given.LAB
                .compute(new SamplingState(
                        SamplingState.Source.COIN,
                        Given.preset("coin").outcomes(),
                        Categorical.of(0.5, 0.5),
                        Categorical.of(0.50001, 0.49999),
                        0,
                        39,
                        0,
                        Page.ESTIMATORS))
                .moments(Estimator.K2);
        assertThat(SamplingNumbers.deviation(close)).isCloseTo(4.0000e-15, withPercentage(0.01));
        var one = Given.LAB
                .compute(Given.dice(new double[] {1, 0, 0, 0, 0, 0}, new double[] {.3, .1, .1, .1, .2, .2}, 0))
                .moments(Estimator.K2);
        assertThat(SamplingNumbers.deviation(one)).isZero();
    }

    @Test
    void theCrowdIsCounted() {
        assertThat(en(Given.PICTURE.withPage(Page.CROWD)))
                .isEqualTo("After at most 74 rolls each, Q is ruled out at 100 to 1 by 99 of 100 learners. Misled: 1.");
        assertThat(zh(Given.PICTURE.withPage(Page.CROWD)))
                .isEqualTo("每人至多 74 次投掷之后，100 人中以 100 比 1 排除 Q 的有 99 人，被误导的有 1 人。");
        assertThat(en(Given.preset("coin").withPage(Page.CROWD).withDraws(3)))
                .isEqualTo("After 3 tosses each, Q is ruled out at 100 to 1 by 63 of 100 learners.");
        assertThat(en(Given.PICTURE.withPage(Page.CROWD).withDraws(20))).startsWith("After 20 rolls each, ");
        assertThat(Given.LAB
                        .compute(Given.PICTURE.withPage(Page.CROWD))
                        .crowd()
                        .orElseThrow()
                        .lastStop())
                .isEqualTo(74);
        assertThat(en(Given.preset("same").withPage(Page.CROWD))).contains("nobody will ever");
        assertThat(en(Given.preset("zero").withDraws(0).withPage(Page.CROWD)))
                .contains("settle it for a learner at once");
    }

    @Test
    void whereNobodyHasDecidedItIsSaid() {
        assertThat(en(Given.PICTURE.withPage(Page.CROWD).withDraws(1)))
                .isEqualTo("After 1 roll each, none of 100 learners has ruled Q out at 100 to 1.");
        assertThat(zh(Given.PICTURE.withPage(Page.CROWD).withDraws(1)))
                .isEqualTo("每人 1 次投掷之后，100 人中没有一人以 100 比 1 排除 Q。");
    }

    @Test
    void lessThanOneDrawIsNotToBeExpected() {
        SamplingState sure = coin(0.999, 0.001).withPage(Page.CROWD);
        SamplingResult result = Given.LAB.compute(sure);
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(SamplingWords.noun(SamplingNumbers.MEDIAN).apply(result, look))
                .isEqualTo("toss");
        assertThat(SamplingWords.noun(SamplingNumbers.LEARNERS).apply(result, look))
                .isEqualTo("tosses");
        assertThat(en(sure)).startsWith("On average one toss brings more evidence than log2\u2009100: it may rule");
        assertThat(zh(sure)).startsWith("平均一次抛掷的证据就超过 log2\u2009100");
        assertThat(en(coin(0.99, 0.02).withPage(Page.CROWD))).startsWith("On average each learner will need");
    }

    @Test
    void aSampleIsToldInWordsThatHoldForEverySample() {
        SamplingState even = coin(0.5, 0.4).withPage(Page.BIAS);
        for (int n = 1; n < 40; n++) {
            SamplingResult result = Given.LAB.compute(even.withDraws(n));
            boolean equal = result.run().count(0) == result.run().count(1);
            assertThat(en(even.withDraws(n)))
                    .startsWith(
                            equal
                                    ? "After " + n + " tosses the observed"
                                    : "By chance a sample differs from its source");
        }
        assertThat(en(Given.PICTURE.withPage(Page.BIAS))).endsWith("after 1,000 rolls KL is 0.002\u00A0bits, not 0.");
    }

    @Test
    void whereTheModelAllowsOneOutcomeOnlyNoTiltIsGreatest() {
        double[] sixes = {0, 0, 0, 0, 0, 1};
        SamplingState sure = Given.dice(sixes, sixes, 5).withPage(Page.LIKELIHOOD);
        assertThat(en(sure)).isEqualTo("Q allows one outcome only: every tilt is the same model.");
        assertThat(en(Given.PICTURE.withPage(Page.LIKELIHOOD))).startsWith("Likelihood is greatest at the tilt 0.33");
    }

    private static SamplingState coin(double p, double q) {
        SamplingState coin = Given.preset("coin");
        return new SamplingState(
                coin.source(),
                coin.outcomes(),
                Categorical.of(p, 1 - p),
                Categorical.of(q, 1 - q),
                0,
                39,
                0,
                Page.DRAWS);
    }

    @Test
    void anOutcomeAtTheEndAloneMakesTheLikeliestTiltInfinite() {
        SamplingState sixes =
                Given.dice(new double[] {0, 0, 0, 0, 0, 1}, FAIR, 5).withPage(Page.LIKELIHOOD);
        assertThat(en(sixes)).contains("no finite tilt is best");
        assertThat(en(Given.preset("zero").withPage(Page.LIKELIHOOD))).contains("impossible under every tilt");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasWholeSentences(Language language) {
        for (LogBase unit : LogBase.values()) {
            Look look = Given.look(language, unit);
            for (SamplingState state : states()) {
                SamplingResult result = Given.LAB.compute(state);
                assertWhole(SamplingWords.HEADLINE.rich(result, look).plain());
                Stream.of(
                                SamplingWords.SPOKEN_SCORE,
                                SamplingWords.SPOKEN_CHANCES,
                                SamplingWords.SPOKEN_LIKELIHOOD,
                                SamplingWords.SPOKEN_ESTIMATORS,
                                SamplingWords.SPOKEN_BIAS)
                        .forEach(spoken -> assertWhole(spoken.apply(result, look)));
                assertThat(SamplingWords.SPOKEN_CROWD.apply(result, look)).doesNotContain("{", "}", "NaN", "?");
            }
        }
    }

    private static List<SamplingState> states() {
        List<SamplingState> all = new ArrayList<>();
        for (Preset<SamplingState> preset : Given.LAB.presets()) {
            for (Page page : Page.values()) {
                for (int n : new int[] {0, 1, 2, 30, 1000}) {
                    all.add(preset.state().withPage(page).withDraws(n));
                }
            }
        }
        all.add(Given.dice(new double[] {0, 0, 0, 0, 0, 1}, FAIR, 5).withPage(Page.BIAS));
        all.add(Given.dice(new double[] {0, 0, 0, 0, 0, 1}, new double[] {1, 0, 0, 0, 0, 0}, 5));
        return all;
    }

    private static void assertWhole(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "NaN", "?");
    }

    @Test
    void countsAndChancesAreShownAsPeopleWriteThem() {
        assertThat(SamplingNumbers.roughPercent(0)).isEqualTo("0%");
        assertThat(SamplingNumbers.roughPercent(1e-7)).isEqualTo("<0.1%");
        assertThat(SamplingNumbers.roughPercent(25)).isEqualTo("25.0%");
        assertThat(SamplingNumbers.percent(99.9)).isEqualTo(">99%");
        assertThat(SamplingNumbers.percent(100)).isEqualTo("100%");
        assertThat(SamplingNumbers.mean(1234.5)).isEqualTo("1,235");
        assertThat(SamplingNumbers.mean(999.96)).isEqualTo("1,000.0");
        assertThat(SamplingNumbers.mean(1e300)).startsWith("1.00\u00A0\u00D7");
        assertThat(SamplingNumbers.chance(1e-300)).isEqualTo("1e-300");
        assertThat(SamplingNumbers.chance(0)).isEqualTo("0");
        assertThat(SamplingNumbers.chance(0.2)).isEqualTo("0.2");
        assertThat(Given.look(Language.EN, LogBase.NATS).amount(1e150, 3))
                .isEqualTo("1.00\u00A0\u00D7\u00A010\u00B9\u2075\u2070");
    }

    @Test
    void whatHardlyEverComesIsToldInAPowerOfTen() {
        SamplingState tiny = Given.dice(new double[] {1e-300, 0.2, 0.2, 0.2, 0.2, 0.2}, FAIR, 10);
        assertThat(en(tiny)).startsWith("1.00\u00A0\u00D7\u00A010\u207B\u00B2\u2079\u2078% of rolls speak for");
        assertThat(en(tiny.withPage(Page.ESTIMATORS))).contains("more than 1,000 times that of k1");
    }
}
