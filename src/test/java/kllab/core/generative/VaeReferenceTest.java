package kllab.core.generative;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import kllab.core.information.LogBase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every latent code and every decoder of vae.json. */
class VaeReferenceTest {
    private static final JsonNode FILE = Reference.file("vae.json");

    static Stream<Named<JsonNode>> dimensions() {
        return Reference.cases(FILE.get("dimension_terms"));
    }

    static Stream<Named<JsonNode>> vectors() {
        return Reference.cases(FILE.get("vectors"));
    }

    static Stream<Named<JsonNode>> linear() {
        return Reference.cases(FILE.get("linear_gaussian"));
    }

    static Stream<Named<JsonNode>> bernoulli() {
        return Reference.cases(FILE.get("bernoulli_decoder"));
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void aDimensionCostsItsKl(JsonNode each) {
        ReferenceCase.check(each, c -> {
            LatentGaussian q = LatentGaussian.of(c.input("mu"), c.input("logvar"));
            c.number("kl", q.klToPrior());
            c.number("kl_reverse_N01_vs_q", q.klFromPrior());
            c.skip("numeric_abs_diff");
        });
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aCodeCostsTheSumOverItsDimensions(JsonNode each) {
        ReferenceCase.check(each, c -> {
            double[] mu = c.inputs("mu");
            double[] logVariance = c.inputs("logvar");
            LatentGaussian[] q = IntStream.range(0, mu.length)
                    .mapToObj(i -> LatentGaussian.of(mu[i], logVariance[i]))
                    .toArray(LatentGaussian[]::new);
            c.numbers(
                    "kl_per_dim",
                    Arrays.stream(q)
                            .mapToDouble(dimension -> dimension.klToPrior())
                            .toArray());
            c.number("kl", LatentGaussian.klToPrior(q));
            c.number("kl_bits", LogBase.BITS.fromNats(LatentGaussian.klToPrior(q)));
        });
    }

    @ParameterizedTest
    @MethodSource("linear")
    void aLinearDecoderHasItsBound(JsonNode each) {
        ReferenceCase.check(each, c -> {
            LinearDecoder decoder = LinearDecoder.of(c.input("w"), c.input("b"), c.input("noise_var"));
            double x = c.input("x");
            EvidenceBound bound = decoder.bound(x, encoder(c));
            compare(c, bound);
            c.number("gap_kl_q_posterior", bound.gap());
            c.number("posterior_mean", decoder.posteriorMean(x));
            c.number("posterior_var", decoder.posteriorVariance());
            c.number("elbo_beta_0.5", bound.weighted(0.5));
            c.number("elbo_beta_4", bound.weighted(4));
        });
    }

    @ParameterizedTest
    @MethodSource("bernoulli")
    void aBernoulliDecoderHasItsBound(JsonNode each) {
        ReferenceCase.check(each, c -> {
            BernoulliDecoder decoder = BernoulliDecoder.of(c.input("a"), c.input("c"));
            EvidenceBound bound = decoder.bound(c.input("x") == 1, encoder(c));
            compare(c, bound);
            // the reference has −1e-44 for zero, so the gap is compared to 1e-18
            c.number("gap_kl_q_posterior", bound.gap(), 1e-6);
        });
    }

    private static LatentGaussian encoder(ReferenceCase c) {
        return LatentGaussian.of(c.input("q_mu"), c.input("q_logvar"));
    }

    private static void compare(ReferenceCase c, EvidenceBound bound) {
        c.number("reconstruction", bound.reconstruction());
        c.number("kl", bound.kl());
        c.number("elbo", bound.elbo());
        c.number("log_px", bound.logEvidence());
    }
}
