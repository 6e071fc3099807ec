package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.coding.Dealing.Swap;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class DealingTest {
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

    private static double mean(Categorical p, int... durations) {
        double mean = 0;
        for (int i = 0; i < durations.length; i++) {
            mean += p.probability(i) * durations[i];
        }
        return mean;
    }

    @Test
    void theBestSwapIsTheOneThatSavesMostOfAll() {
        for (int run = 0; run < 300; run++) {
            Categorical p = Categorical.of(RANDOM.doubles(6, 0, 1).toArray());
            int[] durations = RANDOM.ints(6, 1, 8).toArray();
            double most = 0;
            for (int i = 0; i < 6; i++) {
                for (int j = 0; j < i; j++) {
                    int[] swapped = durations.clone();
                    swapped[i] = durations[j];
                    swapped[j] = durations[i];
                    most = Math.max(most, mean(p, durations) - mean(p, swapped));
                }
            }
            double saved = Dealing.bestSwap(p, durations).map(Swap::saved).orElse(0.0);
            assertThat(saved).isEqualTo(most, within(1e-12));
        }
    }

    @Test
    void swapAfterSwapLeadsToTheBestDealWhichHasNone() {
        for (int run = 0; run < 100; run++) {
            Categorical p = Categorical.of(RANDOM.doubles(9, 0, 1).toArray());
            int[] durations = RANDOM.ints(9, 1, 12).toArray();
            for (var swap = Dealing.bestSwap(p, durations); swap.isPresent(); swap = Dealing.bestSwap(p, durations)) {
                int kept = durations[swap.get().likelier()];
                durations[swap.get().likelier()] = durations[swap.get().rarer()];
                durations[swap.get().rarer()] = kept;
            }
            assertThat(Dealing.isLeast(p, durations)).isTrue();
            assertThat(mean(p, durations)).isEqualTo(Dealing.least(p, durations), within(1e-12));
        }
    }

    @Test
    void theWorstDealIsKnownForWhatItIs() {
        Categorical p = Categorical.of(0.5, 0.25, 0.25);
        assertThat(Dealing.isGreatest(p, new int[] {9, 4, 7})).isTrue();
        assertThat(Dealing.isGreatest(p, new int[] {7, 4, 9})).isFalse();
        assertThat(Dealing.isLeast(p, new int[] {4, 9, 7})).isTrue();
        assertThat(Dealing.isLeast(p, new int[] {7, 9, 4})).isFalse();
    }

    @Test
    void amongEqualsNoDealIsBetter() {
        int[] durations = {4, 6, 16};
        assertThat(Dealing.bestSwap(Categorical.uniform(3), durations)).isEmpty();
        assertThat(Dealing.isGreatest(Categorical.uniform(3), durations)).isTrue();
        Categorical p = Categorical.of(0.2, 0.3, 0.5);
        assertThat(Dealing.bestSwap(p, Arrays.copyOf(new int[] {5, 5, 5}, 3))).isEmpty();
    }

    @Test
    void thereIsOneDurationForEachOutcome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dealing.bestSwap(Categorical.uniform(3), new int[] {1, 2}))
                .withMessageContaining("3 outcomes");
    }
}
