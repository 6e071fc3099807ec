package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Numbers;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of Compare, compared with the core. */
class CompareSentencesTest {
    private static Look look(Language language, LogBase unit) {
        return new Look(Palette.of(Theme.LIGHT), Words.of(language), unit, 18, new Fonts());
    }

    private static CompareResult pair(Categorical p, Categorical q) {
        return CompareResult.of(CompareState.of(List.of("a", "b"), p, q, "", "", "time"));
    }

    private static String headline(CompareResult result, Language language) {
        return new CompareSentences(result, look(language, LogBase.BITS))
                .headline()
                .plain();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPresetOpensWithASentenceThatHasItsNumber(Language language) {
        for (Preset<CompareState> preset : new CompareLab().presets()) {
            CompareResult result = CompareResult.of(preset.state());
            String sentence = headline(result, language);
            double bits = LogBase.BITS.fromNats(result.comparison().klPQ());
            if (Double.isFinite(bits)) {
                assertThat(sentence).as(preset.id()).contains(Numbers.amount(bits, 2));
            } else {
                assertThat(sentence).doesNotContainPattern("\\d");
            }
        }
    }

    @Test
    void anInfiniteWasteNamesTheOutcomeThatCausesIt() {
        CompareResult result = pair(Categorical.of(1, 1), Categorical.of(1, 0));
        assertThat(headline(result, Language.EN))
                .isEqualTo("The model gives “b” probability 0, so it has no code for it. The waste has no limit.");
        assertThat(headline(result, Language.ZH)).isEqualTo("模型认定“b”绝不会发生，于是没有它的编码。浪费没有上限。");
    }

    @Test
    void anInfiniteWasteTheOtherWayRoundIsSaidInTheRemark() {
        CompareResult result = pair(Categorical.of(1, 0), Categorical.of(1, 1));
        assertThat(new CompareSentences(result, look(Language.EN, LogBase.BITS))
                        .remark(null, false)
                        .plain())
                .contains("The other way round the waste has no limit")
                .contains("“b”");
    }

    @Test
    void aUsersNamesAreNeverReadAsTags() {
        CompareState state = CompareState.of(
                List.of("<b>{0}</b>", "x"), Categorical.of(1, 1), Categorical.of(0, 1), "<p>", "<q/>", "time");
        assertThat(headline(CompareResult.of(state), Language.EN)).contains("\u2039b\u203A{0}\u2039/b\u203A");
    }

    @Test
    void aStoryIsToldOfItsOwnPairOnly() {
        CompareState sahara = new CompareLab().initial();
        assertThat(headline(CompareResult.of(sahara.withName(0, "Snow")), Language.EN))
                .startsWith("When P\u00A0(Seattle) is true, the code made for Q\u00A0(Sahara) wastes");
        assertThat(headline(CompareResult.of(sahara.swapped()), Language.EN))
                .startsWith("When P\u00A0(Sahara) is true");
        assertThat(headline(CompareResult.of(sahara.withSelected(1)), Language.EN))
                .startsWith("On average, coding Seattle");
    }

    @Test
    void whatIsPinnedIsOnlyMentionedWhereThereIsSomethingToSay() {
        CompareResult pinned = pair(Categorical.of(0.9, 0.1), Categorical.of(0.1, 0.9));
        assertThat(remark(pinned, pinned)).doesNotContain("pinned");
        assertThat(remark(pair(Categorical.of(0.9, 0.1), Categorical.of(0.5, 0.5)), pinned))
                .isEqualTo("79% of the pinned waste is gone.");
        assertThat(remark(pair(Categorical.of(0.9, 0.1), Categorical.of(0.9001, 0.0999)), pinned))
                .isEqualTo("More than 99.9% of the pinned waste is gone.");
    }

    private static String remark(CompareResult result, CompareResult pinned) {
        return new CompareSentences(result, look(Language.EN, LogBase.BITS))
                .remark(pinned, false)
                .plain();
    }

    @Test
    void theNameThatIsStillTrueIsKeptAndAUsersOwnIsNot() {
        CompareState touched = new CompareLab().initial().withP(Categorical.of(0.8, 0.2));
        assertThat(headline(CompareResult.of(touched), Language.EN))
                .startsWith("When P is true, the code made for Q\u00A0(Sahara) wastes");
        assertThat(headline(CompareResult.of(touched), Language.ZH)).startsWith("真实分布是 P，编码依据的却是 Q（撒哈拉），平均每天多花");
        assertThat(headline(CompareResult.of(touched.withNames("Oslo", "")), Language.EN))
                .startsWith("When P is true");
    }

    @Test
    void noOutcomeAddsMoreThanTheOneThatIsNamedWhetherItIsTheFirstOfEqualsOrBesideALargerNegative() {
        CompareResult ties = preset("die", true);
        assertThat(ties.comparison().contribution(0))
                .isEqualTo(ties.comparison().contribution(4));
        assertThat(remark(ties, null))
                .isEqualTo(
                        "The truth sets the weights, so the two directions differ. No outcome adds more than “1”: it comes up"
                                + " 16.7% of the time and adds 0.12\u00A0bits.");
        double[] p = new double[21];
        double[] q = new double[21];
        Arrays.fill(p, 0.025);
        Arrays.fill(q, 0.005);
        p[0] = 0.5;
        q[0] = 0.9;
        CompareResult negative =
                CompareResult.of(CompareState.of(List.of(), Categorical.of(p), Categorical.of(q), "", "", "time"));
        assertThat(negative.comparison().contribution(0)).isNegative();
        assertThat(remark(negative, null)).contains("No outcome adds more than “2”: it comes up 2.5% of the time");
    }

    @Test
    void equalDistributionsNeedNoBarToDrag() {
        CompareResult equal = CompareResult.of(
                CompareState.of(List.of(), Categorical.uniform(1000), Categorical.uniform(1000), "", "", "time"));
        assertThat(remark(equal, null))
                .isEqualTo("KL is never negative (Gibbs’ inequality), and zero only if P and Q are the same."
                        + " Change any probability and it grows.");
    }

    @Test
    void aSwapThatChangesTheNumberSaysSo() {
        CompareResult toss = preset("toss", true);
        assertThat(swapped(toss))
                .isEqualTo("Swapped, 0.531 became 0.737: KL is not symmetric, so it is not a distance.");
        assertThat(swapped(preset("sahara", true))).startsWith("Both directions agree here");
        assertThat(new CompareSentences(toss, look(Language.EN, LogBase.BITS))
                        .remark(preset("sahara", false), true)
                        .plain())
                .as("also where something is pinned")
                .startsWith("Swapped, 0.531 became 0.737");
        assertThat(swapped(preset("never-rains", true)))
                .isEqualTo("Swapped, \u221E became 3.322: KL is not symmetric, so it is not a distance.");
        assertThat(swapped(preset("two-headed", true))).startsWith("One outcome that can happen");
    }

    private static String swapped(CompareResult result) {
        return new CompareSentences(result, look(Language.EN, LogBase.BITS))
                .remark(null, true)
                .plain();
    }

    @Test
    void someExamplesSayWhatTheyAreThereToShow() {
        assertThat(remark(preset("english", false), null))
                .isEqualTo(
                        "Letter by letter, English needs 4.17\u00A0bits where 26 equally likely letters take 4.70\u00A0bits."
                                + " With the letters before known, about 1.5\u00A0bits at most.");
        assertThat(remark(preset("moby-dick", false), null))
                .contains("Words seldom begin with E (", "so its \u22122.64\u00A0bits count for little here");
        assertThat(remark(preset("nearly-fair", false), null))
                .startsWith("The model is off by only 5.89\u00A0\u00D7\u00A010⁻¹¹,");
        CompareResult balls = preset("balls", false);
        assertThat(balls.comparison().entropyP() / Math.log(2)).isEqualTo(2, within(1e-12));
        assertThat(balls.comparison().klPQ() / Math.log(2)).isEqualTo(1, within(1e-12));
        assertThat(remark(balls, null)).contains("2 on average; the third question is what KL counts");
    }

    private static CompareResult preset(String id, boolean swapped) {
        CompareState state = ComparePresets.all().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
        return CompareResult.of(swapped ? state.swapped() : state);
    }

    @Test
    void smallWastesAreNotRoundedAway() {
        assertThat(headline(pair(Categorical.of(0.5, 0.5), Categorical.of(0.52, 0.48)), Language.EN))
                .contains("0.001\u00A0bits");
    }

    @Test
    void needsAndWasteAddUpToWhatIsPaidAsShown() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (LogBase unit : LogBase.values()) {
            Look look = look(Language.EN, unit);
            for (int run = 0; run < 300; run++) {
                CompareResult result = pair(
                        Categorical.of(random.nextDouble(), random.nextDouble()),
                        Categorical.of(random.nextDouble(), random.nextDouble()));
                double wasted = CompareNumbers.KL.shown(result, look);
                assertThat(CompareNumbers.PAIR.entropy().shown(result, look) + wasted)
                        .isEqualTo(CompareNumbers.PAID.shown(result, look), within(1e-9));
                assertThat(sumOfTerms(result, look)).isEqualTo(wasted, within(1e-9));
            }
        }
    }

