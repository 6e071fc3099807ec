package kllab.cli;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kllab.Reference;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every case of online.json, and the capacities of codes.json, as input lines. */
class LearningReferenceTest {
    private static final JsonNode ONLINE = Reference.file("online.json");
    private static final Agreement CLOSE = new Agreement(1e-12, Map.of());

    private static Stream<Named<JsonNode>> cases(String name) {
        return Reference.cases(ONLINE.get(name));
    }

    static Stream<Named<JsonNode>> hedge() {
        return cases("hedge");
    }

    static Stream<Named<JsonNode>> gradient() {
        return cases("exponentiated_gradient");
    }

    static Stream<Named<JsonNode>> triangles() {
        return cases("triangle");
    }

    static Stream<Named<JsonNode>> normals() {
        return cases("triangle_gaussian");
    }

    static Stream<Named<JsonNode>> pinsker() {
        return cases("pinsker");
    }

    static Stream<Named<JsonNode>> channels() {
        return cases("data_processing");
    }

    static Stream<Named<JsonNode>> joints() {
        return cases("chain_rule");
    }

    static Stream<JsonNode> sanov() {
        return ONLINE.get("sanov").valueStream();
    }

    static Stream<Named<JsonNode>> capacities() {
        return Reference.cases(Reference.file("codes.json").get("capacity"));
    }

    private static ObjectNode input(String op, JsonNode from, Map<String, String> names) {
        ObjectNode input = Agreement.input(op);
        names.forEach((name, there) -> input.set(name, from.get(there)));
        return input;
    }

    @ParameterizedTest
    @MethodSource("hedge")
    void hedge(JsonNode game) {
        ObjectNode input =
                input("hedge", game, Map.of("eta", "eta", "losses", "losses", "first_weights", "first_weights"));
        Set<String> others =
                Set.of("eta", "losses", "first_weights", "argmin_max_abs_diff_bfgs", "proof_identity_max_residual");
        CLOSE.check(Agreement.answer(input), game, others);
    }

    @ParameterizedTest
    @MethodSource("gradient")
    void exponentiatedGradient(JsonNode learner) {
        ObjectNode input =
                input("exponentiated_gradient", learner, Map.of("eta", "eta", "first_weights", "first_weights"));
        ArrayNode steps = input.putArray("steps");
        ObjectNode expected = Agreement.input("");
        ArrayNode outputs = expected.putArray("steps");
        for (JsonNode step : learner.get("steps")) {
            ObjectNode example = steps.addObject();
            example.set("x", step.get("x"));
            example.set("y", step.get("y"));
            outputs.add(((ObjectNode) step.deepCopy()).without(Set.of("x", "y")));
        }
        CLOSE.check(Agreement.answer(input), expected, Set.of("op"));
    }

    @ParameterizedTest
    @MethodSource("triangles")
    void triangle(JsonNode triangle) {
        JsonNode answer = Agreement.answer(input("triangle", triangle, Map.of("p", "P", "q", "Q", "r", "R")));
        double js = Math.pow(Reference.number(triangle.get("sqrt_js_pr")), 2);
        new Agreement(1e-12, Map.of("js_pr_minus_js_pq_minus_js_qr", js))
                .check(answer, triangle, Set.of("P", "Q", "R"));
    }

    @ParameterizedTest
    @MethodSource("normals")
    void triangleOfNormals(JsonNode triangle) {
        ObjectNode input = input("triangle", triangle, Map.of("means", "means", "sigma", "sigma"));
        CLOSE.check(Agreement.answer(input), triangle, Set.of("means", "sigma"));
    }

    @ParameterizedTest
    @MethodSource("pinsker")
    void pinsker(JsonNode pair) {
        CLOSE.check(Agreement.answer(input("pinsker", pair, Map.of("p", "P", "q", "Q"))), pair, Set.of("P", "Q"));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void dataProcessing(JsonNode channel) {
        ObjectNode input = input("data_processing", channel, Map.of("p", "P", "q", "Q", "w_rows", "W_rows"));
        // a value that is 0 in exact arithmetic has the size of a squared rounding error
        new Agreement(1e-12, Map.of("lost", 1e-18, "kl_after", 1e-18))
                .check(Agreement.answer(input), channel, Set.of("P", "Q", "W_rows"));
    }

    @ParameterizedTest
    @MethodSource("joints")
    void chainRule(JsonNode joint) {
        ObjectNode input = input("chain_rule", joint, Map.of("p_joint", "P_joint", "q_joint", "Q_joint"));
        Map<String, Double> zeros = Map.of("mutual_information_P", 1e-18, "mutual_information_Q", 1e-18);
        new Agreement(1e-12, zeros).check(Agreement.answer(input), joint, Set.of("P_joint", "Q_joint"));
    }

    @ParameterizedTest
    @MethodSource("sanov")
    void sanov(JsonNode heads) {
        CLOSE.check(Agreement.answer(input("sanov", heads, Map.of("n", "n"))), heads, Set.of("n"));
    }

    @ParameterizedTest
    @MethodSource("capacities")
    void capacity(JsonNode channel) {
        Set<String> others = Set.of(
                "constraint",
                "terms",
                "growth_rate_from_exact_counts_T4000",
                "spectral_radius_numpy",
                "determinant_at_W0");
        new Agreement(1e-14, Map.of())
                .check(Agreement.answer(input("capacity", channel, Map.of("terms", "terms"))), channel, others);
    }
}
