package kllab.core.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import kllab.core.information.DensityDivergence;
import kllab.core.numeric.Legendre;
import kllab.core.probability.Mixture;
import kllab.core.probability.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HumpDiffusionTest {
    private static final Legendre RULE = Legendre.ofOrder(20);
    private static final HumpDiffusion TWO = HumpDiffusion.of(
            NoiseSchedule.cosine(10), new double[] {.6, .4}, new double[] {-1.15, 1.25}, new double[] {.27, .33});

    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30).map(SplittableRandom::new);
    }

    static HumpDiffusion random(SplittableRandom random) {
        int humps = random.nextInt(1, 5);
        double[] weights = random.doubles(humps, 0.05, 1).toArray();
        double[] means = random.doubles(humps, -2, 2).toArray();
        double[] sigmas = random.doubles(humps, 0.1, 1).toArray();
        int steps = random.nextInt(21, 40);
        NoiseSchedule schedule = switch (random.nextInt(3)) {
            case 0 -> NoiseSchedule.linear(steps);
            case 1 -> NoiseSchedule.linearScaled(steps);
            default -> NoiseSchedule.cosine(steps);
        };
        return HumpDiffusion.of(schedule, weights, means, sigmas);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStepBackIsWhatBayesSays(SplittableRandom random) {
        HumpDiffusion humps = random(random);
        NoiseSchedule schedule = humps.schedule();
        for (int t = 1; t <= schedule.steps(); t += 3) {
            int step = t;
            double xt = random.nextDouble(-2.5, 2.5);
            Mixture back = humps.stepBack(t, xt);
            double beta = schedule.beta(t);
            DoubleUnaryOperator joint = x -> {
                double z = (xt - Math.sqrt(1 - beta) * x) / Math.sqrt(beta);
                return humps.density(step - 1, x) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI * beta);
            };
            double evidence = RULE.integral(joint, -9, 9, 0.02);
            assertThat(evidence).isCloseTo(humps.density(t, xt), within(1e-12));
            for (double x = -3; x <= 3; x += 0.37) {
                assertThat(Math.exp(back.logDensity(x))).isCloseTo(joint.applyAsDouble(x) / evidence, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAveragesAreTheirIntegrals(SplittableRandom random) {
        HumpDiffusion humps = random(random);
        NoiseSchedule schedule = humps.schedule();
        int t = random.nextInt(1, schedule.steps() + 1);
        double root = Math.sqrt(schedule.alphaBar(t));
        double noise = schedule.noise(t);
        // what is known of x0 from an x, by integrating over x0
        double x = random.nextDouble(-2, 2);
        DoubleUnaryOperator joint = x0 -> {
            double z = (x - root * x0) / Math.sqrt(noise);
            return humps.density(0, x0) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI * noise);
        };
        double all = RULE.integral(joint, -9, 9, 0.02);
        double mean = RULE.integral(x0 -> x0 * joint.applyAsDouble(x0), -9, 9, 0.02) / all;
        double square = RULE.integral(x0 -> x0 * x0 * joint.applyAsDouble(x0), -9, 9, 0.02) / all;
        HumpDiffusion.Hint hint = humps.hint(t, x);
        assertThat(hint.mean()).isCloseTo(mean, within(1e-10));
        assertThat(hint.variance()).isCloseTo(square - mean * mean, within(1e-10));
        assertThat(Math.exp(hint.logDensity())).isCloseTo(all, within(1e-12));
        // the averages over x_t, by a rule that does not know the humps
        assertThat(humps.squareError(t))
                .isCloseTo(
                        RULE.integral(
                                y -> humps.density(t, y) * humps.hint(t, y).variance(), -12, 12, 0.05),
                        within(1e-12));
        assertThat(humps.squareGap(t))
                .isCloseTo(
                        RULE.integral(
                                y -> humps.density(t, y) * Math.pow(humps.denoised(t, y) - humps.straight(t, y), 2),
                                -12,
                                12,
                                0.05),
                        within(1e-12));
        assertThat(humps.entropy(t))
                .isCloseTo(
                        RULE.integral(
                                y -> -humps.density(t, y) * humps.hint(t, y).logDensity(), -12, 12, 0.05),
                        within(1e-11));
        // the best straight line errs by the variance left of a normal distribution with the same variance
        double straight = humps.variance() * noise / (schedule.alphaBar(t) * humps.variance() + noise);
        assertThat(humps.squareError(t) + humps.squareGap(t)).isCloseTo(straight, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void informationTelescopesAndEndsInThePrior(SplittableRandom random) {
        HumpDiffusion humps = random(random);
        int last = humps.schedule().steps();
        double sum = humps.information(last);
        for (int t = 2; t <= last; t++) {
            assertThat(humps.informationOfStep(t)).isNotNegative();
            sum += humps.informationOfStep(t);
        }
        assertThat(sum).isCloseTo(humps.information(1), within(1e-11));
        assertThat(humps.information(last) + humps.klOfEnd()).isCloseTo(humps.priorTerm(), within(1e-11));
    }

    /** I(x0; x_{t−1}|x_t) is a mean over both ends of KLs that are integrated one by one. */
    @Test
    void theUnavoidablePartOfAStepIsTheMeanKlFromTheExactStepBack() {
        int t = 4;
        NoiseSchedule schedule = TWO.schedule();
        double root = Math.sqrt(schedule.alphaBar(t));
        double deviation = Math.sqrt(schedule.noise(t));
        Legendre coarse = Legendre.ofOrder(6);
        double mean = coarse.integral(
                x0 -> {
                    double outer = coarse.integral(
                            z -> {
                                double xt = root * x0 + deviation * z;
                                DiffusionStep step = DiffusionStep.of(schedule, t, x0, xt);
                                Normal known = Normal.of(step.mean(), Math.sqrt(step.variance()));
                                return Math.exp(-z * z / 2 - Normal.LOG_ROOT_2_PI)
                                        * DensityDivergence.kl(known, TWO.stepBack(t, xt));
                            },
                            -5.5,
                            5.5,
                            1.4);
                    return outer * TWO.density(0, x0);
                },
                -2.6,
                3,
                0.5);
        assertThat(mean).isCloseTo(TWO.informationOfStep(t), within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneHumpIsTheRunOfNormalData(SplittableRandom random) {
        NoiseSchedule schedule = NoiseSchedule.cosine(random.nextInt(2, 60));
        double mean = random.nextDouble(-2, 2);
        double sigma = random.nextDouble(0.2, 2);
        HumpDiffusion one = HumpDiffusion.of(schedule, new double[] {3}, new double[] {mean}, new double[] {sigma});
        DiffusionRun run = DiffusionRun.of(schedule, mean, sigma * sigma);
        assertThat(one.priorTerm()).isCloseTo(run.priorTerm(), within(1e-13));
        assertThat(one.klOfEnd()).isCloseTo(run.klOfEnd(), within(1e-13));
        assertThat(one.entropy(0)).isCloseTo(run.entropyOfData(), within(1e-12));
        for (int t = 1; t <= schedule.steps(); t++) {
            assertThat(one.squareError(t)).isCloseTo(run.hiddenVariance(t), within(1e-12));
            assertThat(one.squareGap(t)).isLessThan(1e-24);
            assertThat(one.denoised(t, 0.7)).isCloseTo(run.denoised(t, 0.7), within(1e-12));
            if (t > 1) {
                assertThat(one.informationOfStep(t)).isCloseTo(run.stepTerm(t), within(1e-11));
            }
        }
    }

    @Test
    void theEstimateIsTheBestOfManyDraws() {
        SplittableRandom random = new SplittableRandom(7);
        int t = 5;
        double root = Math.sqrt(TWO.schedule().alphaBar(t));
        double deviation = Math.sqrt(TWO.schedule().noise(t));
        double sum = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            boolean left = random.nextDouble() < .6;
            double x0 = left ? -1.15 + .27 * random.nextGaussian() : 1.25 + .33 * random.nextGaussian();
            double miss = x0 - TWO.denoised(t, root * x0 + deviation * random.nextGaussian());
            sum += miss * miss;
        }
        assertThat(sum / draws).isCloseTo(TWO.squareError(t), within(0.005));
    }

    @Test
    void theEndKeepsItsDigits() {
        HumpDiffusion two = TWO.with(NoiseSchedule.cosine(1000));
        assertThat(two.klOfEnd()).isPositive().isLessThan(1e-9);
        HumpDiffusion far = HumpDiffusion.of(
                NoiseSchedule.linear(10), new double[] {1, 1}, new double[] {-30, 30}, new double[] {.2, .2});
        assertThat(far.schedule().alphaBar(10)).isCloseTo(0.904, within(5e-4));
        assertThat(far.klOfEnd()).isCloseTo(far.priorTerm() - far.information(10), within(1e-9));
        assertThat(far.hint(10, 1e6).mean()).isFinite();
        assertThat(far.density(10, 1e6)).isZero();
    }

    @Test
    void dotsHaveADensityOnlyUnderNoise() {
        HumpDiffusion dots =
                HumpDiffusion.of(NoiseSchedule.cosine(10), new double[] {1, 1}, new double[] {-1, 1}, new double[2]);
        assertThat(dots.hasDots()).isTrue();
        assertThat(dots.entropy(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(dots.information(1)).isCloseTo(Math.log(2), within(1e-6));
        assertThat(dots.denoised(3, 0)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> dots.density(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dots.stepBack(1, 1));
        assertThat(dots.stepBack(2, 0.3).logDensity(0.3)).isFinite();
    }

    @Test
    void badHumpsAreRefused() {
        NoiseSchedule schedule = NoiseSchedule.cosine(3);
        double[] one = {1};
        assertThatIllegalArgumentException().isThrownBy(() -> HumpDiffusion.of(schedule, one, one, new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> HumpDiffusion.of(schedule, one, one, new double[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HumpDiffusion.of(schedule, one, new double[] {Double.NaN}, one));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.information(0));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.density(11, 0));
    }

    @Test
    void aScheduleMayBeOnesOwn() {
        NoiseSchedule cosine = NoiseSchedule.cosine(12);
        double[] betas = new double[12];
        double[] ratios = new double[12];
        for (int t = 1; t <= 12; t++) {
            betas[t - 1] = cosine.beta(t);
            ratios[t - 1] = cosine.signalToNoise(t);
        }
        NoiseSchedule same = NoiseSchedule.ofBetas(betas);
        NoiseSchedule back = NoiseSchedule.ofSignalToNoise(ratios);
        for (int t = 1; t <= 12; t++) {
            assertThat(same.alphaBar(t)).isEqualTo(cosine.alphaBar(t));
            assertThat(back.signalToNoise(t)).isCloseTo(ratios[t - 1], within(1e-12 * ratios[t - 1]));
            assertThat(back.beta(t)).isCloseTo(betas[t - 1], within(1e-12));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.ofBetas());
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.ofBetas(0.1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.ofSignalToNoise(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.ofSignalToNoise(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseSchedule.ofSignalToNoise(Double.POSITIVE_INFINITY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseSchedule.ofSignalToNoise(1, 0));
    }
}
