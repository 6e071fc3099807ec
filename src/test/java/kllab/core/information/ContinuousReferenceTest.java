package kllab.core.information;

import static kllab.Reference.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kllab.Densities;
import kllab.Reference;
import kllab.core.probability.Density;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every pair of continuous.json, in closed form and by quadrature. */
class ContinuousReferenceTest {
    private static final JsonNode FILE = Reference.file("continuous.json");

    static Stream<Named<JsonNode>> pairs() {
        return Reference.cases(FILE.get("cases"));
    }

    static Stream<Named<JsonNode>> acrossFamilies() {
        return Reference.cases(FILE.get("cross_family"));
    }

    static Stream<JsonNode> infinitePairs() {
        return FILE.get("infinite_pairs").valueStream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void closedFormsAreRightToTwelveDigitsEvenForCloseParameters(JsonNode each) {
        List<Density> pair = Densities.pair(each);
        double expected = number(each.get("kl_closed"));
        double actual = DensityDivergence.closed(pair.get(0), pair.get(1)).orElseThrow();
        double error = Reference.relativeError(actual, expected);
        assertThat(error).as("%s, not %s", actual, expected).isLessThanOrEqualTo(1e-12);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void quadratureKnowsHowFarItIsOff(JsonNode each) {
        List<Density> pair = Densities.pair(each);
        double expected = number(each.get("kl_closed"));
        Estimate actual = DensityDivergence.estimate(pair.get(0), pair.get(1));
        double error = Reference.relativeError(actual.value(), expected);
        if (expected != Double.POSITIVE_INFINITY) {
            assertThat(Math.abs(actual.value() - expected)).isLessThanOrEqualTo(actual.error());
        }
        assertThat(error).as("%s, not %s", actual, expected).isLessThanOrEqualTo(expected > 1e-8 ? 1e-12 : 1e-7);
    }

    @ParameterizedTest
    @MethodSource("acrossFamilies")
    void pairsAcrossFamiliesAreRightToTwelveDigits(JsonNode each) {
        String[] names = each.get("id").asString().split("\\|\\|");
        Estimate actual = DensityDivergence.estimate(Densities.parse(names[0]), Densities.parse(names[1]));
        double expected = number(each.get("kl"));
        double error = Reference.relativeError(actual.value(), expected);
        assertThat(error).as("%s, not %s", actual, expected).isLessThanOrEqualTo(1e-12);
        assertThat(actual.error()).isLessThanOrEqualTo(1e-12 * expected);
    }

    @ParameterizedTest
    @MethodSource("infinitePairs")
    void infinitePairsAreKnownWithoutAnIntegral(JsonNode each) {
        Density p = Densities.parse(each.get("p").asString());
        Density q = Densities.parse(each.get("q").asString());
        assertThat(Finiteness.of(p, q)).isNotEqualTo(Finiteness.FINITE);
        assertThat(DensityDivergence.kl(p, q)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
