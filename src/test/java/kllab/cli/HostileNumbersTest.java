package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import kllab.Reference;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Valid lines of every operation with their numbers replaced by greatest, least, equal and zero ones: each is answered
 * with numbers that obey the laws, ∞, or null if undefined, or refused in a sentence for users.
 */
class HostileNumbersTest {
    private static final int LINES = 2000;
    private static final int FEW = 200;

    private static final double[] HOSTILE = {
        0,
        0,
        1,
        1,
        0.5,
        1e-9,
        1e9,
        1e300,
        1e-300,
        1e308,
        Double.MAX_VALUE,
        Double.MIN_VALUE,
        1e-310,
        1e-160,
        1e160,
        -1,
        -1e-300,
        -1e308,
        Math.nextUp(1.0),
        3
    };

    /** Words that are meant for programmers. */
    private static final Pattern JARGON = Pattern.compile(
            "NaN|Infinity|[Nn]ull|Exception|Index |out of bounds|No value present|undefined|\\[[a-z]+=|@[0-9a-f]{4,}");

    /** Densities and fits integrate, which takes too long for thousands of lines; they have separate tests. */
    private static final List<JsonNode> RIGHT = MalformedLinesTest.RIGHT.stream()
            .map(Answered.JSON::readTree)
            .filter(line ->
                    !List.of("density", "fit", "morse").contains(line.get("op").asString()))
            .toList();

    @Test
    void areAnsweredByTheLawsOrRefusedInASentence() {
        SplittableRandom random = new SplittableRandom(20261129);
        List<JsonNode> inputs = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            JsonNode right = RIGHT.get(i % RIGHT.size());
            if (i < FEW || !isSlow(right)) {
                JsonNode input = hostile(random, right);
                inputs.add(input);
                lines.append(input).append('\n');
            }
        }
        Answered answered = Answered.to(lines.toString());
        assertThat(answered.lines()).hasSameSizeAs(inputs);
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < inputs.size(); i++) {
            check(all, inputs.get(i), answered.line(i));
        }
        all.assertAll();
    }

    /** The expected gain of counts is a sum over up to two thousand terms. */
    private static boolean isSlow(JsonNode line) {
        return line.path("model").asString("").equals("gamma_poisson");
    }

    /** The line with about half of its numbers replaced. */
    private static JsonNode hostile(SplittableRandom random, JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = Answered.JSON.createObjectNode();
            object.properties().forEach(each -> copy.set(each.getKey(), hostile(random, each.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = Answered.JSON.createArrayNode();
            array.forEach(each -> copy.add(hostile(random, each)));
            return copy;
        }
        if (!value.isNumber() || random.nextInt(2) == 0) {
            return value;
        }
        double number = HOSTILE[random.nextInt(HOSTILE.length)];
        return value.isIntegralNumber() && number == Math.rint(number) && Math.abs(number) < 100
                ? Answered.JSON.getNodeFactory().numberNode((int) number)
                : Answered.JSON.getNodeFactory().numberNode(number);
    }

    private static void check(SoftAssertions all, JsonNode input, JsonNode answer) {
        if (answer.has("error")) {
            String sentence = answer.get("error").asString();
            all.assertThat(JARGON.matcher(sentence).find())
                    .as("%s: %s", input, sentence)
                    .isFalse();
            return;
        }
        all.assertThat(answer.toString()).as(input.toString()).doesNotContain("\"nan\"", "NaN");
        nonNegative(all, input, answer);
        if (answer.has("ce_pq")) {
            double sum = Reference.number(answer.get("h_p")) + Reference.number(answer.get("kl_pq"));
            double cross = Reference.number(answer.get("ce_pq"));
            boolean same = sum == cross || Math.abs(sum - cross) <= 4 * Math.ulp(cross);
            all.assertThat(same)
                    .as("H + KL = CE of %s: %s, %s", input, sum, cross)
                    .isTrue();
        }
    }

    /** Divergences, probabilities, gaps and variances, wherever they are in the answer. */
    private static void nonNegative(SoftAssertions all, JsonNode input, JsonNode value) {
        value.properties().forEach(each -> {
            String key = each.getKey();
            JsonNode number = each.getValue();
            boolean counted =
                    key.matches("kl.*|js|tv|gap.*|variance|var|sd|.*gain.*|mutual.*|jeffreys|hellinger.*|lost");
            if (counted && (number.isNumber() || number.isString())) {
                all.assertThat(Reference.number(number))
                        .as("%s of %s", key, input)
                        .isNotNegative();
            }
            nonNegative(all, input, number);
        });
        if (value.isArray()) {
            value.forEach(each -> nonNegative(all, input, each));
        }
    }
}