    @Test
    void equalOutcomesShowEqualTermsAndTheRoundingIsWrittenOut() {
        Look look = look(Language.EN, LogBase.BITS);
        CompareResult die = CompareResult.of(ComparePresets.all().stream()
                .filter(preset -> preset.id().equals("die"))
                .findFirst()
                .orElseThrow()
                .state());
        ShownTerms terms = die.terms(look);
        for (int k = 0; k < 5; k++) {
            assertThat(CompareNumbers.SHARES.shown(die, k, look)).isEqualTo(-0.074);
        }
        assertThat(CompareNumbers.SHARES.shown(die, 5, look)).isEqualTo(0.792);
        assertThat(terms.rounding()).isEqualTo(0.002);
        String formula = new CompareFormula(die, look, false).lines(18, 400, 5).toString();
        assertThat(formula).contains("(rounding: +0.002)", "0.424");
        assertThat(new CompareFormula(die, look, false).oneLine(16, 700).toString())
                .contains("0.424")
                .doesNotContain("rounding");
    }

    private static double sumOfTerms(CompareResult result, Look look) {
        ShownTerms terms = result.terms(look);
        double sum = terms.rounding() + terms.rest();
        for (int k = 0; k < terms.outcomes().size(); k++) {
            sum += CompareNumbers.SHARES.shown(result, terms.outcomes().get(k), look);
        }
        return sum;
    }
}
