package kllab.core.fitting;

import static kllab.Reference.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.probability.Mixture;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every mixture of fits.json: the forward fit and all minima of the reverse one. */
class FitsReferenceTest {
    static Stream<Named<JsonNode>> mixtures() {
        return Reference.cases(Reference.file("fits.json").get("cases"));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void theForwardFitIsExact(JsonNode each) {
        GaussianFit fit = fit(each);
        JsonNode expected = each.get("forward");
        assertClose("entropy", fit.entropy(), each.get("mixture_entropy"));
        assertClose("variance", fit.variance(), expected.get("variance"));
        assertAgrees(fit.forward(), expected);
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void allMinimaOfTheReverseFitAreFound(JsonNode each) {
        List<ReverseMinimum> found = fit(each).reverse();
        JsonNode expected = each.get("reverse_minima");
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            assertAgrees(found.get(i).fit(), expected.get(i));
            assertThat(found.get(i).global())
                    .isEqualTo(expected.get(i).get("global").asBoolean());
        }
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void bothDivergencesAreRightAtTheSaddlesToo(JsonNode each) {
        GaussianFit fit = fit(each);
        each.get("other_stationary_points")
                .forEach(point -> assertAgrees(fit.at(number(point.get("mu")), number(point.get("sigma"))), point));
    }

    private static GaussianFit fit(JsonNode each) {
        return GaussianFit.of(Mixture.ofNormals(
                Reference.numbers(each.get("weights")),
                Reference.numbers(each.get("means")),
                Reference.numbers(each.get("sigmas"))));
    }

    private static void assertAgrees(FittedNormal actual, JsonNode expected) {
        assertClose("mu", actual.mu(), expected.get("mu"));
        assertClose("sigma", actual.sigma(), expected.get("sigma"));
        assertClose("kl_p_q", actual.klPQ(), expected.get("kl_p_q"));
        assertClose("kl_q_p", actual.klQP(), expected.get("kl_q_p"));
    }

    private static void assertClose(String what, double actual, JsonNode expected) {
        double value = number(expected);
        double error = Math.abs(actual - value) / Math.max(Math.abs(value), what.equals("mu") ? 1 : 1e-300);
        assertThat(error).as("%s = %s, not %s", what, actual, value).isLessThanOrEqualTo(1e-8);
    }
}
