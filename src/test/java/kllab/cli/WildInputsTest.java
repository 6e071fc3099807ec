package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.information.LogBase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Inputs that other software often answers wrongly, each as an input line. {@code wild.jsonl} is part of the reference;
 * {@code wild-more.jsonl} adds our own inputs, with the sources of their values in {@code README.md}.
 */
class WildInputsTest {
    static Stream<Named<JsonNode>> lines() {
        return Stream.of("wild.jsonl", "wild-more.jsonl").flatMap(Reference::lines);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredRightly(JsonNode line) {
        Answered answered = Answered.to(line.get("input") + "\n", LogBase.NATS);
        JsonNode answer = answered.only();
        if (line.path("expect_error").asBoolean(false)) {
            assertThat(answered.exitCode()).as(answer.toString()).isEqualTo(1);
            assertThat(answer.path("error").asString("")).endsWith(".");
        } else {
            assertThat(answered.exitCode()).as(answer.toString()).isZero();
            assertAgrees(answer, line);
        }
    }

    private static void assertAgrees(JsonNode answer, JsonNode line) {
        JsonNode expected = line.get("expect");
        double tolerance = line.get("rel_tol").doubleValue();
        ObjectNode picked = Answered.JSON.createObjectNode();
        Map<String, Double> scales = new HashMap<>();
        for (String path : expected.propertyNames()) {
            JsonNode value = at(answer, path);
            if (!value.isMissingNode()) {
                picked.set(path, value);
            }
            if (line.has("or_within")) {
                double within =
                        Reference.number(answer.get(line.get("or_within").asString()));
                scales.put(path, within / tolerance);
            }
        }
        new Agreement(tolerance, scales).check(picked, expected, Set.of());
    }

    /** The value at a path such as {@code steps.1.kl_new_old}: keys, and the indices of arrays. */
    private static JsonNode at(JsonNode answer, String path) {
        if (answer.has(path)) {
            return answer.get(path);
        }
        return answer.at("/" + path.replace('.', '/'));
    }
}
