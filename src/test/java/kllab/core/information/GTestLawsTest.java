package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import org.apache.commons.statistics.inference.GTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** KL compared with an independent program: the statistic G of N counts is 2N·KL(P̂‖expected). */
class GTestLawsTest {
    private static final GTest G = GTest.withDefaults();

    static Stream<SplittableRandom> seeds() {
        return Stream.generate(new SplittableRandom(1863)::split).limit(100);
    }

    /** Counts of any size, some of them 0, but not the first. */
    private static long[] counts(SplittableRandom random, int n) {
        long[] counts = random.longs(n, 0, 1L << random.nextInt(1, 31))
                .map(count -> random.nextInt(5) == 0 ? 0 : count)
                .toArray();
        counts[0]++;
        return counts;
    }

    private static Categorical shares(long... counts) {
        return Categorical.of(Arrays.stream(counts).asDoubleStream().toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGoodnessOfAFitIsTheKlOfTheSharesSeen(SplittableRandom random) {
        int n = random.nextInt(2, 100);
        long[] counts = counts(random, n);
        double[] expected = random.doubles(n).map(x -> Math.exp(10 * x)).toArray();
        double kl = Divergence.kl(shares(counts), Categorical.of(expected));
        assertThat(G.statistic(expected, counts) / 2 / Arrays.stream(counts).sum())
                .isCloseTo(kl, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDependenceInATableIsItsMutualInformation(SplittableRandom random) {
        int columns = random.nextInt(2, 10);
        long[][] table = Stream.generate(() -> counts(random, columns))
                .limit(random.nextInt(2, 10))
                .toArray(long[][]::new);
        for (int j = 0; j < columns; j++) {
            table[0][j]++;
        }
        double[][] weights = Arrays.stream(table)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
        long total = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
        assertThat(G.statistic(table) / 2 / total)
                .isCloseTo(JointComparison.of(weights, weights).mutualInformationP(), within(1e-12));
    }

    @Test
    void whatWasExpectedHasNoDivergence() {
        assertThat(G.statistic(new double[] {1, 2, 3}, new long[] {10, 20, 30})).isCloseTo(0, within(1e-12));
        assertThat(Divergence.kl(shares(10, 20, 30), Categorical.of(1, 2, 3))).isZero();
    }
}
