package kllab.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Round steps of scales. */
class ScaleTest {
    @Test
    void theLeastRoundStepIsOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(IntStream.of(1, 2, 3, 6, 11, 21).mapToDouble(n -> Scale.roundStep(n / 10.0)))
                .containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0);
    }

    @Test
    void stepsAreTheSameOnAllThreads() {
        List<Double> wanted = List.of(0.003, 0.7, 90.0, 4000.0);
        List<Double> steps = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(i -> Scale.roundStep(wanted.get(i % wanted.size())))
                .distinct()
                .sorted()
                .toList();
        assertThat(steps).containsExactly(0.005, 1.0, 100.0, 5000.0);
    }
}
