package kllab.core.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.numeric.Legendre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LinearVaeTest {
    private static final Legendre RULE = Legendre.ofOrder(16);
    private static final LinearVae EIGHT =
            LinearVae.of(LinearDecoder.of(1.9, 0, .49), -2.9, -2.45, -2.0, -1.0, .4, 1.7, 2.3, 2.9);
    private static final LinearVae PLANE = LinearVae.of(
            List.of(LinearDecoder.of(1.2, .1, .3), LinearDecoder.of(-.8, -.2, .5)),
            new double[] {-1.5, 1},
            new double[] {0, -1.3},
            new double[] {.9, .8},
            new double[] {1.7, -.2},
            new double[] {-.3, .4});

    static Stream<SplittableRandom> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(20).map(SplittableRandom::new);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.05, .1, .3, 1, 2, 10, 100})
    void theBestCodesAreTheCheapestAndTheSlopeOfTheBargainIsBeta(double beta) {
        for (LinearVae vae : List.of(EIGHT, PLANE)) {
            FaceCodes best = vae.best(beta);
            SplittableRandom random = new SplittableRandom(11);
            for (int i = 0; i < 60; i++) {
                int face = random.nextInt(vae.size());
                int k = random.nextInt(vae.dimensions());
                LatentGaussian code = best.code(face, k);
                FaceCodes other = best.with(
                        face,
                        k,
                        LatentGaussian.of(
                                code.mean() + .1 * random.nextGaussian(),
                                code.logVariance() + .1 * random.nextGaussian()));
                assertThat(other.loss(beta)).isGreaterThan(best.loss(beta));
            }
            FaceCodes less = vae.best(beta * (1 - 1e-4));
            FaceCodes more = vae.best(beta * (1 + 1e-4));
            assertThat((more.error() - less.error()) / (more.kl() - less.kl())).isCloseTo(-beta, within(1e-4 * beta));
            assertThat(more.kl()).isLessThan(less.kl());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEvidenceIsTheBoundAndTheGap(SplittableRandom random) {
        FaceCodes codes = PLANE.best(random.nextDouble(.1, 5))
                .with(2, 1, LatentGaussian.of(random.nextDouble(-2, 2), random.nextDouble(-3, 1)));
        double constant = 0;
        for (int k = 0; k < 2; k++) {
            constant += Math.log(2 * Math.PI * PLANE.decoder(k).noiseVariance()) / 2;
        }
        assertThat(codes.logEvidence()).isCloseTo(-codes.error() - constant - codes.kl() + codes.gap(), within(1e-12));
        assertThat(codes.bound(2).gap()).isPositive();
        assertThat(codes.bound(1).kl()).isCloseTo(codes.kl(1), within(1e-13));
        assertThat(PLANE.best(1).gap()).isLessThan(1e-28);
    }

    @Test
    void aFaceAloneIsThatOfTheReference() {
        for (JsonNode each : Reference.file("vae.json").get("linear_gaussian")) {
            LinearVae vae = LinearVae.of(
                    LinearDecoder.of(
                            each.get("w").asDouble(),
                            each.get("b").asDouble(),
                            each.get("noise_var").asDouble()),
                    each.get("x").asDouble());
            LatentGaussian code = LatentGaussian.of(
                    each.get("q_mu").asDouble(), each.get("q_logvar").asDouble());
            FaceCodes codes = FaceCodes.of(vae, new LatentGaussian[] {code});
            close(codes.kl(), each, "kl");
            close(codes.gap(), each, "gap_kl_q_posterior");
            close(codes.logEvidence(), each, "log_px");
            double noise = Math.log(2 * Math.PI * vae.decoder(0).noiseVariance()) / 2;
            close(-codes.error() - noise, each, "reconstruction");
            assertThat(codes.whichFace()).isZero();
            LatentGaussian posterior = vae.best(1).code(0, 0);
            close(posterior.mean(), each, "posterior_mean");
            close(posterior.variance(), each, "posterior_var");
        }
    }

    private static void close(double value, JsonNode each, String name) {
        double expected = Double.parseDouble(each.get(name).asString());
        assertThat(value).as(each.get("id") + name).isCloseTo(expected, within(1e-11 * (1e-9 + Math.abs(expected))));
    }

    /** KL(q̄‖N(0, 1)) integrated by itself. */
    @ParameterizedTest
    @ValueSource(doubles = {.1, .3, 1, 2, 10, 100})
    void whichFaceAndHowFarFromThePriorAreTheMeanKl(double beta) {
        FaceCodes line = EIGHT.best(beta).with(3, 0, LatentGaussian.of(.3, .2));
        double apart = RULE.integral(z -> term(line.density(z), z * z), -9, 9, .02);
        assertThat(line.apart()).isCloseTo(apart, within(1e-9));
        assertThat(line.whichFace()).isBetween(0.0, Math.log(8));
        FaceCodes plane = PLANE.best(Math.max(.5, beta)).with(3, 0, LatentGaussian.of(.3, -.4));
        double both = RULE.integral(
                y -> RULE.integral(z -> term(plane.density(y, z), y * y + z * z + LOG_TWO_PI), -8, 8, .5), -8, 8, .5);
        assertThat(plane.apart()).isCloseTo(both, within(1e-7));
    }

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private static double term(double density, double square) {
        return density < 1e-300 ? 0 : density * (Math.log(density) + (square + LOG_TWO_PI) / 2);
    }

    @Test
    void theCodesCollapseOrLeaveHoles() {
        FaceCodes collapsed = EIGHT.best(1e6);
        assertThat(collapsed.kl()).isLessThan(1e-5);
        assertThat(collapsed.whichFace()).isLessThanOrEqualTo(collapsed.kl());
        FaceCodes points = EIGHT.best(1e-4);
        assertThat(points.whichFace()).isCloseTo(Math.log(8), within(1e-9));
        assertThat(points.apart()).isGreaterThan(EIGHT.best(1).apart());
        assertThat(points.error()).isLessThan(1e-3 + .5);
    }

    @Test
    void theDesignsPictureHasTheseNumbers() {
        FaceCodes codes = EIGHT.best(2);
        double v = 1 / (1 + 1.9 * 1.9 / (2 * .49));
        assertThat(codes.code(0, 0).variance()).isCloseTo(v, within(1e-14));
        assertThat(codes.code(0, 0).mean()).isCloseTo(v * 1.9 * -2.9 / .98, within(1e-14));
        assertThat(codes.redrawn(0, 0)).isCloseTo(1.9 * codes.code(0, 0).mean(), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .5, 1, 2, 5, 20})
    void trainingFindsTheBestDecoder(double beta) {
        for (LinearVae vae : List.of(EIGHT, PLANE)) {
            LinearVae trained = vae.trained(beta);
            double best = trained.best(beta).loss(beta);
            for (double change : new double[] {-.1, .1}) {
                for (int k = 0; k < vae.dimensions(); k++) {
                    LinearDecoder own = trained.decoder(k);
                    assertThat(changed(trained, k, own.w() + change, own.b())
                                    .best(beta)
                                    .loss(beta))
                            .isGreaterThan(best);
                    assertThat(changed(trained, k, own.w(), own.b() + change)
                                    .best(beta)
                                    .loss(beta))
                            .isGreaterThan(best);
                }
            }
        }
        // 4.50 is about the variance of the eight faces
        boolean isWorthIt = beta * .49 < 4.5;
        assertThat(EIGHT.trained(beta).best(beta).kl() > 0).isEqualTo(isWorthIt);
        assertThat(PLANE.trained(beta).decoder(1).w()).isLessThanOrEqualTo(0);
    }

    private static LinearVae changed(LinearVae vae, int k, double w, double b) {
        LinearDecoder[] decoders = new LinearDecoder[vae.dimensions()];
        double[][] faces = new double[vae.size()][vae.dimensions()];
        for (int j = 0; j < decoders.length; j++) {
            decoders[j] = j == k ? LinearDecoder.of(w, b, vae.decoder(j).noiseVariance()) : vae.decoder(j);
            for (int i = 0; i < faces.length; i++) {
                faces[i][j] = vae.feature(i, j);
            }
        }
        return LinearVae.of(List.of(decoders), faces);
    }

    @Test
    void badNumbersAreRefused() {
        LinearDecoder decoder = LinearDecoder.of(1, 0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> LinearVae.of(List.of(), new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearVae.of(decoder));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearVae.of(decoder, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> LinearVae.of(List.of(decoder), new double[] {1, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> EIGHT.best(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EIGHT.trained(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaceCodes.of(EIGHT, new LatentGaussian[] {LatentGaussian.of(0, 0)}));
    }
}
