package kllab.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearningTest {
    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(100).map(SplittableRandom::new);
    }

    private static Categorical random(SplittableRandom random, int n) {
        return Categorical.of(random.doubles(n, 0.01, 1).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMirrorStepMinimisesLossPlusDivergence(SplittableRandom random) {
        int n = random.nextInt(2, 8);
        Categorical before = random(random, n);
        double[] gradient = random.doubles(n, -3, 3).toArray();
        MirrorStep step = MirrorStep.of(before, 0.5, gradient);
        double best = objective(step.after(), before, gradient);
        for (int k = 0; k < 20; k++) {
            Categorical near = step.after().mix(random(random, n), 0.1 * random.nextDouble());
            assertThat(objective(near, before, gradient)).isGreaterThanOrEqualTo(best - 1e-13);
        }
        assertThat(step.klNewOld()).isCloseTo(Divergence.kl(step.after(), before), within(1e-13));
        assertThat(step.klOldNew()).isCloseTo(Divergence.kl(before, step.after()), within(1e-13));
    }

    private static double objective(Categorical w, Categorical before, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < gradient.length; i++) {
            loss += 0.5 * gradient[i] * w.probability(i);
        }
        return loss + Divergence.kl(w, before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRegretOfHedgeIsWhatItIsAndKeepsItsBound(SplittableRandom random) {
        int experts = random.nextInt(2, 8);
        int rounds = random.nextInt(1, 60);
        double[][] losses = Stream.generate(() -> random.doubles(experts).toArray())
                .limit(rounds)
                .toArray(double[][]::new);
        Hedge hedge = Hedge.of(random.nextDouble(0.01, 3), random(random, experts), losses);
        double best = hedge.cumulativeLosses()[hedge.bestExpert()];
        assertThat(hedge.isBounded()).isTrue();
        assertThat(hedge.regret())
                .isCloseTo(hedge.totalLoss() - best, within(1e-12))
                .isLessThanOrEqualTo(hedge.bound());
        Hedge tuned = Hedge.of(Hedge.bestRate(experts, rounds), Categorical.uniform(experts), losses);
        assertThat(tuned.bound())
                .isCloseTo(tuned.uniformBound(), within(1e-12))
                .isCloseTo(Math.sqrt(rounds * Math.log(experts) / 2), within(1e-12));
    }

    @Test
    void anExpertWhoWasNeverTrustedIsNeverTrusted() {
        Hedge hedge = Hedge.of(1, Categorical.of(1, 0), new double[][] {{1, 0}, {1, 0}});
        assertThat(hedge.finalWeights()).isEqualTo(Categorical.of(1, 0));
        assertThat(hedge.regret()).isEqualTo(2);
        assertThat(hedge.bound()).isInfinite();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exponentiatedGradientLearnsWhichInputIsTheAnswer(SplittableRandom random) {
        int n = random.nextInt(2, 6);
        double[][] xs = Stream.generate(() -> random.doubles(n, -1, 1).toArray())
                .limit(400)
                .toArray(double[][]::new);
        double[] ys = Stream.of(xs).mapToDouble(x -> x[0]).toArray();
        ExponentiatedGradient learner = ExponentiatedGradient.of(0.5, Categorical.uniform(n), xs, ys);
        assertThat(learner.finalWeights().probability(0)).isGreaterThan(0.95);
        assertThat(learner.rounds()).hasSize(400);
    }

    @Test
    void badGamesAreRefused() {
        Categorical two = Categorical.uniform(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Hedge.of(0, two, new double[][] {{1, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> Hedge.of(1, two, new double[0][]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hedge.of(1, two, new double[][] {{1, 2, 3}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hedge.of(1, two, new double[][] {{1, Double.NaN}}))
                .withMessageContaining("index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExponentiatedGradient.of(1, two, new double[][] {{1, 2}}, new double[] {1, 2}));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPointOfTheTriangleIsItsDistribution(SplittableRandom random) {
        Categorical p = random(random, 3);
        Categorical back = Simplex.at(Simplex.point(p)).orElseThrow();
        assertThat(Divergence.totalVariation(p, back)).isLessThan(1e-15);
    }

    @Test
    void cornersAndGridAndOutside() {
        assertThat(Simplex.point(Categorical.of(0, 0, 1))).isEqualTo(new Simplex.Point(0.5, Simplex.HEIGHT));
        assertThat(Simplex.at(new Simplex.Point(0.9, 0.8))).isEmpty();
        assertThat(Simplex.grid(4)).hasSize(15).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> Simplex.point(Categorical.uniform(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Simplex.grid(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothKindsOfLinesStartAndEndWhereTheyShould(SplittableRandom random) {
        Categorical p = random(random, 4);
        Categorical q = random(random, 4);
        assertThat(Simplex.mixtures(p, q, 4)).hasSize(5).startsWith(p).endsWith(q);
        assertThat(Simplex.geometricMixtures(p, q, 4)).hasSize(5).startsWith(p).endsWith(q);
        double[] towardsQ = new double[4];
        for (int i = 0; i < 4; i++) {
            towardsQ[i] = p.logProbability(i) - q.logProbability(i);
        }
        Categorical half = MirrorStep.of(p, 0.5, towardsQ).after();
        assertThat(Divergence.kl(half, Simplex.geometricMixtures(p, q, 2).get(1)))
                .isLessThan(1e-28);
    }
}
