package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kllab.Reference;
import kllab.core.information.LogBase;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a reference case to {@code compute} and compares every output key of the case with the answer.
 *
 * An undefined number, "nan" in the reference, is null in an answer.
 *
 * @param tolerance relative
 * @param scales by key, the size of the numbers whose difference the value is; the tolerance is relative to this
 */
record Agreement(double tolerance, Map<String, Double> scales) {
    private static final Set<String> DIAGNOSTICS = Set.of("id", "split", "note", "checked_by");

    static ObjectNode input(String op) {
        return Answered.JSON.createObjectNode().put("op", op);
    }

    static JsonNode answer(ObjectNode input) {
        Answered answered = Answered.to(input + "\n", LogBase.NATS);
        assertThat(answered.exitCode()).as(answered.lines().getFirst()).isZero();
        return answered.only();
    }

    /** Compares all keys of {@code expected} except {@code others}. */
    void check(JsonNode answer, JsonNode expected, Set<String> others) {
        SoftAssertions all = new SoftAssertions();
        expected.properties().stream()
                .filter(each -> !others.contains(each.getKey()) && !DIAGNOSTICS.contains(each.getKey()))
                .forEach(each -> compare(all, each.getKey(), answer.get(each.getKey()), each.getValue()));
        all.assertAll();
    }

    private void compare(SoftAssertions all, String key, JsonNode actual, JsonNode expected) {
        if (actual == null) {
            all.fail("%s is missing", key);
        } else if (expected.isArray()) {
            compareArrays(all, key, actual, expected);
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(each -> compare(all, each.getKey(), actual.get(each.getKey()), each.getValue()));
        } else if (isNumber(expected)) {
            all.assertThat(agree(key, actual, expected))
                    .as("%s = %s, not %s", key, actual, expected)
                    .isTrue();
        } else if (expected.isString() && expected.asString().equals("nan")) {
            all.assertThat(actual.isNull()).as(key).isTrue();
        } else {
            all.assertThat(actual).as(key).isEqualTo(expected);
        }
    }

    /** Steps are matched by their t, because the reference omits some of long lists. */
    private void compareArrays(SoftAssertions all, String key, JsonNode actual, JsonNode expected) {
        boolean steps = expected.path(0).has("t");
        if (!steps) {
            all.assertThat(actual.size()).as(key).isEqualTo(expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            int at = steps ? expected.get(i).get("t").asInt() - 1 : i;
            compare(all, key, actual.get(at), expected.get(i));
        }
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNumber() || (value.isString() && value.asString().matches("-?(inf|[0-9.]+(e[-+]?[0-9]+)?)"));
    }

    private boolean agree(String key, JsonNode actual, JsonNode expected) {
        if (!isNumber(actual)) {
            return false;
        }
        double a = Reference.number(actual);
        double e = Reference.number(expected);
        double error = Math.abs(a - e);
        double allowed = tolerance * Math.max(Math.abs(e), scales.getOrDefault(key, 0.0));
        return a == e || (Double.isFinite(e) && error <= allowed);
    }
}
