package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShannonCodeTest {
    /** Powers of two beside probabilities that are lost in rounding their sum. */
    static Stream<double[]> nearlyPowersOfTwo() {
        return Stream.of(1e-15, 1e-17, 1e-20, 1e-300, Double.MIN_VALUE)
                .flatMap(rare -> Stream.of(
                        new double[] {1, rare},
                        new double[] {0.5, rare, 0.5},
                        new double[] {1, 2, 1, rare},
                        new double[] {rare, 8, 4, 2, 1, 1, 0, rare}));
    }

    @ParameterizedTest
    @MethodSource("nearlyPowersOfTwo")
    void wordsAreAsLongAsExactArithmeticSays(double[] weights) {
        assertThat(ShannonCode.of(Categorical.of(weights)).lengths())
                .isEqualTo(Arrays.stream(weights)
                        .mapToInt(weight -> exactLength(weight, weights))
                        .toArray());
    }

    /** The least length with 2^length · weight ≥ total. */
    private static int exactLength(double weight, double[] weights) {
        BigDecimal total = Arrays.stream(weights).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight == 0) {
            return ShannonCode.NO_WORD;
        }
        return IntStream.iterate(0, length -> length + 1)
                .filter(length -> new BigDecimal(BigInteger.TWO.pow(length))
                                .multiply(new BigDecimal(weight))
                                .compareTo(total)
                        >= 0)
                .findFirst()
                .orElseThrow();
    }
}
