package kllab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kllab.core.information.LogBase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers JSON Lines with JSON Lines: each input line is an object with an {@code op}, its inputs and perhaps an {@code
 * id}, each output line the answer to it, or {@code {"line":7,"id":…,"error":"…"}}.
 */
public final class Compute {
    /** The longest line that is read, in bytes. */
    static final int LONGEST_LINE = 8_000_000;

    private static final int DEEPEST_NESTING = 16;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What the parser adds to its complaints for the programmer who configured it. */
    private static final Pattern ADVICE = Pattern.compile("(?s)(: | \\(`|, from `|\\n).*");

    private final LogBase unit;

    private Compute(LogBase unit) {
        this.unit = unit;
    }

    /**
     * Answers every line of {@code in} on {@code out}, in order, keeping one line at a time; what is answered is flushed
     * whenever the next line has to be waited for.
     *
     * @param unit the unit of information in answers whose keys do not say theirs
     * @return 0 if every line was answered, 1 if any could not be
     * @throws IOException if the input cannot be read
     */
    public static int run(InputStream in, PrintStream out, LogBase unit) throws IOException {
        Compute compute = new Compute(unit);
        LineReader lines = new LineReader(in, LONGEST_LINE);
        Writer answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        int failures = 0;
        for (long line = 1; lines.next() && !out.checkError(); line++) {
            Answer answer = compute.answer(lines, line);
            failures += answer.failed() ? 1 : 0;
            answers.write(answer.json());
            answers.write('\n');
            if (!lines.more()) {
                answers.flush();
            }
        }
        answers.flush();
        return failures > 0 || out.checkError() ? 1 : 0;
    }

    private record Answer(String json, boolean failed) {}

    private Answer answer(LineReader lines, long line) {
        JsonNode id = null;
        try {
            JsonNode input = parsed(lines);
            id = input.get("id");
            return new Answer(Answers.json(JSON, answered(input, id)), false);
        } catch (BadInput e) {
            return failure(line, id, e.getMessage());
        } catch (RuntimeException e) {
            String what = String.valueOf(e.getMessage());
            return failure(line, id, "The line cannot be computed: " + what + (what.endsWith(".") ? "" : "."));
        }
    }

    private static Answer failure(long line, @Nullable JsonNode id, @Nullable String sentence) {
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("line", line);
        if (id != null) {
            failure.put("id", id);
        }
        failure.put("error", String.valueOf(sentence));
        return new Answer(Answers.json(JSON, failure), true);
    }

    private static JsonNode parsed(LineReader lines) {
        if (lines.tooLong()) {
            throw new BadInput("The line is longer than " + LONGEST_LINE + " bytes.");
        }
        byte[] bytes = lines.bytes();
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            throw new BadInput("The line is empty: it must be a JSON object.");
        }
        JsonNode input = parsed(bytes);
        if (!input.isObject()) {
            throw new BadInput(
                    "The line must be a JSON object, not " + (input.isArray() ? "an array" : "a single value") + ".");
        }
        return input;
    }

    private static JsonNode parsed(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            try {
                return JSON.readTree(parser);
            } catch (JacksonException e) {
                throw notJson(e, parser);
            }
        }
    }

    private static BadInput notJson(JacksonException e, JsonParser parser) {
        String path = parser.streamReadContext().pathAsPointer().toString();
        String what = ADVICE.matcher(String.valueOf(e.getOriginalMessage())).replaceFirst("");
        return new BadInput("The line is not valid JSON at column "
                + parser.currentLocation().getColumnNr()
                + (path.isEmpty() ? "" : ", in the field " + path.substring(1).replace('/', '.')) + ": " + what + ".");
    }

    private Map<String, Object> answered(JsonNode input, @Nullable JsonNode id) {
        Fields fields = new Fields(input);
        String name = fields.text("op");
        Operation operation = Operations.BY_NAME.get(name);
        if (operation == null) {
            throw new BadInput(
                    "The field op must be one of " + String.join(", ", new TreeSet<>(Operations.BY_NAME.keySet()))
                            + ", not " + Fields.shown(input.get("op")) + ".");
        }
        fields.allowOnly(withEnvelope(operation.fields()));
        Map<String, Object> answer = new LinkedHashMap<>();
        if (id != null) {
            answer.put("id", id);
        }
        answer.putAll(operation.answer().apply(fields, unit));
        return answer;
    }

    private static Set<String> withEnvelope(Set<String> fields) {
        Set<String> all = new TreeSet<>(fields);
        all.add("op");
        all.add("id");
        return all;
    }
}
