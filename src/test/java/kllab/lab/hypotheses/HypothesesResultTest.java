package kllab.lab.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;
import org.junit.jupiter.api.Test;

/** Against Bayes' rule, multiplied out here, with logarithms to base 2. */
class HypothesesResultTest {
    private static final double BIT = Math.log(2);

    static HypothesesState state(double prior, double first, double second, Boolean... results) {
        return new HypothesesState(
                Story.TEST,
                List.of("@ill", "@healthy"),
                Categorical.of(prior, 1 - prior),
                List.of(first, second),
                List.of(results),
                0,
                false);
    }

    private static double log2(double x) {
        return Math.log(x) / BIT;
    }

    @Test
    void whatIsLeftAndWhatIsLearnedAreTheSurprise() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            int n = 2 + random.nextInt(HypothesesState.MOST - 1);
            List<Boolean> results = Stream.generate(random::nextBoolean)
                    .limit(random.nextInt(HypothesesState.MOST_RESULTS + 1))
                    .toList();
            HypothesesState state = new HypothesesState(
                    Story.TEST,
                    Collections.nCopies(n, ""),
                    Categorical.of(random.doubles(n, 0.01, 1).toArray()),
                    random.doubles(n, 0.01, 0.99).boxed().toList(),
                    results,
                    random.nextInt(n),
                    false);
            HypothesesResult result = HypothesesResult.of(state);
            double evidence = 0;
            double[] joint = new double[n];
            for (int i = 0; i < n; i++) {
                double yes = state.likelihoods().get(i);
                joint[i] = state.prior().probability(i);
                for (boolean each : results) {
                    joint[i] *= each ? yes : 1 - yes;
                }
                evidence += joint[i];
            }
            double kl = 0;
            for (int i = 0; i < n; i++) {
                double posterior = joint[i] / evidence;
                double share = posterior * log2(posterior / state.prior().probability(i));
                kl += share;
                assertThat(result.posterior(i)).isCloseTo(posterior, within(1e-13));
                assertThat(result.share(i) / BIT).isCloseTo(share, within(1e-12));
                assertThat(result.joint(i) * Math.pow(10, result.power())).isCloseTo(joint[i], within(1e-13));
            }
            assertThat(result.kl() / BIT).isCloseTo(kl, within(1e-12));
            assertThat(result.surprise() / BIT).isCloseTo(-log2(evidence), within(1e-11));
            assertThat(result.test().expectedLoss() + result.kl()).isCloseTo(result.surprise(), within(1e-11));
            int one = state.selected();
            double cases = 1000 * joint[one];
            assertThat(result.cases()[0]).isCloseTo(cases, within(1.0));
            assertThat(Arrays.stream(result.cases()).sum()).isEqualTo(1000);
            assertThat(Arrays.stream(result.cases())).allMatch(each -> each >= 0 && each == Math.rint(each));
        }
    }

    /** A thousand people: 10 are ill, 9 of them positive, and 89 of the others. */
    @Test
    void theMedicalTestInWholePeople() {
        HypothesesResult result = HypothesesResult.of(new HypothesesLab().initial());
        assertThat(result.cases()).containsExactly(9, 89, 1, 901);
        assertThat(result.kl() / BIT).isCloseTo(0.1804, within(1e-4));
        assertThat(result.surprise() / BIT).isCloseTo(3.3496, within(1e-4));
    }

    @Test
    void eachResultAddsItsEvidenceToTheLogOddsAlsoThoseThatMayCome() {
        HypothesesResult result = HypothesesResult.of(state(0.01, 0.9, 0.09, true, false));
        assertThat(result.path()).hasSize(5);
        assertThat(result.weight(1) / BIT).isCloseTo(log2(10), within(1e-12));
        assertThat(result.weight(2) / BIT).isCloseTo(log2(0.1 / 0.91), within(1e-12));
        assertThat(result.weight(3) / BIT).isCloseTo(log2(10), within(1e-12));
        assertThat(result.weightOfAll()).isCloseTo(result.weight(1) + result.weight(2), within(1e-12));
        double again = 0.01 * 0.9 * 0.1 * 0.9;
        double others = 0.99 * 0.09 * 0.91 * 0.09;
        assertThat(result.level(3)).isCloseTo(again / (again + others), within(1e-13));
        double p = result.level(3);
        double q = result.level(2);
        double gain = p * log2(p / q) + (1 - p) * log2((1 - p) / (1 - q));
        assertThat(result.nextGain() / BIT).isCloseTo(gain, within(1e-12));
    }

    @Test
    void aTestThatTellsNothingApartTeachesNothing() {
        HypothesesResult result = HypothesesResult.of(state(0.2, 0.3, 0.3, true, false));
        assertThat(result.test().isUseless()).isTrue();
        assertThat(result.kl()).isCloseTo(0, within(1e-15));
        assertThat(result.surprise() / BIT).isCloseTo(-log2(0.3 * 0.7), within(1e-12));
        HypothesesResult sure = HypothesesResult.of(state(1, 0.9, 0.1, true));
        assertThat(sure.test().isUseless())
                .as("the other was impossible before")
                .isTrue();
        assertThat(sure.weightOfAll()).isNaN();
    }

    @Test
    void anImpossibleResultHasNoPosterior() {
        HypothesesResult result = HypothesesResult.of(state(0.5, 0, 0, true));
        assertThat(result.isPossible()).isFalse();
        assertThat(result.kl()).isNaN();
        assertThat(result.surprise()).isInfinite();
        assertThat(result.posterior(0)).isNaN();
        assertThat(result.cases()).containsExactly(0, 0, 500, 500);
        assertThat(result.hasNext()).isFalse();
        HypothesesResult next = HypothesesResult.of(state(0.5, 0, 0));
        assertThat(next.isPossible()).isTrue();
        assertThat(next.hasNext()).isFalse();
        assertThat(next.nextGain()).isNaN();
    }

    @Test
    void oneMoreHypothesisTakesItsPartFromAllAndGivesItBack() {
        HypothesesState two = state(0.01, 0.9, 0.09, true);
        HypothesesState three = two.withOneMore();
        assertThat(three.prior().probability(2)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(three.prior().probability(0) / three.prior().probability(1)).isCloseTo(1.0 / 99, within(1e-15));
        assertThat(three.selected()).isEqualTo(2);
        HypothesesState again = three.withoutSelected();
        assertThat(again.prior().probability(0)).isCloseTo(0.01, within(1e-15));
        assertThat(again.likelihoods()).isEqualTo(two.likelihoods());
        HypothesesState sure = state(1, 0.9, 0.1).withOneMore().withPrior(Categorical.of(0, 0, 1));
        assertThat(sure.withoutSelected().prior().toArray()).containsExactly(0.5, 0.5);
    }

    @Test
    void whatIsNoStateIsRefused() {
        HypothesesState two = state(0.5, 0.5, 0.5);
        assertThatThrownBy(() -> two.withLikelihood(0, 1.5)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withSelected(2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withName(0, "x".repeat(61))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withName(0, "a\u0000b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withResults(Collections.nCopies(9, true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withPrior(Categorical.uniform(9))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> two.withPrior(Categorical.uniform(3))).isInstanceOf(Refusal.class);
    }
}
