package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kllab.Reference;
import kllab.core.information.LogBase;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference cases of densities, fits and Bayesian updates, as input lines. */
class ContinuousComputeTest {
    private static final JsonNode DENSITIES = Reference.file("continuous.json");
    private static final JsonNode BAYES = Reference.file("bayes.json");

    /** Keys that are not outputs: names, inputs, and descriptions of checks. */
    private static final Set<String> OTHERS = Set.of(
            "id",
            "split",
            "note",
            "source",
            "family",
            "params",
            "numeric",
            "numeric_rel_diff",
            "numeric_method",
            "hessian_mu_lnsigma",
            "gradient_residual",
            "quad_check_abs_diff",
            "trapezoid_step",
            "other_stationary_points",
            "index_sum",
            "starts_newton",
            "starts_descent");

    private static final Map<String, Set<String>> BAYES_INPUTS = Map.of(
            "beta_bernoulli", Set.of("prior_a", "prior_b", "flips"),
            "dirichlet_categorical", Set.of("prior", "draws"),
            "normal_normal", Set.of("prior_mean", "prior_var", "noise_var"),
            "gamma_poisson", Set.of("prior_shape", "prior_rate"),
            "discrete_hypotheses", Set.of("prior"));

    static Stream<Named<JsonNode>> families() {
        return Reference.cases(DENSITIES.get("cases"));
    }

    static Stream<Named<JsonNode>> mixtures() {
        return Reference.cases(Reference.file("fits.json").get("cases"));
    }

    static Stream<Arguments> updates() {
        return BAYES_INPUTS.keySet().stream()
                .flatMap(model -> Reference.cases(BAYES.get(model)).map(each -> Arguments.of(model, each)));
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyHasItsDivergenceTwice(JsonNode each) {
        ObjectNode input = input("density");
        input.set("family", each.get("family"));
        input.set("params", each.get("params"));
        JsonNode answer = answer(input);
        assertAgrees(answer, each, OTHERS, 1e-12);
        double kl = Reference.number(answer.get("kl"));
        double closed = Reference.number(answer.get("kl_closed"));
        double off = kl == closed ? 0 : Math.abs(kl - closed);
        assertThat(off).isLessThanOrEqualTo(Reference.number(answer.get("error_estimate")) + 1e-15 * closed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'family':'exponential','rate':2.5} | {'family':'normal','mu':-2,'sigma':1} | 3.795229265078827806963857",
                "{'family':'bernoulli','p':0.1} | {'family':'poisson','rate':0.3} | 0.09531430704114534684058282",
                "{'family':'bernoulli','prob':0.1} | {'family':'poisson','rate':0.3} | 0.09531430704114534684058282",
                "{'family':'normal','mu':0,'sigma':1} | {'family':'laplace','mu':0,'b':1} | 0.0720932081581379235167945",
                "{'family':'binomial','n':30,'p':0.1} | {'family':'binomial','n':30,'p':0.2} | 1.100700421042517417415552",
                "{'family':'mixture','weights':[1],'parts':[{'family':'uniform','lo':0,'hi':1}]} | {'family':'normal','mu':0,'sigma':1} | 1.085605199871339408446996"
            })
    void pairsAcrossFamiliesHaveTheirDivergence(String p, String q, double expected) {
        ObjectNode input = input("density");
        input.set("p", Answered.JSON.readTree(p.replace('\'', '"')));
        input.set("q", Answered.JSON.readTree(q.replace('\'', '"')));
        double kl = Reference.number(answer(input).get("kl"));
        assertThat(Reference.relativeError(kl, expected)).isLessThanOrEqualTo(1e-12);
    }

    @Test
    void infinityComesWithItsReason() {
        assertThat(Answered.to("{\"op\":\"density\",\"p\":{\"family\":\"cauchy\",\"x0\":0,\"gamma\":1},"
                                + "\"q\":{\"family\":\"normal\",\"mu\":0,\"sigma\":1}}\n")
                        .lines())
                .containsExactly(
                        "{\"kl\":\"inf\",\"error_estimate\":0,\"kl_bits\":\"inf\",\"infinite_because\":\"tail\"}");
    }

