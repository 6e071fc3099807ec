package kllab.core.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.core.numeric.Legendre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotStepsTest {
    private static final DotDenoiser TWO = DotDenoiser.of(2);
    private static final DotDenoiser EIGHT = DotDenoiser.of(8);

    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(20).map(SplittableRandom::new);
    }

    /** E tanh is the error of two dots: 1 − E tanh(SNR + √SNR·z). */
    @Test
    void twoDotsErrAsTheyMust() {
        Legendre rule = Legendre.ofOrder(20);
        for (double log = -24; log <= 7; log += 0.37) {
            double snr = Math.pow(2, log);
            double expected = rule.integral(
                    z -> (1 - Math.tanh(snr + Math.sqrt(snr) * z)) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI),
                    -12,
                    12,
                    0.05);
            assertThat(TWO.squareError(snr)).isCloseTo(expected, within(2e-7));
        }
    }

    /** The same as humps without width. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 16})
    void dotsAreHumpsWithoutWidth(int count) {
        DotDenoiser dots = DotDenoiser.of(count);
        NoiseSchedule schedule = NoiseSchedule.cosine(12);
        HumpDiffusion humps = HumpDiffusion.of(
                schedule,
                IntStream.range(0, count).mapToDouble(i -> 1).toArray(),
                IntStream.range(0, count).mapToDouble(dots::dot).toArray(),
                new double[count]);
        assertThat(humps.mean()).isCloseTo(0, within(1e-14));
        assertThat(humps.variance()).isCloseTo(1, within(1e-14));
        DotSteps steps = DotSteps.of(dots, schedule);
        Denoiser best = Denoiser.best(humps);
        for (int t = 1; t <= 12; t++) {
            double snr = schedule.signalToNoise(t);
            assertThat(dots.squareError(snr)).isCloseTo(humps.squareError(t), within(1e-6));
            assertThat(dots.information(snr)).isCloseTo(humps.information(t), within(1e-6));
            assertThat(dots.left(snr)).isCloseTo(Math.log(count) - humps.information(t), within(1e-6));
            if (t > 1) {
                double kl = best.step(t).total();
                assertThat(steps.kl(t)).isCloseTo(kl, within(1e-6 * (1 + schedule.halfSignalLoss(t))));
                assertThat(steps.area(t)).isCloseTo(humps.informationOfStep(t), within(2e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 16})
    void theAreaFromNothingToCertaintyIsWhatTheDotsHold(int count) {
        DotDenoiser dots = DotDenoiser.of(count);
        double area = Legendre.ofOrder(10).integral(v -> Math.exp(v) * dots.squareError(Math.exp(v)) / 2, -22, 12, 0.1);
        assertThat(area).isCloseTo(Math.log(count), within(1e-6));
        assertThat(dots.information(Double.POSITIVE_INFINITY)).isEqualTo(dots.entropy());
        assertThat(dots.left(0)).isEqualTo(dots.entropy());
        assertThat(dots.squareError(0)).isEqualTo(1);
        assertThat(dots.squareError(Double.POSITIVE_INFINITY)).isZero();
        double last = 1;
        for (double log = -25; log < 15; log += 0.05) {
            double now = dots.squareError(Math.pow(2, log));
            assertThat(now).isLessThanOrEqualTo(last);
            last = now;
        }
    }

    private static double bits(double nats) {
        return LogBase.BITS.fromNats(nats);
    }

    private static double paid(DotDenoiser dots, NoiseSchedule schedule) {
        return bits(DotSteps.of(dots, schedule).sum());
    }

    @Test
    void theSumsAreKnown() {
        assertThat(paid(TWO, NoiseSchedule.cosine(10))).isCloseTo(1.5521, within(1e-4));
        assertThat(paid(TWO, NoiseSchedule.cosine(30))).isCloseTo(1.1388, within(1e-4));
        assertThat(paid(TWO, NoiseSchedule.cosine(1000))).isCloseTo(1.0037, within(1e-4));
        assertThat(paid(TWO, NoiseSchedule.linearScaled(30))).isCloseTo(1.310, within(5e-4));
        assertThat(paid(TWO, NoiseSchedule.linearScaled(1000))).isCloseTo(1.0068, within(1e-4));
        assertThat(paid(EIGHT, NoiseSchedule.cosine(10))).isCloseTo(3.74, within(5e-3));
        assertThat(paid(EIGHT, NoiseSchedule.cosine(1000))).isCloseTo(3.027, within(5e-4));
        assertThat(paid(EIGHT, NoiseSchedule.linearScaled(1000))).isCloseTo(3.055, within(5e-4));
        assertThat(paid(EIGHT, NoiseSchedule.linearScaled(50))).isCloseTo(5.55, within(5e-3));
        assertThat(bits(DotSteps.of(EIGHT, NoiseSchedule.cosine(10)).rightOfFirst()))
                .isCloseTo(0.60, within(5e-3));
    }

    @Test
    void wellPlacedStepsPayLess() {
        NoiseSchedule cosine = NoiseSchedule.cosine(10);
        DotSteps best = DotSteps.best(TWO, 10, cosine.signalToNoise(1), cosine.signalToNoise(10));
        assertThat(bits(best.sum())).isCloseTo(1.312, within(1e-3));
        assertThat(best.schedule().signalToNoise(1)).isCloseTo(cosine.signalToNoise(1), within(1e-9));
        assertThat(DotSteps.best(TWO, 2, 3, 1).schedule().steps()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> DotSteps.best(TWO, 10, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> DotSteps.best(TWO, 1, 2, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allAreasAddUpToWhatTheDotsHold(SplittableRandom random) {
        DotDenoiser dots = random.nextBoolean() ? TWO : EIGHT;
        int steps = random.nextInt(1, 40);
        double[] ratios = new double[steps];
        double now = Math.pow(2, random.nextDouble(0, 9));
        for (int t = 0; t < steps; t++) {
            ratios[t] = now;
            now /= Math.pow(2, random.nextDouble(0.001, 1.5));
        }
        DotSteps own = DotSteps.of(dots, NoiseSchedule.ofSignalToNoise(ratios));
        assertThat(own.leftOfLast() + own.areas() + own.rightOfFirst())
                .isCloseTo(Math.log(dots.count()), within(1e-10));
        assertThat(own.price()).isNotNegative();
        for (int t = 2; t <= steps; t++) {
            assertThat(own.price(t)).isNotNegative();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> own.kl(1));
    }

    @Test
    void badNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DotDenoiser.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> DotDenoiser.of(17));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.squareError(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.left(Double.NaN));
    }
}
