package kllab.core.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CategoricalTest {
    @Test
    void weightsAreDividedByTheirTotal() {
        assertThat(Categorical.of(1, 2, 5).toArray()).containsExactly(0.125, 0.25, 0.625);
    }

    @Test
    void onlyTheProportionsOfTheWeightsCount() {
        Categorical p = Categorical.of(1, 2, 5);
        for (double scale : new double[] {Double.MIN_VALUE, 0x1p-1000, 0x1p1020}) {
            assertThat(Categorical.of(scale, 2 * scale, 5 * scale)).isEqualTo(p).hasSameHashCodeAs(p);
        }
    }

    @Test
    void anOutcomeTooUnlikelyForADoubleIsStillPossible() {
        Categorical p = Categorical.of(1e-320, 1e300);
        assertThat(p.probability(0)).isZero();
        assertThat(p.isPossible(0)).isTrue();
        assertThat(p.logProbability(0)).isCloseTo(Math.log(1e-320) - Math.log(1e300), within(1e-10));
    }

    @Test
    void theChanceOfAllOthersSurvivesBesideAnAlmostSureOutcome() {
        Categorical p = Categorical.of(1e-300, 1);
        assertThat(p.complement(1)).isEqualTo(1e-300);
        assertThat(p.logProbability(1)).isEqualTo(-1e-300);
    }

    @Test
    void logWeightsGiveTheSoftmax() {
        Categorical p = Categorical.ofLogWeights(1000, 1000 + Math.log(3), Double.NEGATIVE_INFINITY);
        assertThat(p.probability(0)).isCloseTo(0.25, within(1e-13));
        assertThat(p.isPossible(2)).isFalse();
        assertThat(Categorical.ofLogWeights(0, -1000).logProbability(1)).isEqualTo(-1000);
    }

    @Test
    void uniformGivesEveryOutcomeTheSameChance() {
        assertThat(Categorical.uniform(4).toArray()).containsOnly(0.25);
        assertThatIllegalArgumentException().isThrownBy(() -> Categorical.uniform(0));
    }

    @Test
    void aMixtureLiesBetweenItsParts() {
        Categorical p = Categorical.of(1, 0);
        Categorical q = Categorical.of(0, 1);
        assertThat(p.mix(q, 0.25).toArray()).containsExactly(0.75, 0.25);
        assertThat(p.mix(q, 0)).isEqualTo(p);
        assertThat(p.mix(q, 1)).isEqualTo(q);
        assertThatIllegalArgumentException().isThrownBy(() -> p.mix(q, 1.5)).withMessageContaining("1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> p.mix(q, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> p.mix(Categorical.uniform(3), 0.5))
                .withMessageContaining("2 and 3");
    }

    @Test
    void aBadWeightIsNamedWithItsIndexAndValue() {
        assertBad("index 1", "-0.5", 1, -0.5);
        assertBad("index 0", "NaN", Double.NaN, 1);
        assertBad("index 2", "Infinity", 1, 1, Double.POSITIVE_INFINITY);
        assertBad("index 0", "0.0", 0, 0);
        assertBad("at least one", "0");
    }

    private static void assertBad(String where, String what, double... weights) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Categorical.of(weights))
                .withMessageContaining(where)
                .withMessageContaining(what);
    }

    @Test
    void aBadLogWeightIsNamedWithItsIndexAndValue() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Categorical.ofLogWeights(0, bad))
                    .withMessageContaining("index 1")
                    .withMessageContaining(Double.toString(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Categorical.ofLogWeights(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(Categorical::ofLogWeights);
    }

    @Test
    void itKeepsItsOwnCopyOfTheNumbers() {
        double[] weights = {1, 1};
        Categorical p = Categorical.of(weights);
        weights[0] = 7;
        p.toArray()[1] = 7;
        assertThat(p).isEqualTo(Categorical.uniform(2)).hasToString("Categorical[0.5, 0.5]");
    }

    @Test
    void probabilitiesOfAnyWeightsAddUpToOne() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 300; run++) {
            double[] weights = random.doubles(random.nextInt(1, 400))
                    .map(x -> Math.exp(1400 * x - 700))
                    .toArray();
            assertThat(Arrays.stream(Categorical.of(weights).toArray()).sum()).isCloseTo(1, within(1e-12));
        }
    }
}
