package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRunTest {
    static Stream<SamplePair> pairs() {
        return Stream.of(
                CategoricalPair.of(Categorical.of(9, 1), Categorical.of(1, 9)),
                CategoricalPair.of(Categorical.of(1, 2, 3, 4, 0), Categorical.of(4, 3, 2, 1, 1)),
                NormalPair.of(0, 1, 0.5, 1),
                NormalPair.of(1, 2, 0, 2.2),
                ExponentialPair.of(1, 2),
                ExponentialPair.of(1, 0.8));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRunIsWithinItsErrorOfTheExactMoments(SamplePair pair) {
        SampleRun run = SampleRun.of(pair, 42, 200_000);
        for (Estimator each : Estimator.values()) {
            Moments exact = pair.moments(each);
            assertThat(Double.isNaN(run.z(each)) ? 0 : run.z(each))
                    .as("%s", each)
                    .isBetween(-4.0, 4.0);
            assertThat(run.deviation(each)).isCloseTo(exact.deviation(), within(0.05 * exact.deviation() + 1e-12));
            assertThat(exact.mean() - exact.bias()).isCloseTo(pair.kl(), within(1e-14));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSeedDecidesAndALongerRunGoesOn(SamplePair pair) {
        SampleRun run = SampleRun.of(pair, 7, 1000);
        assertThat(SampleRun.of(pair, 7, 1000).path()).isEqualTo(run.path());
        assertThat(SampleRun.of(pair, 8, 1000).path()).isNotEqualTo(run.path());
        SampleRun.Stop last = run.path().getLast();
        assertThat(last)
                .isEqualTo(new SampleRun.Stop(
                        1000, run.estimate(Estimator.K1), run.estimate(Estimator.K2), run.estimate(Estimator.K3)));
        assertThat(SampleRun.of(pair, 7, 10_000).path()).startsWith(run.path().getFirst());
        assertThat(run.path()).hasSizeLessThanOrEqualTo(301);
    }

    @Test
    void aLongRunHasFewStopsOnItsPath() {
        List<SampleRun.Stop> path =
                SampleRun.of(NormalPair.of(0, 1, 1, 1), 1, 100_000).path();
        assertThat(path).hasSizeLessThanOrEqualTo(301).isSortedAccordingTo((a, b) -> a.draws() - b.draws());
        assertThat(path.getLast().draws()).isEqualTo(100_000);
    }

    @Test
    void k2AndK3AreNeverNegative() {
        for (double l : new double[] {-50, -1, -1e-9, 0, 1e-9, 1, 50}) {
            assertThat(Estimator.K1.value(l)).isEqualTo(l);
            assertThat(Estimator.K2.value(l)).isNotNegative();
            assertThat(Estimator.K3.value(l)).isNotNegative();
        }
    }

    @Test
    void anInfiniteDivergenceHasAnInfiniteMean() {
        Moments moments =
                CategoricalPair.of(Categorical.of(1, 1), Categorical.of(1, 0)).moments(Estimator.K1);
        assertThat(moments.mean()).isInfinite();
        assertThat(moments.bias()).isNaN();
    }

    @Test
    void k3HasInfiniteVarianceIfQIsTooWide() {
        assertThat(NormalPair.of(0, 1, 0, 1.41).moments(Estimator.K3).variance())
                .isFinite();
        assertThat(NormalPair.of(0, 1, 0, 1.42).moments(Estimator.K3).variance())
                .isInfinite();
        assertThat(NormalPair.of(0, 1, 0.1, 1).chanceOfNegativeK1()).isCloseTo(0.480061194161628, within(1e-14));
    }

    @Test
    void thePlugInBiasTendsToItsAsymptote() {
        Categorical die = Categorical.uniform(6);
        double exact = PluginBias.expected(die, 100_000);
        assertThat(exact).isCloseTo(PluginBias.asymptotic(6, 100_000), within(1e-4 * exact));
        assertThat(PluginBias.expected(Categorical.of(1, 0), 5)).isZero();
        assertThat(PluginBias.expected(Categorical.uniform(4), 1)).isCloseTo(Math.log(4), within(1e-14));
    }

    @Test
    void badNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleRun.of(NormalPair.of(0, 1, 1, 1), 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> NormalPair.of(0, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ExponentialPair.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> PluginBias.expected(Categorical.uniform(2), 0));
    }
}
