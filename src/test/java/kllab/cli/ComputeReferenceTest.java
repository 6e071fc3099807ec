package kllab.cli;

import static kllab.Reference.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.coding.Tables;
import kllab.core.information.LogBase;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference cases as input lines: every key of a case is in its answer, with its value. */
class ComputeReferenceTest {
    private static final JsonNode DISCRETE = Reference.file("discrete.json");
    private static final JsonNode CODES = Reference.file("codes.json");

    static Stream<Named<JsonNode>> pairs() {
        return Reference.cases(DISCRETE.get("cases"));
    }

    static Stream<Named<JsonNode>> logits() {
        return Reference.cases(DISCRETE.get("logits_cases"));
    }

    static Stream<Named<JsonNode>> matched() {
        return Reference.cases(CODES.get("matched"));
    }

    static Stream<Named<JsonNode>> mismatched() {
        return Reference.cases(CODES.get("mismatched"));
    }

    static Stream<Named<JsonNode>> blocks() {
        return Reference.cases(CODES.get("blocks"));
    }

    static Stream<JsonNode> texts() {
        return CODES.get("morse").get("texts").valueStream();
    }

    static Stream<JsonNode> english() {
        return CODES.get("morse").get("english").valueStream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aDivergenceHasAllMeasuresInNats(JsonNode pair) {
        JsonNode answer = answer(weights(pair), LogBase.NATS);
        assertAgrees(answer, pair.get("nats"), Set.of(), tolerance(pair));
        assertThat(answer.get("contributions").size()).isEqualTo(pair.get("n").asInt());
        assertThat(answer.get("infinite_at").isEmpty())
                .isEqualTo(!pair.get("nats").get("kl_pq").asString().equals("inf"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aDivergenceHasItsInformationInBitsIfAsked(JsonNode pair) {
        assertAgrees(answer(weights(pair), LogBase.BITS), pair.get("bits"), Set.of(), tolerance(pair));
    }

    @ParameterizedTest
    @MethodSource("logits")
    void aDivergenceTakesLogWeights(JsonNode pair) {
        ObjectNode input = input("divergence");
        input.set("log_p", pair.get("logits_P"));
        input.set("log_q", pair.get("logits_Q"));
        assertAgrees(
                answer(input, LogBase.NATS),
                pair,
                Set.of("id", "split", "logits_P", "logits_Q", "note", "tags"),
                1e-14);
    }

    @ParameterizedTest
    @MethodSource("matched")
    void aCodeHasItsAverages(JsonNode code) {
        ObjectNode input = input("code");
        input.set("p", code.get("p_exact"));
        Set<String> others = Set.of(
                "id",
                "split",
                "n",
                "note",
                "p_exact",
                "p_rule",
                "checked_by",
                "huffman_average_exact",
                "huffman_lengths_one_optimum");
        assertAgrees(answer(input, LogBase.NATS), code, others, 1e-12);
    }

    @ParameterizedTest
    @MethodSource("mismatched")
    void aCodeForTheWrongBeliefHasItsBounds(JsonNode code) {
        ObjectNode input = input("code");
        put(input, "p", Tables.weights(code.get("P").asString()));
        put(input, "q", Tables.weights(code.get("Q").asString()));
        assertAgrees(answer(input, LogBase.NATS), code, Set.of("id", "split", "P", "Q", "note"), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockCodeHasItsBounds(JsonNode block) {
        ObjectNode input = input("block_code");
        Set<String> inputs = Set.of("source_p0", "code_q0", "k");
        inputs.forEach(name -> input.set(name, block.get(name)));
        JsonNode answer = answer(input, LogBase.NATS);
        assertAgrees(answer, block, Set.of("id", "split", "note", "source_p0", "code_q0", "k"), 1e-12);
        input.put("source_p0", number(block.get("source_p0")));
        input.put("code_q0", number(block.get("code_q0")));
        assertThat(answer(input, LogBase.NATS)).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextTakesItsUnits(JsonNode text) {
        JsonNode answer = answer(input("morse").put("text", text.get("text").asString()), LogBase.NATS);
        assertAgrees(answer, text, Set.of("text"), 0);
    }

    @ParameterizedTest
    @MethodSource("english")
    void lettersHaveTheirTimesAndTheirWaste(JsonNode table) {
        double[] weights = Tables.weights("letters_" + table.get("table").asString());
        ObjectNode input = input("morse");
        ObjectNode letters = input.putObject("letters");
        for (int i = 0; i < weights.length; i++) {
            letters.put(Character.toString('A' + i), weights[i]);
        }
        JsonNode answer = answer(input, LogBase.NATS);
        assertAgrees(answer, table, Set.of("table", "morse_units_per_letter_exact"), 1e-12);
        assertAgrees(answer, CODES.get("morse").get("implied_distribution"), Set.of("definition"), 1e-12);
    }

    @Test
    void theFirstExampleIsRightToTheLastDigitButOne() {
        ObjectNode input = input("divergence");
        put(input, "p", new double[] {0.9, 0.1});
        put(input, "q", new double[] {0.1, 0.9});
        JsonNode answer = answer(input, LogBase.BITS);
        assertThat(Reference.relativeError(answer.get("kl_pq").doubleValue(), 2.5359400011538499))
                .isLessThan(3e-16);
        assertThat(Reference.relativeError(answer.get("h_p").doubleValue(), 0.46899559358928122))
                .isLessThan(3e-16);
        assertThat(Reference.relativeError(answer.get("ce_pq").doubleValue(), 3.0049355947431311))
                .isLessThan(3e-16);
    }

    private static ObjectNode input(String op) {
        return Answered.JSON.createObjectNode().put("op", op).put("id", "case");
    }

    private static ObjectNode weights(JsonNode pair) {
        ObjectNode input = input("divergence");
        input.set("p", pair.get("P"));
        input.set("q", pair.get("Q"));
        return input;
    }

    private static void put(ObjectNode input, String name, double[] numbers) {
        for (double number : numbers) {
            input.withArray(name).add(number);
        }
    }

    private static JsonNode answer(ObjectNode input, LogBase unit) {
        Answered answered = Answered.to(input + "\n", unit);
        assertThat(answered.exitCode()).as(answered.toString()).isZero();
        JsonNode answer = answered.only();
        assertThat(answer.get("id").asString()).isEqualTo("case");
        return answer;
    }

    private static double tolerance(JsonNode pair) {
        return Math.max(1e-12, Math.max(condition(pair, "cond_input_pq"), condition(pair, "cond_input_qp")));
    }

    private static double condition(JsonNode pair, String key) {
        JsonNode value = pair.get("conditioning").get(key);
        return value.isNull() ? 0 : 8 * 0x1p-53 * (1 + number(value));
    }

    /** Every key of {@code expected} except {@code others} is in {@code answer}: numbers within the tolerance. */
    private static void assertAgrees(JsonNode answer, JsonNode expected, Set<String> others, double tolerance) {
        SoftAssertions all = new SoftAssertions();
        expected.properties().stream()
                .filter(each -> !others.contains(each.getKey()))
                .forEach(each -> {
                    JsonNode actual = answer.get(each.getKey());
                    all.assertThat(actual).as(each.getKey()).isNotNull();
                    if (actual != null) {
                        assertAgrees(all, each.getKey(), actual, each.getValue(), tolerance);
                    }
                });
        all.assertAll();
    }

    private static void assertAgrees(
            SoftAssertions all, String key, JsonNode actual, JsonNode expected, double tolerance) {
        if (expected.isArray()) {
            all.assertThat(actual.size()).as(key).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertAgrees(all, key + "[" + i + "]", actual.get(i), expected.get(i), tolerance);
            }
        } else if (expected.isBoolean() || key.endsWith("_by_frequency")) {
            all.assertThat(actual).as(key).isEqualTo(expected);
        } else {
            double a = number(actual);
            double e = number(expected);
            boolean close = a == e || (Double.isFinite(e) && Math.abs(a - e) <= tolerance * scale(key, e));
            all.assertThat(close).as("%s = %s, not %s", key, actual, expected).isTrue();
        }
    }

    /** The tolerance of a difference of averages is relative to the averages; all others are relative to themselves. */
    private static double scale(String key, double expected) {
        boolean difference = key.contains("extra_vs_own")
                || key.contains("redundancy")
                || key.contains("excess")
                || key.startsWith("contrib");
        return difference ? Math.max(1, Math.abs(expected)) : Math.abs(expected);
    }
}
