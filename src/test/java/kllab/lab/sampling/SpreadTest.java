package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void whatIsApartStays() {
        assertThat(Spread.apart(new double[] {30, 10, 50}, 15, 0, 100)).containsExactly(30, 10, 50);
    }

    @Test
    void whatCoincidesIsSpreadAroundItsPlace() {
        assertThat(Spread.apart(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
        assertThat(Spread.apart(new double[] {100, 100}, 10, 0, 100)).containsExactly(90, 100);
    }

    @Test
    void allStayInsideApartAndInOrder() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 2000; round++) {
            int n = 1 + random.nextInt(10);
            double[] wanted = random.doubles(n, -20, 120).toArray();
            double[] placed = Spread.apart(wanted, 12, 0, 100);
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> Double.compare(wanted[a], wanted[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double step = n < 2 ? 12 : Math.min(12, 100.0 / (n - 1));
            for (int i = 0; i < n; i++) {
                assertThat(placed[i]).isBetween(-1e-9, 100 + 1e-9);
                if (i > 0) {
                    assertThat(placed[order[i]] - placed[order[i - 1]])
                            .as(Arrays.toString(wanted))
                            .isGreaterThanOrEqualTo(step - 1e-9);
                }
            }
        }
        assertThat(Spread.apart(new double[] {}, 12, 0, 100)).isEmpty();
        assertThat(Spread.apart(new double[] {3}, 12, 0, 100)[0]).isCloseTo(3, within(0.0));
    }
}
