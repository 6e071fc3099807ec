package kllab.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kllab.core.information.LogBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of {@code compute} to some input. */
record Answered(int exitCode, List<String> lines) {
    static final JsonMapper JSON = JsonMapper.shared();

    static Answered to(String input) {
        return to(input, LogBase.NATS);
    }

    static Answered to(String input, LogBase unit) {
        return to(input.getBytes(StandardCharsets.UTF_8), unit);
    }

    static Answered to(byte[] input, LogBase unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int exitCode = Compute.run(new ByteArrayInputStream(input), new PrintStream(out, false), unit);
            return new Answered(
                    exitCode, out.toString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode only() {
        return line(0);
    }

    JsonNode line(int i) {
        return JSON.readTree(lines.get(i));
    }
}
