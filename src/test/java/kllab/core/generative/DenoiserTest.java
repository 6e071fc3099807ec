package kllab.core.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.core.information.DensityDivergence;
import kllab.core.information.LogBase;
import kllab.core.probability.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DenoiserTest {
    private static final HumpDiffusion TWO = HumpDiffusion.of(
            NoiseSchedule.cosine(10), new double[] {.6, .4}, new double[] {-1.15, 1.25}, new double[] {.27, .33});

    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(12).map(SplittableRandom::new);
    }

    private static Denoiser random(SplittableRandom random) {
        return new Denoiser(
                HumpDiffusionTest.random(random),
                random.nextDouble(),
                random.nextDouble(-.3, .3),
                random.nextDouble(.5, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStepIsTheMeanKlOfItsPaths(SplittableRandom random) {
        Denoiser model = random(random);
        HumpDiffusion humps = model.humps();
        NoiseSchedule schedule = humps.schedule();
        int t = random.nextInt(2, schedule.steps() + 1);
        int draws = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double x0 = draw(humps, random);
            double xt = Math.sqrt(schedule.alphaBar(t)) * x0 + Math.sqrt(schedule.noise(t)) * random.nextGaussian();
            DiffusionStep step = DiffusionStep.of(schedule, t, x0, xt);
            double kl = step.kl(model.mean(t, xt) - step.mean(), model.variance(t));
            sum += kl;
            squares += kl * kl;
        }
        double mean = sum / draws;
        double error = Math.sqrt((squares / draws - mean * mean) / draws);
        assertThat(model.step(t).total()).isCloseTo(mean, within(5 * error + 1e-12));
    }

    private static double draw(HumpDiffusion humps, SplittableRandom random) {
        double u = random.nextDouble();
        int k = 0;
        while (k + 1 < humps.size() && u >= humps.weight(k)) {
            u -= humps.weight(k++);
        }
        return humps.mean(k) + Math.sqrt(humps.variance(k)) * random.nextGaussian();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAreInOrderAndAddUpToTheBound(SplittableRandom random) {
        Denoiser model = random(random);
        double sum = model.humps().priorTerm() + model.reconstruction();
        for (int t = 2; t <= model.steps(); t++) {
            StepParts parts = model.step(t);
            assertThat(parts.information()).isBetween(0.0, parts.bestOfAnyVariance() + 1e-12);
            assertThat(parts.bestOfAnyVariance()).isLessThanOrEqualTo(parts.best());
            assertThat(parts.total()).isGreaterThanOrEqualTo(parts.bestOfAnyVariance() - 1e-14);
            StepParts wise = new StepParts(t, parts.information(), parts.missed(), parts.bestFactor(), 0);
            assertThat(wise.total()).isCloseTo(parts.bestOfAnyVariance(), within(1e-13));
            assertThat(new StepParts(t, 0, parts.missed(), 1, 0).mistakes()).isZero();
            sum += parts.total();
        }
        assertThat(model.bound()).isCloseTo(sum, within(1e-11));
        // whole paths are at least as different as their ends, and never less than what no model avoids
        assertThat(model.klOfPaths())
                .isGreaterThanOrEqualTo(ReverseDensity.of(model).kl() - 1e-7);
    }

    @Test
    void thePictureOfTheTwoHumpsIsThatOfTheDesign() {
        double[] left = {
            1,
            0.9713152233748054,
            0.899216678795447,
            0.7903480091378988,
            0.6547411029209519,
            0.5048916888958218,
            0.3546078958918114,
            0.21773787932718255,
            0.10689375940199325,
            0.03228945585596948,
            0.0007995089820153911
        };
        double[] betas = new double[10];
        for (int t = 1; t <= 10; t++) {
            betas[t - 1] = 1 - left[t] / left[t - 1];
        }
        Denoiser model = new Denoiser(TWO.with(NoiseSchedule.ofBetas(betas)), .55, .12, 1);
        double best = 0;
        double mistakes = 0;
        for (int t = 2; t <= 10; t++) {
            best += LogBase.BITS.fromNats(model.step(t).best());
            mistakes += LogBase.BITS.fromNats(model.step(t).mistakes());
        }
        // summed up on a grid without these classes, in bits
        assertThat(best).isCloseTo(2.7986232606, within(1e-8));
        assertThat(mistakes).isCloseTo(0.8208901105, within(1e-8));
        assertThat(LogBase.BITS.fromNats(model.step(4).best())).isCloseTo(0.3597919171, within(1e-8));
        assertThat(LogBase.BITS.fromNats(model.step(4).meanMistake())).isCloseTo(0.0692690464, within(1e-8));
        assertThat(LogBase.BITS.fromNats(model.humps().priorTerm())).isCloseTo(0.0008686614, within(1e-9));
        assertThat(LogBase.BITS.fromNats(ReverseDensity.of(model).kl())).isCloseTo(0.71074, within(2e-3));
        assertThat(Denoiser.best(TWO).step(4).mistakes()).isZero();
        assertThat(NoiseSchedule.linear(10).alphaBar(10)).isCloseTo(0.904, within(5e-4));
        assertThatIllegalArgumentException().isThrownBy(() -> model.step(1));
        assertThatIllegalArgumentException().isThrownBy(() -> model.step(11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Denoiser(TWO, 1.1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Denoiser(TWO, 0, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Denoiser(TWO, 0, 0, 0));
    }

    /** From one hump a straight model makes normal distributions, step by step. */
    @ParameterizedTest
    @MethodSource("seeds")
    void oneHumpGoesBackThroughNormalDistributions(SplittableRandom random) {
        NoiseSchedule schedule = NoiseSchedule.cosine(random.nextInt(1, 31));
        double sigma = random.nextDouble(.2, 1.5);
        double mean = random.nextDouble(-1, 1);
        HumpDiffusion one = HumpDiffusion.of(schedule, new double[] {1}, new double[] {mean}, new double[] {sigma});
        Denoiser model = new Denoiser(one, .5, random.nextDouble(-.2, .2), random.nextDouble(.6, 1.5));
        ReverseDensity made = ReverseDensity.of(model);
        double centre = 0;
        double variance = 1;
        for (int t = schedule.steps(); t >= 1; t--) {
            double slope = model.mean(t, 1) - model.mean(t, 0);
            centre = model.mean(t, centre);
            variance = slope * slope * variance + model.variance(t);
            double z = .3 / Math.sqrt(variance);
            assertThat(made.density(t - 1, centre + .3))
                    .isCloseTo(Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI * variance), within(2e-3));
        }
        double kl = DensityDivergence.kl(Normal.of(mean, sigma), Normal.of(centre, Math.sqrt(variance)));
        assertThat(made.kl()).isCloseTo(kl, within(1e-9 * (1 + kl)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFinerGridChangesNothing(SplittableRandom random) {
        int steps = random.nextInt(2, 13);
        double factor = random.nextDouble(.6, 1.5);
        Denoiser model = new Denoiser(
                TWO.with(NoiseSchedule.cosine(steps)), random.nextInt(3) / 2.0, random.nextDouble(-.3, .3), factor);
        double coarse = ReverseDensity.of(model).kl();
        assertThat(coarse).isCloseTo(ReverseDensity.of(model, 2.5).kl(), within(1e-6 * (1 + coarse)));
    }

    @Test
    void theDensityIsWhatManyPathsDo() {
        for (Denoiser model : List.of(Denoiser.best(TWO), new Denoiser(TWO, .55, .12, 1.2))) {
            BackwardPaths paths = BackwardPaths.of(model, 42).grownTo(BackwardPaths.MOST, done -> true);
            ReverseDensity made = ReverseDensity.of(model);
            double width = (BackwardPaths.HIGH - BackwardPaths.LOW) / BackwardPaths.BINS;
            for (int t : new int[] {0, 1, 4, 9, 10}) {
                double square = 0;
                for (int bin = 0; bin < BackwardPaths.BINS; bin++) {
                    double from = BackwardPaths.LOW + bin * width;
                    double p = 0;
                    for (int i = 0; i < 10; i++) {
                        p += made.density(t, from + (i + .5) * width / 10) * width / 10;
                    }
                    double expected = p * paths.size();
                    double off = paths.count(t, bin) - expected;
                    square += off * off / (expected + 1);
                }
                // about the number of bins on average, with a deviation of 18
                assertThat(square).isLessThan(BackwardPaths.BINS + 90);
            }
        }
    }

    @Test
    void theSeedDeterminesAllAndMorePathsBeginLikeFewer() {
        Denoiser model = Denoiser.best(TWO);
        List<Integer> told = new ArrayList<>();
        BackwardPaths whole = BackwardPaths.of(model, 5).grownTo(10_000, done -> told.add(done));
        BackwardPaths half = BackwardPaths.of(model, 5).grownTo(10_000, done -> done < 4_000);
        assertThat(told).hasSize(19).startsWith(500, 1000).endsWith(9_500);
        assertThat(half.size()).isEqualTo(4_000);
        BackwardPaths again = half.grownTo(9_600, done -> true);
        assertThat(again.size()).isEqualTo(10_000);
        for (int t = 0; t <= 10; t++) {
            for (int bin = 0; bin < BackwardPaths.BINS; bin++) {
                assertThat(again.count(t, bin)).isEqualTo(whole.count(t, bin));
            }
            assertThat(again.value(99, t)).isEqualTo(whole.value(99, t));
        }
        assertThat(whole.grownTo(3, done -> true)).isSameAs(whole);
        assertThat(BackwardPaths.of(model, 6).grownTo(500, done -> true).value(0, 0))
                .isNotEqualTo(whole.value(0, 0));
        assertThat(BackwardPaths.of(model, 6).density(0, 80)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> whole.grownTo(100_001, done -> true));
    }

    /** Held anywhere, a path has the moments of q. */
    @Test
    void aPathCanBeHeld() {
        NoiseSchedule schedule = TWO.schedule();
        ForwardPath held = ForwardPath.of(schedule, -1.2, 6, .4, 3);
        assertThat(held.value(0)).isEqualTo(-1.2);
        assertThat(held.value(6)).isEqualTo(.4);
        assertThat(ForwardPath.of(schedule, -1.2, 3).value(7))
                .isEqualTo(ForwardPath.of(schedule, -1.2, 3).value(7));
        int draws = 100_000;
        double[] sum = new double[4];
        for (int i = 0; i < draws; i++) {
            double free = ForwardPath.of(schedule, -1.2, i).value(7);
            double xt = Math.sqrt(schedule.alphaBar(6)) * -1.2 + Math.sqrt(schedule.noise(6)) * normal(i);
            double bridged =
                    ForwardPath.of(schedule, -1.2, 6, xt, i + 1_000_000L).value(2);
            sum[0] += free;
            sum[1] += free * free;
            sum[2] += bridged;
            sum[3] += bridged * bridged;
        }
        check(schedule, 7, sum[0] / draws, sum[1] / draws);
        check(schedule, 2, sum[2] / draws, sum[3] / draws);
        assertThatIllegalArgumentException().isThrownBy(() -> ForwardPath.of(schedule, 0, 11, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ForwardPath.of(schedule, Double.NaN, 1));
    }

    private static double normal(int seed) {
        return new SplittableRandom(seed).nextGaussian();
    }

    private static void check(NoiseSchedule schedule, int t, double mean, double square) {
        assertThat(mean).isCloseTo(-1.2 * Math.sqrt(schedule.alphaBar(t)), within(.015));
        assertThat(square - mean * mean).isCloseTo(schedule.noise(t), within(.015));
    }

    @Test
    void lossesWeighSteps() {
        NoiseSchedule schedule = NoiseSchedule.cosine(20);
        for (LossWeight each : LossWeight.values()) {
            assertThat(Arrays.stream(each.shares(schedule)).sum()).isCloseTo(1, within(1e-12));
            assertThat(each.shares(NoiseSchedule.cosine(1))).containsOnly(0);
        }
        for (int t = 2; t <= 20; t++) {
            double snr = schedule.signalToNoise(t);
            DiffusionStep step = DiffusionStep.of(schedule, t, 0, 0);
            // the same loss, told by the error of the noise
            assertThat(LossWeight.BOUND.of(schedule, t) / LossWeight.NOISE.of(schedule, t))
                    .isCloseTo(step.klPerSquaredNoiseError(), within(1e-9 * step.klPerSquaredNoiseError()));
            assertThat(LossWeight.VELOCITY.of(schedule, t)).isCloseTo(snr + 1, within(1e-12 * (snr + 1)));
            assertThat(LossWeight.START.of(schedule, t)).isEqualTo(1);
            assertThat(LossWeight.CLIPPED.of(schedule, t)).isEqualTo(Math.min(5, snr));
        }
    }
}
