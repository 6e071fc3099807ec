package kllab.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers as JSON: maps, lists, strings, booleans, whole numbers, doubles with all 17 digits, and {@code "inf"} or
 * {@code "-inf"} for the infinities; null for a number that is undefined.
 */
final class Answers {
    private static final MathContext ALL_DIGITS = new MathContext(17);

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** An undefined number. */
    private enum Absent {
        VALUE
    }

    private Answers() {}

    /** A number, or null for an undefined one, such as ∞ − ∞. */
    static Object orNull(double number) {
        return Double.isNaN(number) ? Absent.VALUE : (Object) number;
    }

    /**
     * The answer, if all its values are defined.
     *
     * @throws ArithmeticException if a number is undefined
     */
    static Map<String, Object> defined(Map<String, Object> answer) {
        requireDefined(answer);
        return answer;
    }

    private static void requireDefined(Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(Answers::requireDefined);
            case List<?> list -> list.forEach(Answers::requireDefined);
            case double[] numbers -> {
                for (double number : numbers) {
                    requireDefined(number);
                }
            }
            case Double number -> requireDefined(number.doubleValue());
            default -> {}
        }
    }

    private static void requireDefined(double number) {
        if (Double.isNaN(number)) {
            throw new ArithmeticException("a number is undefined");
        }
    }

    /** Streams an answer, so that a million numbers are never in one string. */
    static void write(Writer out, Map<String, Object> answer) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, answer);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> writeMap(json, map);
            case List<?> list -> writeList(json, list);
            case double[] numbers -> writeNumbers(json, numbers);
            case Double number -> writeDouble(json, number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case String text -> json.writeString(text);
            case Json read -> writeRead(json, read);
            case Absent _ -> json.writeNull();
            default -> throw new IllegalArgumentException("An answer cannot hold a " + value.getClass() + ".");
        }
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((key, value) -> {
            json.writeName((String) key);
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void writeList(JsonGenerator json, List<?> list) {
        json.writeStartArray();
        list.forEach(value -> write(json, value));
        json.writeEndArray();
    }

    private static void writeNumbers(JsonGenerator json, double[] numbers) {
        json.writeStartArray();
        for (double number : numbers) {
            writeDouble(json, number);
        }
        json.writeEndArray();
    }

    /** Values of the input are returned as they were written. */
    private static void writeRead(JsonGenerator json, Json read) {
        switch (read) {
            case Json.Text(String text) -> json.writeString(text);
            case Json.Plain(String written, boolean _) -> json.writeRawValue(written);
            case Json.Numbers numbers -> writeNumbers(json, numbers.values());
            case Json.Items(List<Json> items) -> writeList(json, items);
            case Json.Members(Map<String, Json> byName) -> writeMap(json, byName);
        }
    }

    private static void writeDouble(JsonGenerator json, double number) {
        if (Double.isInfinite(number)) {
            json.writeString(number > 0 ? "inf" : "-inf");
        } else {
            json.writeNumber(digits(number));
        }
    }

    /** Like C's {@code %.17g}: 17 significant digits, trailing zeros dropped. */
    static String digits(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(ALL_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 17) {
            return rounded.toPlainString();
        }
        String mantissa = rounded.movePointLeft(exponent).toPlainString();
        return mantissa + (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
