package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import kllab.core.information.LogBase;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand lines over all operations, each with one error: each gives one sentence, and none affects the others. */
class MalformedLinesTest {
    private static final String GOOD = "{\"op\":\"divergence\",\"p\":[1,3],\"q\":[1,1]}";
    private static final int LONG = 10_000_000;

    /** Lines with only required fields, one for each form of every operation. */
    static final List<String> RIGHT = List.of(
            GOOD,
            "{\"op\":\"divergence\",\"log_p\":[0,-1],\"log_q\":[0,1]}",
            "{\"op\":\"code\",\"p\":[1,2]}",
            "{\"op\":\"block_code\",\"source_p0\":0.5,\"code_q0\":0.25,\"k\":2}",
            "{\"op\":\"morse\",\"text\":\"SOS\"}",
            "{\"op\":\"morse\",\"letters\":{\"E\":2,\"T\":1}}",
            "{\"op\":\"capacity\",\"terms\":[2,4]}",
            "{\"op\":\"vae\",\"mu\":0.5,\"logvar\":-1}",
            "{\"op\":\"vae\",\"mu\":[0.5,1],\"logvar\":[-1,0]}",
            "{\"op\":\"vae\",\"w\":1,\"b\":0,\"noise_var\":1,\"x\":1,\"q_mu\":0,\"q_logvar\":0}",
            "{\"op\":\"vae\",\"a\":1,\"c\":0,\"x\":1,\"q_mu\":0,\"q_logvar\":0}",
            "{\"op\":\"diffusion\",\"kind\":\"linear\",\"T\":5}",
            "{\"op\":\"diffusion\",\"kind\":\"cosine\",\"T\":5,\"data_mean\":0,\"data_var\":1}",
            "{\"op\":\"diffusion\",\"kind\":\"linear\",\"T\":5,\"t\":2,\"x0\":1,\"xt\":0}",
            "{\"op\":\"hedge\",\"eta\":0.5,\"losses\":[[0,1],[1,0]]}",
            "{\"op\":\"exponentiated_gradient\",\"eta\":0.5,\"steps\":[{\"x\":[1,0],\"y\":1}]}",
            "{\"op\":\"triangle\",\"p\":[1,1],\"q\":[1,2],\"r\":[1,3]}",
            "{\"op\":\"triangle\",\"means\":[0,1,2],\"sigma\":1}",
            "{\"op\":\"pinsker\",\"p\":[1,1],\"q\":[1,2]}",
            "{\"op\":\"data_processing\",\"p\":[1,1],\"q\":[1,2],\"w_rows\":[[1,0],[1,1]]}",
            "{\"op\":\"chain_rule\",\"p_joint\":[[1,2],[3,4]],\"q_joint\":[[1,1],[1,1]]}",
            "{\"op\":\"sanov\",\"n\":10}",
            "{\"op\":\"estimate\",\"p\":[1,1],\"q\":[1,2]}",
            "{\"op\":\"estimate\",\"p\":{\"family\":\"normal\",\"mu\":0,\"sigma\":1},"
                    + "\"q\":{\"family\":\"normal\",\"mu\":1,\"sigma\":1}}",
            "{\"op\":\"density\",\"p\":{\"family\":\"exponential\",\"rate\":1},"
                    + "\"q\":{\"family\":\"exponential\",\"rate\":2}}",
            "{\"op\":\"density\",\"family\":\"exponential\",\"params\":{\"rate1\":1,\"rate2\":2}}",
            "{\"op\":\"fit\",\"weights\":[1,1],\"means\":[-1,1],\"sigmas\":[1,1]}",
            "{\"op\":\"bayes\",\"model\":\"beta_bernoulli\",\"prior_a\":1,\"prior_b\":1,\"flips\":\"HT\"}",
            "{\"op\":\"bayes\",\"model\":\"dirichlet_categorical\",\"prior\":[1,1],\"draws\":[0,1]}",
            "{\"op\":\"bayes\",\"model\":\"normal_normal\","
                    + "\"prior_mean\":0,\"prior_var\":1,\"noise_var\":1,\"xs\":[1,2]}",
            "{\"op\":\"bayes\",\"model\":\"gamma_poisson\",\"prior_shape\":1,\"prior_rate\":1,\"xs\":[1,2]}",
            "{\"op\":\"bayes\",\"model\":\"discrete_hypotheses\"," + "\"prior\":[1,1],\"likelihoods\":[[0.1,0.2]]}");

    private static final Set<String> WEIGHTS = Set.of(
            "p", "q", "r", "terms", "w_rows", "p_joint", "q_joint", "eta", "noise_var", "sigma", "data_var", "n");

    /** Fields that may be objects with fields of their own, each of them needed. */
    private static final Set<String> DISTRIBUTIONS = Set.of("p", "q", "params");

    @Test
    void everyRightLineIsAnswered() {
        Answered answered = Answered.to(String.join("\n", RIGHT));
        assertThat(answered.lines()).hasSameSizeAs(RIGHT).noneMatch(line -> line.contains("\"error\""));
        assertThat(answered.exitCode()).isZero();
    }

