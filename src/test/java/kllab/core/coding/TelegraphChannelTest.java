package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import kllab.core.information.Entropy;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

class TelegraphChannelTest {
    @Test
    void dotsAndDashesCountLikeFibonacciAndGrowByTheGoldenRatio() {
        List<BigInteger> counts = TelegraphChannel.dotsAndDashes().messagesByDuration(14);
        int[] fibonacci = {1, 1, 2, 3, 5, 8, 13, 21};
        for (int t = 0; t <= 14; t++) {
            assertThat(counts.get(t).intValueExact()).isEqualTo(t % 2 == 0 ? fibonacci[t / 2] : 0);
        }
        double growth = TelegraphChannel.dotsAndDashes().growthPerUnit();
        assertThat(growth * growth).isCloseTo((1 + Math.sqrt(5)) / 2, within(1e-15));
    }

    @Test
    void theTelegraphHasTheCapacityThatShannonGave() {
        assertThat(TelegraphChannel.shannon().bitsPerUnit()).isCloseTo(0.538936051803564, within(1e-14));
        assertThat(TelegraphChannel.international().bitsPerUnit()).isCloseTo(0.578260171487078, within(1e-14));
        assertThat(TelegraphChannel.of(3).bitsPerUnit()).isZero();
    }

    @Test
    void theNumberOfMessagesGrowsByTheCapacity() {
        List<BigInteger> counts = TelegraphChannel.shannon().messagesByDuration(1001);
        double ratio = counts.get(1001).doubleValue() / counts.get(1000).doubleValue();
        assertThat(ratio).isCloseTo(TelegraphChannel.shannon().growthPerUnit(), within(1e-12));
    }

    @Test
    void noWayOfUsingItCarriesMoreThanItsCapacityAndTheImpliedBeliefReachesIt() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 200; run++) {
            double[] durations = random.doubles(random.nextInt(2, 12), 0.5, 20).toArray();
            TelegraphChannel channel = TelegraphChannel.of(durations);
            Categorical p = Categorical.of(random.doubles(durations.length).toArray());
            ImpliedBelief belief = channel.impliedBelief();
            assertThat(rate(p, belief)).isLessThanOrEqualTo(channel.bitsPerUnit() + 1e-12);
            assertThat(rate(belief.belief(), belief)).isCloseTo(channel.bitsPerUnit(), within(1e-12));
        }
    }

    private static double rate(Categorical p, ImpliedBelief belief) {
        return LogBase.BITS.fromNats(Entropy.of(p)) / belief.meanDuration(p);
    }

    @Test
    void aSymbolThatTakesForEverTellsAlmostNothing() {
        assertThat(TelegraphChannel.of(1e-300, 1e300).bitsPerUnit()).isFinite().isNotNegative();
    }

    @Test
    void badDurationsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(TelegraphChannel::of);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TelegraphChannel.of(1, 0))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TelegraphChannel.of(1.5).messagesByDuration(3))
                .withMessageContaining("1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TelegraphChannel.of(1).messagesByDuration(-1));
    }
}
