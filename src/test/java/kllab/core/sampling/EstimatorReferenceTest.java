package kllab.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.ReferenceCase;
import kllab.core.coding.Tables;
import kllab.core.probability.Categorical;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every pair of montecarlo.json, and every plug-in estimate. */
class EstimatorReferenceTest {
    private static final JsonNode FILE = Reference.file("montecarlo.json");

    static Stream<Named<JsonNode>> pairs() {
        return Reference.cases(FILE.get("cases"));
    }

    static Stream<Named<JsonNode>> plugins() {
        return Reference.cases(FILE.get("plug_in"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theEstimatorsHaveTheirMoments(JsonNode each) {
        ReferenceCase.check(each, c -> {
            SamplePair pair = pair(c);
            Moments k1 = pair.moments(Estimator.K1);
            c.number("kl", pair.kl());
            c.object("estimators", all -> {
                for (Estimator estimator : Estimator.values()) {
                    all.object(
                            estimator.name().toLowerCase(Locale.ROOT),
                            expected -> compare(expected, pair.moments(estimator), pair.kl()));
                }
            });
            c.numbersBySize("clt95_halfwidth_k1", k1::halfWidth95);
            c.numbersBySize("clt95_halfwidth_k3", pair.moments(Estimator.K3)::halfWidth95);
            c.number("samples_for_1_percent_k1", k1.drawsFor(0.01));
            compareChance(c, "prob_mean_of_100_k1_negative_clt", k1.chanceOfNegativeMean(100));
            compareFamily(c, pair);
            c.skip("simulation_400k_numpy_pcg64");
        });
    }

    private static SamplePair pair(ReferenceCase c) {
        return switch (c.take("kind").asString()) {
            case "discrete" -> CategoricalPair.of(Categorical.of(c.inputs("P")), Categorical.of(c.inputs("Q")));
            case "normal" -> NormalPair.of(c.input("mu1"), c.input("sigma1"), c.input("mu2"), c.input("sigma2"));
            default -> ExponentialPair.of(c.input("rate1"), c.input("rate2"));
        };
    }

    /** Zeros of the reference are computed as rounding errors. */
    private static void compare(ReferenceCase expected, Moments actual, double kl) {
        expected.number("mean", actual.mean());
        expected.number("bias", actual.bias(), 1e-3 * kl);
        expected.number("variance", actual.variance(), 1e-10);
        expected.number("sd", actual.deviation(), 1e-3);
    }

    /** Probabilities are given with 12 digits. */
    private static void compareChance(ReferenceCase c, String key, double actual) {
        c.number(key, actual, 5 * actual);
    }

    private static void compareFamily(ReferenceCase c, SamplePair pair) {
        if (c.has("k3_variance_infinite")) {
            c.is("k3_variance_infinite", pair.moments(Estimator.K3).variance() == Double.POSITIVE_INFINITY);
        }
        if (pair instanceof NormalPair normals) {
            c.number("k1_variance_closed_form", pair.moments(Estimator.K1).variance());
            c.number("prob_single_k1_negative", normals.chanceOfNegativeK1());
        }
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void plugInEstimatesHaveTheirBias(JsonNode each) {
        ReferenceCase.check(each, c -> {
            Categorical p = named(c.take("name").asString());
            int n = c.take("n").asInt();
            assertThat(p.size()).isEqualTo(c.take("outcomes").asInt());
            c.number("expected_kl_empirical_vs_true", PluginBias.expected(p, n));
            c.number("asymptotic_k_minus_1_over_2n", PluginBias.asymptotic(p.size(), n));
        });
    }

    private static Categorical named(String name) {
        return switch (name) {
            case "fair_coin" -> Categorical.uniform(2);
            case "coin_.9" -> Categorical.of(0.9, 0.1);
            case "fair_die" -> Categorical.uniform(6);
            default -> Categorical.of(Tables.weights(name));
        };
    }
}