    @Test
    void aThousandWrongLinesGetASentenceEachAndStopNothing() throws IOException {
        List<String> wrong = wrongLines(new SplittableRandom(2024), 1000);
        List<InputStream> parts = new ArrayList<>();
        for (String line : wrong) {
            parts.add(bytes(line + "\n" + GOOD + "\n"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exitCode = Compute.run(
                new SequenceInputStream(Collections.enumeration(parts)), new PrintStream(out, false), LogBase.NATS);
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(exitCode).isEqualTo(1);
        assertThat(answers).hasSize(2 * wrong.size());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < wrong.size(); i++) {
            String shown = wrong.get(i).substring(0, Math.min(200, wrong.get(i).length()));
            assertIsOneSentence(all, shown, Answered.JSON.readTree(answers.get(2 * i)), 2 * i + 1);
            all.assertThat(answers.get(2 * i + 1)).as("after " + shown).contains("kl_pq");
        }
        all.assertAll();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertIsOneSentence(SoftAssertions all, String line, JsonNode answer, int number) {
        String error = answer.path("error").asString("");
        all.assertThat(error)
                .as(line)
                .matches("[A-Z].*[^.]\\.")
                .doesNotContain("\n", "Jackson", "Exception", "java.", ": null")
                .doesNotContainPattern("\\. [A-Z]");
        all.assertThat(error.length()).as(line + " → " + error).isLessThan(400);
        all.assertThat(answer.path("line").asInt()).as(line).isEqualTo(number);
    }

    @Test
    void everyOperationIsTried() {
        assertThat(RIGHT)
                .extracting(line -> Answered.JSON.readTree(line).get("op").asString())
                .containsAll(Operations.BY_NAME.keySet());
    }

    private static List<String> wrongLines(SplittableRandom random, int count) {
        List<String> lines = new ArrayList<>(List.of(
                "{\"op\":\"code\",\"p\":[" + "1,".repeat(LONG / 2) + "1]}",
                "[".repeat(LONG),
                "{\"op\":\"morse\",\"text\":\"" + "E".repeat(LONG) + "\"}"));
        while (lines.size() < count) {
            lines.add(wrong(random, RIGHT.get(lines.size() % RIGHT.size())));
        }
        return lines;
    }

    private static String wrong(SplittableRandom random, String line) {
        ObjectNode right = (ObjectNode) Answered.JSON.readTree(line);
        List<String> names = new ArrayList<>(right.propertyNames());
        names.remove("op");
        String name = names.get(random.nextInt(names.size()));
        if (DISTRIBUTIONS.contains(name) && right.get(name).isObject() && random.nextBoolean()) {
            String inner = right.get(name).toString();
            return right.toString().replace(inner, wrong(random, inner));
        }
        return switch (random.nextInt(10)) {
            case 0 -> right.without(name).toString();
            case 1 -> right.put(name + random.nextInt(10), 1).toString();
            case 2 -> line.replace("\"" + name + "\"", "\"" + misspelt(random, name) + "\"");
            case 3 -> wrongType(right, name).toString();
            case 4 -> replaced(right, name, random.nextBoolean() ? "NaN" : "Infinity");
            case 5 -> WEIGHTS.contains(name) ? negative(right, name) : replaced(right, name, "1e999");
            case 6 -> wrongLength(random, right, name);
            case 7 -> replaced(right, name, "[".repeat(20) + "]".repeat(20));
            case 8 -> line.substring(0, random.nextInt(1, line.length()));
            default -> replaced(right, name, "null");
        };
    }

    private static String misspelt(SplittableRandom random, String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + "zz" + name.substring(at + 1);
    }

    private static ObjectNode wrongType(ObjectNode right, String name) {
        return right.get(name).isString() ? right.put(name, 7) : right.put(name, "seven");
    }

    private static String replaced(ObjectNode right, String name, String value) {
        right.put(name, "@@@");
        return right.toString().replace("\"@@@\"", value);
    }

    private static String negative(ObjectNode right, String name) {
        JsonNode value = right.get(name);
        if (value.isNumber()) {
            return right.put(name, -1).toString();
        }
        if (!value.isArray()) {
            return replaced(right, name, "-1");
        }
        ArrayNode array = (ArrayNode) value;
        ArrayNode inner = array.get(0).isArray() ? (ArrayNode) array.get(0) : array;
        inner.set(0, -2);
        return right.toString();
    }

    private static String wrongLength(SplittableRandom random, ObjectNode right, String name) {
        boolean paired = Set.of("p", "q", "r", "means", "log_p").contains(name)
                && !right.get("op").asString().equals("code");
        if (paired && right.get(name).isArray() && random.nextBoolean()) {
            ((ArrayNode) right.get(name)).add(1);
            return right.toString();
        }
        return replaced(right, name, "[]");
    }
}
