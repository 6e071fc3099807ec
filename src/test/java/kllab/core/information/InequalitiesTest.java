package kllab.core.information;

import static kllab.Reference.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class InequalitiesTest {
    private static final JsonNode ONLINE = Reference.file("online.json");

    private static Categorical random(SplittableRandom random, int n) {
        return Categorical.of(random.doubles(n).map(x -> -Math.log1p(-x)).toArray());
    }

    private static double[][] table(SplittableRandom random, int rows, int columns) {
        return Stream.generate(() -> random(random, columns).toArray())
                .limit(rows)
                .toArray(double[][]::new);
    }

    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(SplittableRandom::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void klOfWeightsIsThatOfTheDistributions(SplittableRandom random) {
        int n = random.nextInt(1, 300);
        double scale = Math.pow(10, random.nextInt(-300, 290));
        double[] p = random.doubles(n).map(x -> x < 0.1 ? 0 : x * scale).toArray();
        double[] q = random.doubles(n).map(x -> Math.exp(40 * x)).toArray();
        p[0] = scale;
        double kl = Divergence.kl(Categorical.of(p), Categorical.of(q));
        assertThat(Divergence.klOfWeights(p, q)).isCloseTo(kl, within(1e-13 * kl));
        assertThat(Divergence.klOfWeights(q, p))
                .isEqualTo(Divergence.kl(Categorical.of(q), Categorical.of(p)), within(1e-12 * scaleOf(q, p)));
        assertThat(Divergence.klOfWeights(p, p)).isZero();
    }

    private static double scaleOf(double[] q, double[] p) {
        double kl = Divergence.kl(Categorical.of(q), Categorical.of(p));
        return Double.isInfinite(kl) ? 1 : kl;
    }

    @Test
    void weightsTooFarApartForADoubleStillHaveTheirKl() {
        double[] p = {1e-320, 1e300};
        double[] q = {1, 1};
        assertThat(Divergence.klOfWeights(q, p)).isEqualTo(Divergence.kl(Categorical.of(q), Categorical.of(p)));
        assertThat(Divergence.klOfWeights(new double[] {1, 1}, new double[] {1, 0}))
                .isInfinite();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.klOfWeights(new double[] {1, -1}, q))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.klOfWeights(new double[] {1}, q))
                .withMessageContaining("1 and 2");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noProcessingMakesDistributionsEasierToTellApart(SplittableRandom random) {
        int n = random.nextInt(2, 8);
        Categorical p = random(random, n);
        Categorical q = random(random, n);
        Channel channel = Channel.of(table(random, n, random.nextInt(1, 6)));
        double before = Divergence.kl(p, q);
        double after = Divergence.kl(channel.after(p), channel.after(q));
        assertThat(after).isLessThanOrEqualTo(before + 1e-14);
        assertThat(channel.lost(p, q)).isNotNegative().isCloseTo(before - after, within(1e-14 + 1e-13 * before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChainRuleHoldsInBothOrders(SplittableRandom random) {
        int rows = random.nextInt(1, 6);
        int columns = random.nextInt(1, 6);
        JointComparison c = JointComparison.of(table(random, rows, columns), table(random, rows, columns));
        assertThat(c.klX() + c.klYGivenX()).isCloseTo(c.kl(), within(1e-13));
        assertThat(c.klY() + c.klXGivenY()).isCloseTo(c.kl(), within(1e-13));
        assertThat(c.mutualInformationP()).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void klOfIndependentDrawsAddsUp(SplittableRandom random) {
        Categorical px = random(random, 4);
        Categorical qx = random(random, 4);
        Categorical py = random(random, 3);
        Categorical qy = random(random, 3);
        JointComparison c = JointComparison.ofIndependent(px, py, qx, qy);
        assertThat(c.kl()).isCloseTo(Divergence.kl(px, qx) + Divergence.kl(py, qy), within(1e-13));
        assertThat(c.mutualInformationP()).isCloseTo(0, within(1e-28));
    }

    @Test
    void manyThrowsHaveManyTimesTheKl() {
        for (JsonNode product : ONLINE.get("additivity")) {
            Categorical p = Categorical.of(numbers(product.get("P")));
            Categorical q = Categorical.of(numbers(product.get("Q")));
            int n = product.get("n").asInt();
            assertThat(n * Divergence.kl(p, q)).isCloseTo(Reference.number(product.get("kl_n")), within(1e-12 * n));
        }
        Categorical p = Categorical.of(0.9, 0.1);
        Categorical q = Categorical.of(0.1, 0.9);
        assertThat(JointComparison.ofIndependent(p, p, q, q).kl()).isCloseTo(2 * Divergence.kl(p, q), within(1e-14));
    }

    @Test
    void aMarkovChainComesEverCloserToItsRest() {
        JsonNode chain = ONLINE.get("markov_relaxation").get(0);
        Channel step = Channel.of(chain.get("transition_rows")
                .valueStream()
                .map(Reference::numbers)
                .toArray(double[][]::new));
        Categorical rest = Categorical.of(numbers(chain.get("stationary")));
        Categorical now = Categorical.of(numbers(chain.get("start")));
        double[] expected = numbers(chain.get("kl_to_stationary"));
        for (double kl : expected) {
            assertThat(Divergence.kl(now, rest)).isCloseTo(kl, within(1e-9 * kl));
            now = step.after(now);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDistanceKeepsBothBounds(SplittableRandom random) {
        int n = random.nextInt(2, 10);
        DistanceBounds bounds = DistanceBounds.of(random(random, n), random(random, n));
        assertThat(bounds.totalVariation())
                .isLessThanOrEqualTo(bounds.pinsker())
                .isLessThanOrEqualTo(bounds.bretagnolleHuber());
        assertThat(bounds.isPinskerTighter()).isEqualTo(bounds.kl() <= DistanceBounds.crossing());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDetourThroughAMixtureIsNeverLonger(SplittableRandom random) {
        int n = random.nextInt(2, 10);
        Categorical p = random(random, n);
        Categorical r = random(random, n);
        Detour detour = Detour.of(p, p.mix(r, random.nextDouble()), r);
        assertThat(detour.excess()).isPositive();
        assertThat(detour.isShorter()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void chernoffBoundsTheTailAndTheRateTendsToKl(SplittableRandom random) {
        double chance = random.nextDouble(0.05, 0.9);
        double share = random.nextDouble(chance, 1);
        LargeDeviation few = LargeDeviation.of(chance, share, random.nextInt(1, 2000));
        assertThat(few.probability()).isLessThanOrEqualTo(few.chernoffBound() * (1 + 1e-12));
        LargeDeviation many = LargeDeviation.of(chance, share, 10_000_000);
        assertThat(many.observedRate()).isCloseTo(many.rate(), within(2e-5));
    }

    @Test
    void theTailOfTenThrowsIsASum() {
        assertThat(LargeDeviation.of(0.5, 0.7, 10).probability()).isCloseTo(176.0 / 1024, within(1e-15));
        assertThat(LargeDeviation.of(0.25, 1, 3).probability()).isCloseTo(1 / 64.0, within(1e-16));
        assertThatIllegalArgumentException().isThrownBy(() -> LargeDeviation.of(0.5, 0.4, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> LargeDeviation.of(0.5, 0.7, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LargeDeviation.of(1, 1, 3));
    }
}
