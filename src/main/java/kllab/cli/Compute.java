package kllab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import kllab.core.information.LogBase;
import org.jspecify.annotations.Nullable;

/**
 * Answers JSON Lines with JSON Lines: each input line is an object with an {@code op}, its inputs and perhaps an {@code
 * id}, each output line the answer to it, or {@code {"line":7,"id":…,"error":"…"}}. A blank line has no answer.
 */
public final class Compute {
    /** The maximum number of bytes of a line. */
    static final int LONGEST_LINE = 64_000_000;

    private static final String ERROR = "error";
    private static final Logger LOGGER = Logger.getLogger(Compute.class.getName());

    private final LogBase unit;

    private Compute(LogBase unit) {
        this.unit = unit;
    }

    /**
     * Answers every line of {@code in} on {@code out}, in order, with one line in memory at a time; answers are flushed
     * whenever the next line is not yet available.
     *
     * @param unit the unit of information of answers whose keys do not name a unit
     * @return 0 if every line was answered, 1 if any could not be
     * @throws InputFault if the input cannot be read
     * @throws IOException if an answer cannot be written
     */
    public static int run(InputStream in, OutputStream out, LogBase unit) throws IOException {
        Compute compute = new Compute(unit);
        LineReader lines = new LineReader(new Utf8Input(in), LONGEST_LINE);
        Writer answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        boolean failed = false;
        for (long line = 1; compute.next(lines, answers); line++) {
            Map<String, Object> answer = compute.answer(lines, line);
            failed |= answer.containsKey(ERROR);
            if (!answer.isEmpty()) {
                Answers.write(answers, answer);
                answers.write('\n');
            }
        }
        answers.flush();
        return failed ? Console.FAILED : Console.DONE;
    }

    /** The operations and limits, for the help. */
    static String footer() {
        return "Each line is a JSON object with an op, one of " + String.join(", ", Operations.BY_NAME.keySet())
                + ". A line has at most " + LONGEST_LINE / 1_000_000 + " million bytes, "
                + JsonLine.MOST_VALUES / 1_000_000 + " million values, and " + JsonLine.LONGEST_TEXT / 1_000_000
                + " million characters in a text.";
    }

    private boolean next(LineReader lines, Writer answers) throws IOException {
        if (!lines.more()) {
            answers.flush();
        }
        return lines.next();
    }

    /** The answer or the error message; empty for a blank line. */
    private Map<String, Object> answer(LineReader lines, long line) throws IOException {
        Json id = null;
        try {
            Json.Members input = JsonLine.read(lines);
            if (input == null) {
                return Map.of();
            }
            id = input.byName().get(JsonLine.ID);
            return Answers.defined(answered(input, id));
        } catch (BadInput e) {
            return failure(line, id, e.getMessage());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return failure(line, id, Sentence.joined("The line cannot be computed", String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            return failure(line, id, "The line cannot be computed: it takes more memory than there is.");
        } catch (RuntimeException | StackOverflowError e) {
            LOGGER.log(Level.FINE, "line " + line, e);
            return failure(line, id, "The line cannot be computed because of a bug in KL Lab.");
        }
    }

    private static Map<String, Object> failure(long line, @Nullable Json id, @Nullable String sentence) {
        Map<String, Object> failure = new LinkedHashMap<>();
        failure.put("line", line);
        if (id != null) {
            failure.put(JsonLine.ID, id);
        }
        failure.put(ERROR, String.valueOf(sentence));
        return failure;
    }

    private Map<String, Object> answered(Json.Members input, @Nullable Json id) {
        Fields fields = new Fields(input);
        Operation operation =
                Objects.requireNonNull(Operations.BY_NAME.get(fields.oneOf("op", Operations.BY_NAME.keySet())));
        fields.allowOnly(withEnvelope(operation.fields()));
        Map<String, Object> answer = new LinkedHashMap<>();
        if (id != null) {
            answer.put(JsonLine.ID, id);
        }
        answer.putAll(operation.answer().apply(fields, unit));
        return answer;
    }

    private static Set<String> withEnvelope(Set<String> fields) {
        Set<String> all = new TreeSet<>(fields);
        all.add("op");
        all.add(JsonLine.ID);
        return all;
    }
}