    @Test
    void aSumTooLongIsLeftOutWithANote() {
        JsonNode answer = Answered.to(
                        "{\"op\":\"density\",\"family\":\"geometric\",\"params\":{\"p1\":1e-9,\"p2\":2e-9}}\n")
                .only();
        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("kl_closed", "kl_bits", "note");
        assertThat(answer.get("note").asString())
                .isEqualTo(
                        "There is no kl besides kl_closed: the sum over whole numbers has too many terms, about 8.2E10.");
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void aFitHasItsForwardAndAllItsReverseMinima(JsonNode each) {
        ObjectNode input = input("fit");
        Set<String> inputs = Set.of("weights", "means", "sigmas");
        inputs.forEach(name -> input.set(name, each.get(name)));
        ObjectNode expected = (ObjectNode) each.deepCopy();
        expected.remove(inputs);
        assertAgrees(answer(input), expected, OTHERS, 1e-8);
    }

    @ParameterizedTest
    @MethodSource("updates")
    void aBeliefLearnsWhatTheReferenceSays(String model, JsonNode each) {
        ObjectNode input = input("bayes").put("model", model);
        BAYES_INPUTS.get(model).forEach(name -> input.set(name, each.get(name)));
        for (JsonNode step : each.get("steps")) {
            if (step.has("x")) {
                input.withArray("xs").add(step.get("x"));
            } else if (step.has("likelihood")) {
                input.withArray("likelihoods").add(step.get("likelihood"));
            }
        }
        ObjectNode expected = (ObjectNode) each.deepCopy();
        expected.remove(BAYES_INPUTS.get(model));
        assertAgrees(answer(input), expected, OTHERS, 1e-12);
    }

    @Test
    void informationComesInBitsIfAskedAndTheRestAsItIs() {
        String line = "{\"op\":\"bayes\",\"model\":\"beta_bernoulli\",\"prior_a\":1,\"prior_b\":1,\"flips\":\"H\"}\n";
        JsonNode nats = Answered.to(line, LogBase.NATS).only();
        JsonNode bits = Answered.to(line, LogBase.BITS).only();
        assertThat(bits.get("kl_final_prior").doubleValue())
                .isEqualTo(LogBase.BITS.fromNats(nats.get("kl_final_prior").doubleValue()));
        assertThat(bits.get("steps").get(0).get("surprisal_nats"))
                .isEqualTo(nats.get("steps").get(0).get("surprisal_nats"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'op':'density'} | field p is missing",
                "{'op':'density','p':1,'q':2} | field p must be an object",
                "{'op':'density','family':'normal','params':{'mu1':0,'sigma1':1,'mu2':0}} | field params.sigma2 is missing",
                "{'op':'density','family':'normal','params':{'mu1':0,'sigma1':-1,'mu2':0,'sigma2':1}} | parameter sigma1 must be finite",
                "{'op':'density','family':'gumbel','params':{'mu1':0,'beta1':1,'mu2':0,'beta2':0}} | parameter beta2 must be finite",
                "{'op':'density','family':'dirichlet','params':{'alpha':[1,1],'beta':[1,-1]}} | parameter beta at index 1 must be",
                "{'op':'morse','letters':{}} | field letters must have a letter with a weight greater than 0",
                "{'op':'density','family':'norm','params':{}} | field family must be one of",
                "{'op':'density','family':'normal','params':{},'p':{}} | cannot be combined with",
                "{'op':'density','family':'mixture','params':{}} | give p and q",
                "{'op':'density','p':{'family':'normal','mu':0,'sigma':1,'nu':3},'q':{}} | field p.nu is unknown",
                "{'op':'density','p':{'family':'normal','mu':0,'sigma':1},'q':{'family':'mvn','mean':[0],'cov':[[1]]}} | same kind",
                "{'op':'density','p':{'family':'mvn','mean':[0,0],'cov':[[1,2],[2,1]]},'q':{}} | positive definite",
                "{'op':'density','p':{'family':'mvn','mean':[0,0],'cov':[[1,2],[3,1]]},'q':{}} | symmetric",
                "{'op':'density','p':{'family':'mixture','weights':[1],'parts':[1]},'q':{}} | field p.parts[0] must be an object",
                "{'op':'fit','weights':[1,1],'means':[0],'sigmas':[1,1]} | field means must have as many",
                "{'op':'fit','weights':[1,-1],'means':[0,1],'sigmas':[1,1]} | index 1",
                "{'op':'fit','weights':[1,1],'means':[0,1],'sigmas':[1,0]} | sigma must be finite and greater than 0",
                "{'op':'bayes','model':'x'} | field model must be one of",
                "{'op':'bayes','model':'beta_bernoulli','prior_a':1,'prior_b':1,'flips':'HX'} | letters H and T",
                "{'op':'bayes','model':'beta_bernoulli','prior_a':1,'prior_b':1,'flips':'H','xs':[1]} | field xs is unknown",
                "{'op':'bayes','model':'dirichlet_categorical','prior':[1,1],'draws':[2]} | field draws[0] must be a whole number between 0 and 1",
                "{'op':'bayes','model':'gamma_poisson','prior_shape':1,'prior_rate':1,'xs':[1.5]} | field xs[0] must be a whole number",
                "{'op':'bayes','model':'normal_normal','prior_mean':0,'prior_var':0,'noise_var':1,'xs':[1]} | field prior_var must be greater",
                "{'op':'bayes','model':'discrete_hypotheses','prior':[1,1],'likelihoods':[[0,0]]} | is wrong: the likelihood of some possible hypothesis must be greater than 0, in the observation at index 0.",
                "{'op':'bayes','model':'discrete_hypotheses','prior':[1,1],'likelihoods':[[1]]} | each of the 2 hypotheses"
            })
    void aBadLineIsToldWhatIsWrong(String line, String complaint) {
        Answered answered = Answered.to(line.replace('\'', '"') + "\n");
        assertThat(answered.exitCode()).isEqualTo(1);
        assertThat(answered.only().get("error").asString()).contains(complaint);
    }

    private static ObjectNode input(String op) {
        return Answered.JSON.createObjectNode().put("op", op);
    }

    private static JsonNode answer(ObjectNode input) {
        Answered answered = Answered.to(input + "\n");
        assertThat(answered.exitCode()).as(answered.lines().getFirst()).isZero();
        return answered.only();
    }

    private static void assertAgrees(JsonNode answer, JsonNode expected, Set<String> others, double tolerance) {
        SoftAssertions all = new SoftAssertions();
        compare(all, "", answer, expected, others, tolerance);
        all.assertAll();
    }

    private static void compare(
            SoftAssertions all, String key, JsonNode actual, JsonNode expected, Set<String> others, double tolerance) {
        if (actual == null) {
            all.fail("%s is missing", key);
        } else if (expected.isObject()) {
            expected.properties().stream()
                    .filter(each -> !others.contains(each.getKey()))
                    .forEach(each ->
                            compare(all, each.getKey(), actual.get(each.getKey()), each.getValue(), others, tolerance));
        } else if (expected.isArray()) {
            all.assertThat(actual.size()).as(key).isEqualTo(expected.size());
            for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
                compare(all, key, actual.get(i), expected.get(i), others, tolerance);
            }
        } else if (expected.isBoolean() || Set.of("kind", "flip").contains(key)) {
            all.assertThat(actual).as(key).isEqualTo(expected);
        } else {
            double a = Reference.number(actual);
            double e = Reference.number(expected);
            double scale = Math.max(Math.abs(e), key.equals("mu") ? 1 : 0);
            boolean close = a == e || (Double.isFinite(e) && Math.abs(a - e) <= tolerance * scale);
            all.assertThat(close).as("%s = %s, not %s", key, a, e).isTrue();
        }
    }
}
