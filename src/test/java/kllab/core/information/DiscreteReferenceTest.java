package kllab.core.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.probability.Categorical;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every pair of discrete.json, every measure, against numbers computed to 900 digits. */
class DiscreteReferenceTest {
    private static final double UNIT = 0x1p-53;

    static Stream<Named<JsonNode>> pairs() {
        return Reference.cases(Reference.file("discrete.json").get("cases"));
    }

    static Stream<Named<JsonNode>> logits() {
        return Reference.cases(Reference.file("discrete.json").get("logits_cases"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void klIsRightAsFarAsTheInputsAllow(JsonNode pair) {
        Comparison c = comparison(pair);
        JsonNode nats = pair.get("nats");
        JsonNode best = pair.get("conditioning").get("tol_rel_best_pq");
        assertRelative("kl_pq", c.klPQ(), nats, best.isNull() ? 0 : Reference.number(best));
        assertRelative("kl_qp", c.klQP(), nats, bestTolerance(pair, "cond_input_qp"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void klOfWeightsIsAsRight(JsonNode pair) {
        double[] p = Reference.numbers(pair.get("P"));
        double[] q = Reference.numbers(pair.get("Q"));
        JsonNode nats = pair.get("nats");
        JsonNode best = pair.get("conditioning").get("tol_rel_best_pq");
        assertRelative("kl_pq", Divergence.klOfWeights(p, q), nats, best.isNull() ? 0 : Reference.number(best));
        assertRelative("kl_qp", Divergence.klOfWeights(q, p), nats, bestTolerance(pair, "cond_input_qp"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyMeasureIsRight(JsonNode pair) {
        Comparison c = comparison(pair);
        JsonNode nats = pair.get("nats");
        SoftAssertions all = new SoftAssertions();
        measures(c).forEach((key, value) -> {
            double error = Reference.relativeError(value, Reference.number(nats.get(key)));
            all.assertThat(error).as(key + " = " + value).isLessThanOrEqualTo(tolerance(pair, key));
        });
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void contributionsAreThoseOfTheReference(JsonNode pair) {
        Comparison c = comparison(pair);
        double[] expected = Reference.numbers(pair.get("contrib_pq"));
        for (int i = 0; i < c.size(); i++) {
            assertThat(contributionError(c.contribution(i), expected[i], c.p().probability(i)))
                    .as("contribution %d", i)
                    .isLessThanOrEqualTo(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void contributionsInTheOtherDirectionAreThoseOfTheReference(JsonNode pair) {
        Comparison c = comparison(pair);
        JsonNode given = pair.get("contrib_qp");
        double[] expected = given == null ? new double[0] : Reference.numbers(given);
        for (int i = 0; i < expected.length; i++) {
            assertThat(contributionError(c.contributionQP(i), expected[i], c.q().probability(i)))
                    .as("contribution %d", i)
                    .isLessThanOrEqualTo(1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("logits")
    void klOfLogitsIsRight(JsonNode pair) {
        double[] logP = Reference.numbers(pair.get("logits_P"));
        double[] logQ = Reference.numbers(pair.get("logits_Q"));
        assertRelative("kl_pq", Divergence.klOfLogWeights(logP, logQ), pair, 1e-14);
        assertRelative("kl_qp", Divergence.klOfLogWeights(logQ, logP), pair, 1e-14);
    }

    private static Comparison comparison(JsonNode pair) {
        return Comparison.of(
                Categorical.of(Reference.numbers(pair.get("P"))), Categorical.of(Reference.numbers(pair.get("Q"))));
    }

    /** Every measure under its name in the reference. */
    private static Map<String, Double> measures(Comparison c) {
        Categorical p = c.p();
        Categorical q = c.q();
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("jeffreys", Divergence.jeffreys(p, q));
        all.put("js", Divergence.js(p, q));
        all.put("sqrt_js", Math.sqrt(Divergence.js(p, q)));
        all.put("h_p", c.entropyP());
        all.put("h_q", c.entropyQ());
        all.put("ce_pq", c.crossEntropyPQ());
        all.put("ce_qp", c.crossEntropyQP());
        all.put("tv", Divergence.totalVariation(p, q));
        all.put("bc", Divergence.bhattacharyyaCoefficient(p, q));
        all.put("hellinger", Divergence.hellinger(p, q));
        all.put("hellinger_sq", Divergence.hellingerSquared(p, q));
        all.put("bhattacharyya", Divergence.bhattacharyyaDistance(p, q));
        all.put("chi2_pq", Divergence.chi2(p, q));
        all.put("chi2_qp", Divergence.chi2(q, p));
        all.put("renyi_half", Divergence.renyiHalf(p, q));
        all.put("renyi2_pq", Divergence.renyi2(p, q));
        all.put("renyi2_qp", Divergence.renyi2(q, p));
        all.put("renyi_inf_pq", Divergence.renyiInfinity(p, q));
        return all;
    }

    /**
     * 10⁻¹² where the inputs determine the value. For close distributions a divergence cannot be more accurate than the
     * rounding of the inputs allows; the tolerance is that of KL, because all these measures behave like it.
     */
    private static double tolerance(JsonNode pair, String key) {
        return switch (key) {
            case "h_p", "h_q", "ce_pq", "ce_qp", "bc" -> 1e-12;
            default ->
                Math.max(1e-12, Math.max(bestTolerance(pair, "cond_input_pq"), bestTolerance(pair, "cond_input_qp")));
        };
    }

    private static double bestTolerance(JsonNode pair, String key) {
        JsonNode condition = pair.get("conditioning").get(key);
        return condition.isNull() ? 0 : 8 * UNIT * (1 + Reference.number(condition));
    }

    private static void assertRelative(String key, double actual, JsonNode expected, double tolerance) {
        double error = Reference.relativeError(actual, Reference.number(expected.get(key)));
        assertThat(error).as("%s = %s", key, actual).isLessThanOrEqualTo(tolerance);
    }

    /** Relative to the greater of the contribution and its probability: near p = q it is a difference of the two. */
    private static double contributionError(double actual, double expected, double probability) {
        return actual == expected ? 0 : Math.abs(actual - expected) / Math.max(Math.abs(expected), probability);
    }
}
