package kllab.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.coding.Tables;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every case of vae.json, diffusion.json and montecarlo.json, as input lines. */
class GenerativeReferenceTest {
    private static final JsonNode VAE = Reference.file("vae.json");
    private static final JsonNode DIFFUSION = Reference.file("diffusion.json");
    private static final JsonNode MONTE_CARLO = Reference.file("montecarlo.json");
    private static final Agreement CLOSE = new Agreement(1e-12, Map.of());

    static Stream<Named<JsonNode>> codes() {
        return Stream.concat(Reference.cases(VAE.get("dimension_terms")), Reference.cases(VAE.get("vectors")));
    }

    static Stream<Named<JsonNode>> linear() {
        return Reference.cases(VAE.get("linear_gaussian"));
    }

    static Stream<Named<JsonNode>> bernoulli() {
        return Reference.cases(VAE.get("bernoulli_decoder"));
    }

    static Stream<Named<JsonNode>> schedules() {
        return Reference.cases(DIFFUSION.get("schedules"));
    }

    static Stream<Named<JsonNode>> posteriors() {
        return Reference.cases(DIFFUSION.get("posterior_kl"));
    }

    static Stream<Named<JsonNode>> bounds() {
        return Reference.cases(DIFFUSION.get("elbo"));
    }

    static Stream<Named<JsonNode>> estimates() {
        return Reference.cases(MONTE_CARLO.get("cases"));
    }

    static Stream<Named<JsonNode>> plugins() {
        return Reference.cases(MONTE_CARLO.get("plug_in"));
    }

    private static ObjectNode input(String op, JsonNode from, Set<String> names) {
        ObjectNode input = Agreement.input(op);
        names.forEach(name -> input.set(name, from.get(name)));
        return input;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aLatentCodeCostsItsKl(JsonNode code) {
        Set<String> inputs = Set.of("mu", "logvar");
        CLOSE.check(Agreement.answer(input("vae", code, inputs)), code, Set.of("mu", "logvar", "numeric_abs_diff"));
    }

    @ParameterizedTest
    @MethodSource("linear")
    void aLinearDecoderHasItsBound(JsonNode decoder) {
        Set<String> inputs = Set.of("w", "b", "noise_var", "x", "q_mu", "q_logvar");
        CLOSE.check(Agreement.answer(input("vae", decoder, inputs)), decoder, inputs);
    }

    @ParameterizedTest
    @MethodSource("bernoulli")
    void aBernoulliDecoderHasItsBound(JsonNode decoder) {
        Set<String> inputs = Set.of("a", "c", "x", "q_mu", "q_logvar");
        // the reference's own zero is 1e-44
        new Agreement(1e-12, Map.of("gap_kl_q_posterior", 1e-6))
                .check(Agreement.answer(input("vae", decoder, inputs)), decoder, inputs);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void aScheduleHasItsSteps(JsonNode schedule) {
        CLOSE.check(Agreement.answer(input("diffusion", schedule, Set.of("kind", "T"))), schedule, Set.of("kind", "T"));
    }

    private static ObjectNode diffusion(JsonNode test) {
        String name = test.get("schedule").asString();
        int split = name.lastIndexOf("_T");
        return Agreement.input("diffusion")
                .put("kind", name.substring(0, split))
                .put("T", Integer.parseInt(name.substring(split + 2)));
    }

    private static void put(ObjectNode input, JsonNode from, String... names) {
        for (String name : names) {
            input.put(name, Reference.number(from.get(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void aStepBackHasItsPosteriorAndTheCostOfWrongModels(JsonNode step) {
        ObjectNode input = diffusion(step).put("t", step.get("t").asInt());
        put(input, step, "x0", "xt");
        Set<String> inputs = Set.of("schedule", "t", "x0", "xt");
        Agreement differences = new Agreement(1e-12, Map.of("posterior_mean", 1.0, "epsilon", 1.0));
        differences.check(Agreement.answer(input), step, inputs);
        for (JsonNode model : step.get("kl")) {
            put(input, model, "mean_offset");
            input.set("model_var", model.get("model_var"));
            JsonNode answer = Agreement.answer(input);
            CLOSE.check(answer.get("kl").get(0), model, Set.of());
        }
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void gaussianDataHaveTheirBound(JsonNode bound) {
        ObjectNode input = diffusion(bound);
        put(input, bound, "data_mean", "data_var");
        CLOSE.check(Agreement.answer(input), bound, Set.of("schedule", "data_mean", "data_var"));
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void theEstimatorsHaveTheirMoments(JsonNode pair) {
        ObjectNode input = Agreement.input("estimate");
        switch (pair.get("kind").asString()) {
            case "discrete" -> {
                input.set("p", pair.get("P"));
                input.set("q", pair.get("Q"));
            }
            case "normal" -> {
                input.set("p", family(pair, "normal", "mu", "mu1").set("sigma", pair.get("sigma1")));
                input.set("q", family(pair, "normal", "mu", "mu2").set("sigma", pair.get("sigma2")));
            }
            default -> {
                input.set("p", family(pair, "exponential", "rate", "rate1"));
                input.set("q", family(pair, "exponential", "rate", "rate2"));
            }
        }
        Set<String> others = Set.of(
                "kind", "P", "Q", "mu1", "sigma1", "mu2", "sigma2", "rate1", "rate2", "simulation_400k_numpy_pcg64");
        String chance = "prob_mean_of_100_k1_negative_clt";
        double kl = Reference.number(pair.get("kl"));
        Map<String, Double> scales = new HashMap<>();
        // zeros of the reference are computed as rounding errors
        scales.put("bias", 1e-3 * kl);
        scales.put("variance", 1e-10);
        scales.put("sd", 1e-3);
        // given with 12 digits
        scales.put(chance, pair.get(chance).isNull() ? 0 : 5 * Reference.number(pair.get(chance)));
        new Agreement(1e-12, scales).check(Agreement.answer(input), pair, others);
    }

    private static ObjectNode family(JsonNode pair, String family, String name, String from) {
        ObjectNode node = Answered.JSON.createObjectNode().put("family", family);
        node.set(name, pair.get(from));
        return node;
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void plugInEstimatesHaveTheirBias(JsonNode bias) {
        ObjectNode input = Agreement.input("estimate");
        for (double weight : plugin(bias.get("name").asString())) {
            input.withArray("p").add(weight);
            input.withArray("q").add(weight);
        }
        input.put("samples", bias.get("n").asInt());
        CLOSE.check(Agreement.answer(input), bias, Set.of("name", "n", "outcomes"));
    }

    private static double[] plugin(String name) {
        return switch (name) {
            case "fair_coin" -> new double[] {1, 1};
            case "coin_.9" -> new double[] {0.9, 0.1};
            case "fair_die" -> new double[] {1, 1, 1, 1, 1, 1};
            default -> Tables.weights(name);
        };
    }
}
