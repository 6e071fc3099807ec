package kllab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference numbers that tests read: see reference/README.md. */
public final class Reference {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Reference() {}

    public static JsonNode file(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file of JSON Lines, each named by its id. */
    public static Stream<Named<JsonNode>> lines(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(JSON::readTree).map(Reference::named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Named<JsonNode> named(JsonNode testCase) {
        return Named.of(testCase.get("id").asString(), testCase);
    }

    /** The elements of an array, each named by its id. */
    public static Stream<Named<JsonNode>> cases(JsonNode array) {
        return array.valueStream().map(Reference::named);
    }

    /** Numbers, decimal strings, "inf", or fractions such as "9/10". */
    public static double number(JsonNode value) {
        String text = value.asString();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
        }
        return Double.parseDouble(text.replace("inf", "Infinity"));
    }

    public static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(Reference::number).toArray();
    }

    /** The relative error of {@code actual}; 0 if both are 0 or the same infinity. */
    public static double relativeError(double actual, double expected) {
        return actual == expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
    }
}
