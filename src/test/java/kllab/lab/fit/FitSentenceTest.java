package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kllab.core.fitting.FitDirection;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "two, covers both humps: Q is highest where P has almost nothing. Reverse KL settles on one., Q 的最高点却落在 P 的低谷",
        "one, nothing is wasted, 一点也不浪费",
        "three, by covering all 3 humps, 同样盖住全部 3\u00A0个峰",
        "far, both are equally good., 守哪个都一样好",
        "spike, wider than the forward fit, 反而比前向拟合更宽",
        "close, only one minimum, 只有一个极小值",
        "heavier, 'the heaviest, not the highest: area', 最重的，不是最高的"
    })
    void everyPresetSaysWhatItIsFor(String preset, String english, String chinese) {
        assertThat(Given.headline(Given.preset(preset))).contains(english);
        assertThat(Given.headline(Given.preset(preset), Language.ZH)).contains(chinese);
    }

    @Test
    void whoGetsStuckIsToldTheBest() {
        assertThat(Given.headline(Given.REST.withStart(1)))
                .isEqualTo(
                        "Started from B, reverse KL gets stuck at 1.32\u00A0bits. Its lowest value is 0.74\u00A0bits.");
        assertThat(Given.headline(Given.REST.withStart(2))).contains("Started from C", "3.79", "0.74");
        assertThat(Given.headline(Given.preset("far").withStart(1))).contains("both are equally good");
    }

    @Test
    void onTheWayDownTheSentenceTellsWhatIsAndNotHowItWillEnd() {
        FitState way = Given.REST.withStart(2).withStep(3);
        FitResult result = FitResult.of(way);
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(Given.headline(way))
                .isEqualTo("On the way down from C, this Q costs "
                        + look.amount(result.now(FitDirection.FORWARD).klPQ(), 2) + "\u00A0bits by forward KL and "
                        + look.amount(result.now(FitDirection.REVERSE).klQP(), 2) + "\u00A0bits by reverse KL.");
        assertThat(Given.headline(way, Language.ZH)).startsWith("从 C 下降的途中");
        assertThat(Given.headline(way.withStep(result.lastStep()))).contains("Started from C");
        assertThat(Given.headline(Given.REST.withStep(0))).startsWith("On the way down from A");
    }

    @Test
    void ownQIsToldItsCosts() {
        FitState own = Given.REST.withStartAt(FitState.OWN, new Start(0, 1));
        FitResult result = FitResult.of(own);
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(Given.headline(own))
                .contains(
                        look.amount(
                                result.now(kllab.core.fitting.FitDirection.FORWARD)
                                        .klPQ(),
                                2),
                        look.amount(
                                result.now(kllab.core.fitting.FitDirection.REVERSE)
                                        .klQP(),
                                2));
    }

    @Test
    void oneTopThatIsNotNormalIsSaidToBe() {
        assertThat(Given.headline(Given.humps(new Hump(0.5, -0.9, 1), new Hump(0.5, 0.9, 1))))
                .contains("single top");
        assertThat(Given.headline(Given.humps(new Hump(0.5, -0.2, 1), new Hump(0.5, 0.2, 1))))
                .contains("nearly");
        assertThat(Given.headline(Given.humps(new Hump(0.5, 1, 2), new Hump(0.5, 1, 2))))
                .contains("nothing is wasted");
    }

    @Test
    void theLearnersOwnStartIsNotCalledQ() {
        FitState own = Given.REST.withStartAt(FitState.OWN, new Start(2, 0.7));
        assertThat(Given.headline(own.withStep(FitState.SETTLED)))
                .isEqualTo("Started from your own Q, reverse KL gets stuck at 1.32\u00A0bits."
                        + " Its lowest value is 0.74\u00A0bits.");
        assertThat(Given.headline(own.withStep(1))).startsWith("On the way down from your own Q, this Q costs");
        assertThat(Given.headline(own.withStep(1), Language.ZH)).startsWith("从你自己的 Q 下降的途中");
    }

    @Test
    void ofTwoHumpsOfOneWeightNeitherIsTheHeaviest() {
        FitState even = Given.humps(new Hump(0.5, -3, 0.4), new Hump(0.5, 3, 1.2));
        assertThat(Given.headline(even)).doesNotContain("heaviest").endsWith("Reverse KL settles on one.");
        assertThat(Given.headline(Given.humps(new Hump(0.4, -4, 0.3), new Hump(0.6, 4, 1.4))))
                .contains("the heaviest, not the highest");
    }

    /** The mode at 4 has one hump, of weight 0.4; the one at −4 has two, of total weight 0.6. */
    @Test
    void aTopIsAsHeavyAsAllHumpsUnderIt() {
        FitState shared = Given.humps(new Hump(0.3, -4, 0.5), new Hump(0.3, -4, 0.5), new Hump(0.4, 4, 0.2));
        FitResult result = FitResult.of(shared);
        assertThat(result.reverseMinima().getFirst().fit().mu()).isLessThan(0);
        assertThat(Given.headline(shared)).contains("the heaviest, not the highest");
    }

    @Test
    void theTopOfTheForwardFitIsSaidToStandInAValleyOnlyWhereOneIs() {
        Start onLeft = new Start(-3, 1);
        FitState apart = Given.humps(new Hump(0.5, -4, 1), new Hump(0.5, 4, 1)).withStartAt(0, onLeft);
        FitState near =
                Given.humps(new Hump(0.6, -2.4, 1), new Hump(0.4, 2.4, 1)).withStartAt(0, onLeft);
        assertThat(FitResult.of(apart).solution().isRare(0)).isTrue();
        assertThat(Given.headline(apart)).contains("Q is highest where P has almost nothing");
        assertThat(FitResult.of(near)
                        .solution()
                        .isRare(FitResult.of(near).forwardFit().mu()))
                .isFalse();
        assertThat(Given.headline(near)).doesNotContain("almost nothing");
    }

    @Test
    void ofThreeHumpsTwoMayBeChosen() {
        FitState state = Given.humps(new Hump(0.4, -4, 0.7), new Hump(0.3, 2, 0.5), new Hump(0.3, 3.5, 0.5))
                .withStartAt(0, new Start(2.7, 0.9));
        assertThat(Given.headline(state)).contains("settles on 2 of them");
    }

    @Test
    void aHumpFarOffIsReachedForNotCovered() {
        assertThat(Given.headline(Given.humps(new Hump(0.95, 0, 1), new Hump(0.05, 8, 0.5))))
                .contains("stretches out towards every hump");
    }

    /** Checks the claims of every sentence by other methods than those that chose it. */
    @Test
    void whatIsSaidOfRandomMixturesIsTrue() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 120; i++) {
            List<Hump> humps = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                humps.add(new Hump(
                        random.nextDouble(0.05, 1), random.nextDouble(-6, 6), Math.exp(random.nextDouble(-1.2, 0.8))));
            }
            FitResult result = FitResult.of(Given.withHumps(humps));
            check(result, Given.headline(result.state()));
        }
    }

    private static void check(FitResult result, String said) {
        double least = result.reverseMinima().getFirst().fit().klQP();
        int tops = tops(result);
        if (said.contains("almost nothing")) {
            double middle = result.forwardFit().mu();
            assertThat(result.solution().density(middle))
                    .as(said)
                    .isLessThan(result.solution().density(result.solution().modes()[0]) / 4);
        }
        if (said.contains("both humps")) {
            assertThat(tops).as(said).isEqualTo(2);
        }
        if (said.contains("single top") || said.contains("wider than")) {
            assertThat(tops).as(said).isEqualTo(1);
        }
        if (said.contains("gets stuck")) {
            assertThat(result.now(kllab.core.fitting.FitDirection.REVERSE).klQP())
                    .as(said)
                    .isGreaterThan(least);
        }
        if (said.contains("only one minimum")) {
            assertThat(result.reverseMinima()).as(said).hasSize(1);
        }
        if (said.contains("wider than")) {
            assertThat(result.reverseMinima().getFirst().fit().sigma())
                    .as(said)
                    .isGreaterThan(result.forwardFit().sigma());
        }
        if (said.contains("nothing is wasted")) {
            assertThat(least).as(said).isLessThan(1e-6);
        }
    }

    /** Counted on a fine grid. */
    private static int tops(FitResult result) {
        int tops = 0;
        double before = 0;
        boolean rising = true;
        for (double x = -20; x < 20; x += 0.002) {
            double now = result.solution().density(x);
            if (now < before && rising && before > 1e-9) {
                tops++;
            }
            rising = now >= before;
            before = now;
        }
        return tops;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allThatIsWrittenIsWhole(Language language) {
        for (LogBase unit : LogBase.values()) {
            Look look = Given.look(language, unit);
            for (var preset : Given.LAB.presets()) {
                for (int start = 0; start < FitState.STARTS; start++) {
                    FitResult result = FitResult.of(preset.state().withStart(start));
                    FitAxes axes = FitAxes.of(result);
                    assertWhole(FitWords.ENDS.apply(result, look));
                    for (var direction : kllab.core.fitting.FitDirection.values()) {
                        FitGallery few = FitGallery.of(result, direction, axes, true);
                        assertWhole(FitWords.remark(few, look).plain());
                        assertWhole(FitWords.remark(FitGallery.of(result, direction, axes, false), look)
                                .plain());
                        assertWhole(FitWords.spokenMap(direction).apply(result, look));
                    }
                }
            }
        }
    }

    private static void assertWhole(String said) {
        assertThat(said).isNotBlank().doesNotContain("{", "}", "NaN", "null", "?");
    }

    @Test
    void whereTheWaysEndIsCounted() {
        Look look = Given.look(Language.EN, LogBase.BITS);
        assertThat(FitWords.ENDS.apply(FitResult.of(Given.REST), look)).contains("reverse in three");
        assertThat(FitWords.ENDS.apply(FitResult.of(Given.preset("close")), look))
                .contains("each direction ends in a single place");
    }

    @Test
    void aShareBelowAPerCentIsNotNone() {
        assertThat(FitNumbers.percent(45.6)).isEqualTo("46%");
        assertThat(FitNumbers.percent(0.4)).isEqualTo("0.4%");
        assertThat(FitNumbers.percent(0)).isEqualTo("0.0%");
    }

    @Test
    void theFacesAreCounted() {
        FitResult result = FitResult.of(Given.REST);
        Look look = Given.look(Language.EN, LogBase.BITS);
        FitAxes axes = FitAxes.of(result);
        var forward = FitGallery.of(result, kllab.core.fitting.FitDirection.FORWARD, axes, false);
        var reverse = FitGallery.of(result, kllab.core.fitting.FitDirection.REVERSE, axes, false);
        assertThat(FitWords.remark(forward, look).plain())
                .isEqualTo(forward.rareCount() + " are faces P almost never produces (in the long run 46%)");
        assertThat(FitWords.remark(reverse, look).plain()).isEqualTo("all cats, never a dog: mode collapse");
    }
}
