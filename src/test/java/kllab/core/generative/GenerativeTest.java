package kllab.core.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenerativeTest {
    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(100).map(SplittableRandom::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEvidenceIsTheBoundAndTheGap(SplittableRandom random) {
        LinearDecoder decoder =
                LinearDecoder.of(random.nextDouble(-3, 3), random.nextDouble(-3, 3), random.nextDouble(0.1, 4));
        double x = random.nextDouble(-5, 5);
        LatentGaussian q = LatentGaussian.of(random.nextDouble(-3, 3), random.nextDouble(-3, 3));
        EvidenceBound bound = decoder.bound(x, q);
        assertThat(bound.elbo() + bound.gap()).isCloseTo(bound.logEvidence(), within(1e-11));
        assertThat(bound.gap()).isNotNegative();
        LatentGaussian best = LatentGaussian.of(decoder.posteriorMean(x), Math.log(decoder.posteriorVariance()));
        assertThat(decoder.bound(x, best).gap()).isLessThan(1e-29);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPixelIsLitOrNotAndNoBoundExceedsItsEvidence(SplittableRandom random) {
        double steepness = Math.pow(10, random.nextDouble(-3, 4));
        BernoulliDecoder decoder = BernoulliDecoder.of(steepness * random.nextDouble(-1, 1), random.nextDouble(-5, 5));
        LatentGaussian q = LatentGaussian.of(random.nextDouble(-3, 3), random.nextDouble(-3, 3));
        EvidenceBound lit = decoder.bound(true, q);
        EvidenceBound dark = decoder.bound(false, q);
        assertThat(Math.exp(lit.logEvidence()) + Math.exp(dark.logEvidence())).isCloseTo(1, within(1e-13));
        // ln p(1|z) − ln p(0|z) = a·z + c
        double mean = decoder.a() * q.mean() + decoder.c();
        assertThat(lit.reconstruction() - dark.reconstruction())
                .isCloseTo(
                        mean, within(1e-12 * (1 + Math.abs(lit.reconstruction()) + Math.abs(dark.reconstruction()))));
        assertThat(lit.elbo()).isLessThanOrEqualTo(lit.logEvidence() + 1e-13);
        assertThat(dark.gap()).isNotNegative();
    }

    @Test
    void aPixelThatIsAlmostNeverLitHasItsEvidence() {
        EvidenceBound bound = BernoulliDecoder.of(1, -1000).bound(true, LatentGaussian.of(0, 0));
        assertThat(bound.logEvidence()).isCloseTo(-999.5, within(1e-10));
        assertThat(bound.reconstruction()).isCloseTo(-1000, within(1e-10));
    }

    @Test
    void betaWeighsTheCode() {
        EvidenceBound bound = new EvidenceBound(-2, 3, -1, 4);
        assertThat(bound.weighted(0)).isEqualTo(-2);
        assertThat(bound.weighted(2)).isEqualTo(-8);
        assertThatIllegalArgumentException().isThrownBy(() -> bound.weighted(-1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTermsOfADiffusionAddUpToTheEntropyAndTheEnd(SplittableRandom random) {
        int steps = random.nextInt(21, 300);
        NoiseSchedule schedule = switch (random.nextInt(3)) {
            case 0 -> NoiseSchedule.linear(steps);
            case 1 -> NoiseSchedule.linearScaled(steps);
            default -> NoiseSchedule.cosine(steps);
        };
        DiffusionRun run = DiffusionRun.of(schedule, random.nextDouble(-3, 3), random.nextDouble(0.01, 5));
        assertThat(run.negativeElbo()).isCloseTo(run.entropyOfData() + run.klOfEnd(), within(1e-11));
        for (int t = 1; t <= steps; t++) {
            assertThat(schedule.alphaBar(t) + schedule.noise(t)).isCloseTo(1, within(1e-13));
            assertThat(schedule.signalToNoise(t)).isLessThan(schedule.signalToNoise(t - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCostOfAWrongGuessIsThatOfAWrongMean(SplittableRandom random) {
        NoiseSchedule schedule = NoiseSchedule.cosine(50);
        DiffusionStep step =
                DiffusionStep.of(schedule, random.nextInt(2, 51), random.nextDouble(), random.nextDouble());
        double offset = schedule.dataWeight(step.t());
        assertThat(step.kl(offset, step.variance()))
                .isCloseTo(step.klPerSquaredDataError(), within(1e-9 * step.klPerSquaredDataError()));
        assertThat(step.kl(0, step.variance())).isZero();
        double back = Math.sqrt(schedule.alphaBar(step.t())) * step.x0()
                + Math.sqrt(schedule.noise(step.t())) * step.epsilon();
        assertThat(back).isCloseTo(step.xt(), within(1e-14));
    }

    @Test
    void theFirstStepBackIsAPoint() {
        DiffusionStep step = DiffusionStep.of(NoiseSchedule.linear(10), 1, 0.7, 5);
        assertThat(step.mean()).isEqualTo(0.7);
        assertThat(step.variance()).isZero();
        assertThat(step.kl(0, 0)).isZero();
        assertThat(step.kl(0, 1)).isInfinite();
        assertThat(step.klPerSquaredDataError()).isInfinite();
    }

    @Test
    void badNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.linear(0));
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.linearScaled(20));
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.cosine(10_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseSchedule.linear(5).beta(6));
        assertThatIllegalArgumentException().isThrownBy(() -> DiffusionRun.of(NoiseSchedule.linear(5), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LatentGaussian.of(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearDecoder.of(1, 0, 0));
    }
}
