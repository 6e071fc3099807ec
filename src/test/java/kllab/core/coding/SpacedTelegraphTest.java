package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import kllab.Reference;
import kllab.core.probability.Categorical;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpacedTelegraphTest {
    private static final SpacedTelegraph SHANNON = SpacedTelegraph.of(2, 4, 3, 6);
    private static final SpacedTelegraph INTERNATIONAL = SpacedTelegraph.of(2, 4, 2, 6);
    private static final SpacedTelegraph MARKS = SpacedTelegraph.withoutSpaces(2, 4);

    /** Random probabilities, sometimes with a 0. */
    private static Categorical random(SplittableRandom random, int size) {
        double[] weights = random.doubles(size, 0.001, 1).toArray();
        weights[0] = random.nextInt(3) == 0 ? 0 : weights[0];
        return Categorical.of(weights);
    }

    private static SpacedTelegraph randomTelegraph(SplittableRandom random) {
        return SpacedTelegraph.of(
                random.nextInt(1, 21), random.nextInt(1, 21), random.nextInt(1, 21), random.nextInt(1, 21));
    }

    @Test
    void itsWaysFromMarkToMarkAreTheChannelsOfThePaperAndOfTheItu() {
        assertThat(SHANNON.loops()).isEqualTo(TelegraphChannel.shannon());
        assertThat(INTERNATIONAL.loops()).isEqualTo(TelegraphChannel.international());
        assertThat(MARKS.loops()).isEqualTo(TelegraphChannel.dotsAndDashes());
        JsonNode capacities = Reference.file("codes.json").get("capacity");
        assertThat(SHANNON.bitsPerUnit()).isCloseTo(capacity(capacities, "shannon_1948"), within(1e-14));
        assertThat(INTERNATIONAL.bitsPerUnit())
                .isCloseTo(capacity(capacities, "itu_gaps_letters_and_words"), within(1e-14));
    }

    private static double capacity(JsonNode capacities, String id) {
        return capacities
                .valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .mapToDouble(each -> Reference.number(each.get("capacity_bits_per_unit")))
                .findFirst()
                .orElseThrow();
    }

    /** By a general method: the eigenvalues of the graph's matrix at this rate, from a library. */
    @Test
    void atTheCapacityTheLargestEigenvalueIsOneAndItsVectorIsTheWeightOfTheStates() {
        SplittableRandom random = new SplittableRandom(8);
        for (int run = 0; run < 50; run++) {
            SpacedTelegraph telegraph = run == 0 ? SHANNON : randomTelegraph(random);
            double marks = cost(telegraph, 0) + cost(telegraph, 1);
            double spaces = cost(telegraph, 2) + cost(telegraph, 3);
            RealMatrix matrix = MatrixUtils.createRealMatrix(new double[][] {{marks, spaces}, {marks, 0}});
            EigenDecompositionNonSymmetric eigen = new EigenDecompositionNonSymmetric(matrix);
            double largest = Math.max(
                    eigen.getEigenvalue(0).getReal(), eigen.getEigenvalue(1).getReal());
            assertThat(largest).isCloseTo(1, within(1e-12));
            double[] b = matrix.operate(new double[] {1, telegraph.afterSpaceWeight()});
            assertThat(b[0]).isCloseTo(1, within(1e-12));
            assertThat(b[1]).isCloseTo(telegraph.afterSpaceWeight(), within(1e-12));
        }
    }

    private static double cost(SpacedTelegraph telegraph, int symbol) {
        return telegraph.cost(SpacedTelegraph.Symbol.values()[symbol]);
    }

    @Test
    void theBestUseFillsTheCapacity() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 200; run++) {
            SpacedTelegraph telegraph = randomTelegraph(random);
            SpacedTelegraph.Use best = telegraph.use(telegraph.bestAfterMark(), telegraph.bestAfterSpace());
            assertThat(best.natsPerUnit()).isCloseTo(telegraph.natsPerUnit(), within(1e-12));
            assertThat(best.lostNatsPerUnit()).isZero();
        }
        assertThat(MARKS.use(Categorical.uniform(4), MARKS.bestAfterSpace()).natsPerUnit())
                .isCloseTo(MARKS.natsPerUnit(), within(1e-15));
    }

    /** H(P)/T + KL(P‖Q)/T = C: both are computed separately, from the probabilities used and the durations alone. */
    @Test
    void whatAnotherUseLosesIsItsDivergenceFromTheBestPerTime() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 2000; run++) {
            SpacedTelegraph telegraph = run % 5 == 0 ? MARKS : randomTelegraph(random);
            SpacedTelegraph.Use use = telegraph.use(random(random, 4), random(random, 2));
            assertThat(use.natsPerUnit() + use.lostNatsPerUnit()).isCloseTo(telegraph.natsPerUnit(), within(1e-12));
            double parts = 0;
            for (int i = 0; i < 4; i++) {
                parts += use.lostAfterMark(i) + (i < 2 ? use.lostAfterSpace(i) : 0);
            }
            assertThat(parts).isCloseTo(use.lostNatsPerUnit(), within(1e-13));
        }
    }

    /** By simulation: symbols drawn one by one show how often each state is visited and how long a symbol takes. */
    @Test
    void aLongRunOfSymbolsHasTheShareAndTheTime() {
        SplittableRandom random = new SplittableRandom(3);
        double[] afterMark = {0.4, 0.3, 0.2, 0.1};
        int[] durations = {2, 4, 3, 6};
        int marks = 0;
        long units = 0;
        int steps = 1_000_000;
        boolean free = true;
        for (int i = 0; i < steps; i++) {
            marks += free ? 1 : 0;
            int symbol = free ? draw(random, afterMark) : draw(random, 0.8, 0.2);
            units += durations[symbol];
            free = symbol < 2;
        }
        SpacedTelegraph.Use use = SHANNON.use(Categorical.of(afterMark), Categorical.of(0.8, 0.2));
        assertThat(use.shareAfterMark()).isCloseTo((double) marks / steps, within(0.002));
        assertThat(use.meanUnits()).isCloseTo((double) units / steps, within(0.01));
    }

    private static int draw(SplittableRandom random, double... chances) {
        double u = random.nextDouble();
        int symbol = 0;
        while (symbol < chances.length - 1 && u >= chances[symbol]) {
            u -= chances[symbol++];
        }
        return symbol;
    }

    @Test
    void itTakesDurationsAndChancesOfTheRightSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpacedTelegraph.of(2, 0, 3, 6))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHANNON.use(Categorical.uniform(3), Categorical.uniform(2)));
    }
}
