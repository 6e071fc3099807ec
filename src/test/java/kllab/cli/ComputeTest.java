package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ComputeTest {
    private static final String GOOD = "{\"op\":\"divergence\",\"p\":[1,3],\"q\":[1,1]}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"op\":\"divergence\",\"p\":[1,2]} | field q is missing",
                "{\"op\":\"divergence\",\"p\":[1,2],\"Q\":[1,2]} | field Q is unknown",
                "{\"op\":\"divergence\",\"p\":[1,2],\"q\":[1,2],\"r\":1} | field r is unknown",
                "{\"op\":\"divergence\",\"p\":[1,2],\"q\":[1]} | field q must have as many",
                "{\"op\":\"divergence\",\"p\":[],\"q\":[]} | field p must have at least one",
                "{\"op\":\"divergence\",\"p\":[0,0],\"q\":[1,1]} | field p is wrong",
                "{\"op\":\"divergence\",\"p\":[1,-2],\"q\":[1,1]} | index 1",
                "{\"op\":\"divergence\",\"p\":[1,1e999],\"q\":[1,1]} | field p has a number outside",
                "{\"op\":\"divergence\",\"p\":[NaN],\"q\":[1]} | field p[0]: Non-standard token 'NaN'.",
                "{\"op\":\"divergence\",\"p\":[\"NaN\"],\"q\":[1]} | field p must be made of numbers",
                "{\"op\":\"divergence\",\"p\":[null],\"q\":[1]} | field p must be made of numbers, not null",
                "{\"op\":\"divergence\",\"p\":[[1]],\"q\":[1]} | field p must be made of numbers, not an array",
                "{\"op\":\"divergence\",\"p\":\"x\",\"q\":[1]} | field p must be an array",
                "{\"op\":\"divergence\",\"p\":[1],\"q\":[1],\"log_p\":[0]} | field log_p cannot be combined with",
                "{\"op\":\"divergence\",\"log_p\":[0]} | field log_q is missing",
                "{\"op\":\"divergence\",\"log_p\":[0,\"inf\"],\"log_q\":[0,0]} | field log_p must be made of numbers",
                "{\"op\":\"divergence\",\"p\":[1],\"p\":[1],\"q\":[1]} | Duplicate",
                "{\"op\":\"code\",\"p\":[\"1/0\"]} | field p must be made of numbers or fractions",
                "{\"op\":\"code\"} | field p is missing",
                "{\"op\":\"block_code\",\"source_p0\":0.5,\"code_q0\":0.5,\"k\":99} | field k must be between 1 and 16",
                "{\"op\":\"block_code\",\"source_p0\":0.5,\"code_q0\":0.5,\"k\":1.5} | field k must be a whole number",
                "{\"op\":\"block_code\",\"source_p0\":1.5,\"code_q0\":0.5,\"k\":1} | field source_p0 must be a probability",
                "{\"op\":\"block_code\",\"source_p0\":0.5,\"code_q0\":\"3/2\",\"k\":1} | field code_q0 must be a probability",
                "{\"op\":\"morse\"} | field text is missing",
                "{\"op\":\"morse\",\"text\":7} | field text must be a string",
                "{\"op\":\"morse\",\"text\":\" \"} | field text must have a letter",
                "{\"op\":\"morse\",\"text\":\"ß\"} | field text is wrong: the character 'ß'",
                "{\"op\":\"morse\",\"text\":\"E\",\"letters\":{}} | cannot be combined with",
                "{\"op\":\"morse\",\"letters\":{\"AB\":1}} | named by the letters A to Z",
                "{\"op\":\"morse\",\"letters\":{\"A\":1,\"a\":1}} | twice",
                "{\"op\":\"morse\",\"letters\":{\"A\":-1}} | field letters.A must not be negative",
                "{\"op\":\"morse\",\"letters\":{}} | field letters must have a letter with a weight greater than 0.",
                "{\"op\":\"morse\",\"letters\":[1]} | field letters must be an object",
                "{\"op\":\"divergance\"} | field op must be one of",
                "{\"op\":7} | field op must be a string",
                "{\"p\":[1]} | field op is missing",
                "[1] | must be a JSON object, not an array",
                "7 | must be a JSON object, not a single value",
                "{} {} | must end after its JSON object, at column 4",
                "{\"op\": | not valid JSON: it ends too early, in the field op.",
                "{\"op\":\"code\",\"p\":[0.1, | not valid JSON: it ends too early, in the field p[1].",
                "{\"op\":\"divergence\",\"p\":[-1],\"q\":[1]} | The field p is wrong: the weight at index 0 must be"
                        + " finite and not negative, not -1.",
                "{\"op\":\"block_code\",\"source_p0\":0.5,\"code_q0\":0.5,\"k\":1e300} | field k must be between 1 and 16, not 1e300.",
                "{\"op\":\"estimate\",\"p\":[1],\"q\":[1],\"samples\":1e2,\"seed\":1e300} | field seed must be a whole number of"
                        + " at most 63 bits, not 1e300.",
                "{\"op\":\"sanov\",\"n\":1e99999999999} | The field n must be between 1 and",
                "{\"op\":\"sanov\",\"n\":1e-99999999999} | The field n must be a whole number, not 1e-99999999999.",
                "{\"op\":\"estimate\",\"p\":[1],\"q\":[1],\"samples\":1e2,\"seed\":1e99999999999} | field seed must be a whole"
                        + " number of at most 63 bits, not 1e99999999999.",
                "{\"op\":\"sanov\",\"n\":0} | The field n must be between",
                "{\"op\":\"vae\",\"mu\":\"a\\u0001é\",\"logvar\":1} | The field mu must be a number, not \"a\\u0001é\".",
                "{\"op\":\"density\",\"p\":{\"family\":\"normal\",\"mu\":0,\"sigma\":1},\"q\":{\"family\":\"normal\",\"mu\":0}}"
                        + " | The field q.sigma is missing.",
                "{\"op\":\"fit\",\"weights\":[1],\"means\":[0],\"sigmas\":[1e-200]} | is wrong: every part must lie within ±1e100 and be wider"
                        + " than one over that, unlike the one with mean 0 and sigma 1e-200.",
                "{\"op\":\"morse\",\"letters\":{\"A\":-1.0}} | The field letters.A must not be negative, not -1.",
            })
    void aBadLineSaysInOneSentenceWhatIsWrong(String line, String complaint) {
        Answered answered = Answered.to(line + "\n");
        assertThat(answered.exitCode()).isEqualTo(1);
        String error = answered.only().get("error").asString();
        assertThat(error).contains(complaint).endsWith(".").doesNotContain("\n", "Jackson", "`");
        assertThat(answered.only().get("line").asInt()).isEqualTo(1);
    }

    static Stream<String> mangledLines() {
        SplittableRandom random = new SplittableRandom(3);
        return Stream.generate(() -> mangled(random)).limit(400);
    }

    /** A good line with something missing, doubled or replaced. */
    private static String mangled(SplittableRandom random) {
        StringBuilder line = new StringBuilder(GOOD);
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int at = random.nextInt(line.length());
            String alphabet = "{}[]\",:0-e.N\\x\u0000é";
            switch (random.nextInt(3)) {
                case 0 -> line.deleteCharAt(at);
                case 1 -> line.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                default -> line.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return line.toString();
    }

    @ParameterizedTest
    @MethodSource("mangledLines")
    void aMangledLineIsAnsweredOrRefusedAndTheNextOneIsAnswered(String line) {
        Answered answered = Answered.to(line + "\n" + GOOD + "\n");
        assertThat(answered.lines()).hasSize(2);
        JsonNode first = answered.line(0);
        assertThat(first.has("error") || first.has("kl_pq")).isTrue();
        assertThat(answered.exitCode()).isEqualTo(first.has("error") ? 1 : 0);
        assertThat(answered.line(1).has("kl_pq")).isTrue();
    }

    @Test
    void noInputIsNoFailure() {
        assertThat(Answered.to("")).isEqualTo(new Answered(0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"\"α\"", "7", "null", "[1,{\"a\":true}]", "0.25"})
    void theIdComesBackAsItWas(String id) {
        Answered answered =
                Answered.to("{\"id\":" + id + ",\"op\":\"morse\",\"text\":\"E\"}\n{\"op\":\"x\",\"id\":" + id + "}");
        assertThat(answered.lines().get(0)).startsWith("{\"id\":" + id + ",\"units\":1");
        assertThat(answered.lines().get(1)).startsWith("{\"line\":2,\"id\":" + id + ",\"error\":");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"op\":\"code\",\"p\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(Answered.to(deep + "\n" + GOOD).line(0).get("error").asString())
                .contains("nested more than 16 deep, in the field p");
    }

    @Test
    void manyOutcomesFitOnALine() {
        String weights =
                Arrays.toString(new SplittableRandom(1).doubles(100_000).toArray());
        Answered answered = Answered.to("{\"op\":\"divergence\",\"p\":" + weights + ",\"q\":" + weights + "}");
        assertThat(answered.only().get("kl_pq").doubleValue()).isZero();
        assertThat(answered.only().get("contributions").size()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1e3", "1000.0", "0.1e4"})
    void aWholeNumberIsWholeHoweverItIsWritten(String n) {
        assertThat(Answered.to("{\"op\":\"sanov\",\"n\":" + n + "}"))
                .isEqualTo(Answered.to("{\"op\":\"sanov\",\"n\":1000}"));
    }

    @Test
    void infinityIsAWordAndNamesItsOutcome() {
        JsonNode answer =
                Answered.to("{\"op\":\"divergence\",\"p\":[1,1],\"q\":[1,0]}").only();
        assertThat(answer.get("kl_pq").asString()).isEqualTo("inf");
        assertThat(answer.get("infinite_at").toString()).isEqualTo("[1]");
        JsonNode logs = Answered.to("{\"op\":\"divergence\",\"log_p\":[0,\"-inf\"],\"log_q\":[0,0]}")
                .only();
        assertThat(logs.get("kl_qp").asString()).isEqualTo("inf");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.10000000000000001",
        "1, 1",
        "-0.0, 0",
        "100, 100",
        "1e16, 10000000000000000",
        "1e17, 1e+17",
        "0.0001, 0.0001",
        "0.00001, 1.0000000000000001e-05",
        "4.9e-324, 4.9406564584124654e-324",
        "-2.5e300, -2.5000000000000001e+300",
    })
    void numbersHaveSeventeenDigits(double number, String text) {
        assertThat(Answers.digits(number)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(number + 0.0);
    }

    @Test
    void anAnswerComesBeforeTheNextLineIsAskedFor() throws IOException {
        StringBuilder log = new StringBuilder();
        InputStream in = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                log.append("? ");
                byte[] line = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, buffer, offset, line.length);
                return asked++ < 2 ? line.length : -1;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                log.append(b == '\n' ? "! " : "");
            }
        };
        assertThat(Compute.run(in, new PrintStream(out, true), LogBase.NATS)).isZero();
        assertThat(log).hasToString("? ! ? ! ? ");
    }
}
