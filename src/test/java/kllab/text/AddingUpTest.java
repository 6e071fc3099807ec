package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddingUpTest {
    @Test
    void thirdsAddUpToOneByTheLargestRemainders() {
        assertThat(AddingUp.to(1, 3, 1 / 3.0, 1 / 3.0, 1 / 3.0)).containsExactly(0.334, 0.333, 0.333);
        assertThat(AddingUp.to(0.002, 3, 0.0004, 0.0016)).containsExactly(0, 0.002);
        assertThat(AddingUp.to(0.999, 3, 0.5, 0.5)).containsExactly(0.5, 0.499);
        assertThat(AddingUp.to(0, 3)).isEmpty();
    }

    @Test
    void numbersAddUpAndAreLessThanAUnitFromWhatTheyWere() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 500; run++) {
            double[] numbers = random.doubles(random.nextInt(1, 30)).toArray();
            double total = Numbers.rounded(DoubleStream.of(numbers).sum(), 3);
            double[] shown = AddingUp.to(total, 3, numbers);
            assertThat(DoubleStream.of(shown).sum()).isCloseTo(total, within(1e-9));
            assertThat(IntStream.range(0, shown.length).mapToDouble(i -> Math.abs(shown[i] - numbers[i])))
                    .allMatch(off -> off < 0.001);
        }
    }
}
