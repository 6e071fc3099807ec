package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;

/** The laws of pairs, and the sums of the definitions, computed here by plain logarithms. */
class JointDistributionTest {
    private static final double EXACT = 1e-12;
    private static final long SEED = 20;

    private final Random random = new Random(SEED);

    private Categorical any(int size) {
        double[] weights = IntStream.range(0, size)
                .mapToDouble(i -> random.nextInt(4) == 0 ? 0 : random.nextDouble())
                .toArray();
        weights[random.nextInt(size)] = random.nextDouble() + 1e-3;
        return Categorical.of(weights);
    }

    private JointDistribution anyPair() {
        int rows = random.nextInt(1, 5);
        int columns = random.nextInt(1, 5);
        return JointDistribution.of(
                any(rows), IntStream.range(0, rows).mapToObj(i -> any(columns)).toArray(Categorical[]::new));
    }

    private static double term(double p, double of) {
        return p == 0 ? 0 : -p * Math.log(of);
    }

    @Test
    void whatThePartsNeedAddsUpAndWhatIsWastedIsMutual() {
        for (int round = 0; round < 2000; round++) {
            JointDistribution pair = anyPair();
            double hX = pair.entropyX();
            double hY = pair.entropyY();
            double both = pair.entropy();
            double mutual = pair.mutualInformation();
            assertThat(hX + pair.entropyYGivenX()).as("chain rule").isCloseTo(both, within(EXACT));
            assertThat(mutual).as("I(X;Y)").isCloseTo(hX + hY - both, within(EXACT));
            assertThat(mutual).isCloseTo(hY - pair.entropyYGivenX(), within(EXACT));
            assertThat(Entropy.cross(pair.pairs(), pair.product()))
                    .as("paid by who believes independent")
                    .isCloseTo(hX + hY, within(EXACT));
            assertThat(pair.fromProduct().klPQ()).isCloseTo(mutual, within(EXACT));
        }
    }

    @Test
    void theSumsAreThoseOfTheDefinitions() {
        for (int round = 0; round < 2000; round++) {
            JointDistribution pair = anyPair();
            int rows = pair.x().size();
            int columns = pair.y().size();
            double[][] table = new double[rows][columns];
            double[] y = new double[columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    table[i][j] = pair.pairs().probability(i * columns + j);
                    y[j] += table[i][j];
                }
            }
            double mutual = 0;
            double both = 0;
            double given = 0;
            for (int i = 0; i < rows; i++) {
                double x = pair.x().probability(i);
                for (int j = 0; j < columns; j++) {
                    both += term(table[i][j], table[i][j]);
                    given += term(table[i][j], table[i][j] / x);
                    mutual += table[i][j] == 0 ? 0 : table[i][j] * Math.log(table[i][j] / (x * y[j]));
                }
            }
            assertThat(pair.entropy()).isCloseTo(both, within(EXACT));
            assertThat(pair.entropyYGivenX()).isCloseTo(given, within(EXACT));
            assertThat(pair.mutualInformation()).isCloseTo(mutual, within(EXACT));
            JointComparison known = JointComparison.of(table, table);
            assertThat(known.mutualInformationP()).isCloseTo(pair.mutualInformation(), within(EXACT));
        }
    }

    @Test
    void ofIndependentEventsNothingIsMutualNotEvenByRounding() {
        for (int round = 0; round < 2000; round++) {
            Categorical x = any(2);
            Categorical y = any(2);
            JointDistribution pair = JointDistribution.of(x, y, y);
            assertThat(pair.isIndependent()).isTrue();
            assertThat(pair.mutualInformation()).isZero();
            assertThat(pair.fromProduct().equal()).isTrue();
            assertThat(pair.y()).isEqualTo(y);
        }
    }

    @Test
    void anEventThatIsCertainTellsNothing() {
        JointDistribution rain =
                JointDistribution.of(Categorical.of(1, 0), Categorical.of(0.25, 0.75), Categorical.of(0.9, 0.1));
        assertThat(rain.isIndependent()).isTrue();
        assertThat(rain.y()).isEqualTo(Categorical.of(0.25, 0.75));
        assertThat(rain.mutualInformation()).isZero();
        assertThat(rain.entropyX()).isZero();
    }

    @Test
    void oneThatDecidesTheOtherTellsAllOfIt() {
        JointDistribution pair =
                JointDistribution.of(Categorical.of(0.5, 0.5), Categorical.of(0, 1), Categorical.of(1, 0));
        assertThat(pair.entropyYGivenX()).isZero();
        assertThat(pair.mutualInformation()).isCloseTo(Math.log(2), within(EXACT));
    }

    @Test
    void aPairNeedsADistributionForEachXAndAllOfOneSize() {
        Categorical coin = Categorical.uniform(2);
        assertThatIllegalArgumentException().isThrownBy(() -> JointDistribution.of(coin, coin));
        assertThatIllegalArgumentException().isThrownBy(() -> JointDistribution.of(coin, coin, Categorical.uniform(3)));
    }
}
