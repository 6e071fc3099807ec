package kllab.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Answers as JSON: maps, lists, strings, booleans, whole numbers, doubles with all 17 digits, and {@code "inf"} or
 * {@code "-inf"} for the infinities.
 */
final class Answers {
    private static final MathContext ALL_DIGITS = new MathContext(17);

    private Answers() {}

    /** A number, or {@code "nan"} for one that is undefined, such as ∞ − ∞. */
    static Object orNan(double number) {
        return Double.isNaN(number) ? "nan" : (Object) number;
    }

    /** A number, or null for one that there is not. */
    static Object orNull(double number) {
        return Double.isNaN(number) ? NullNode.getInstance() : (Object) number;
    }

    static String json(JsonMapper mapper, Map<String, Object> answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            write(json, answer);
        }
        return text.toString();
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
            case JsonNode node -> json.writeTree(node);
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

    private static void writeDouble(JsonGenerator json, double number) {
        if (Double.isNaN(number)) {
            throw new ArithmeticException("a number came out undefined");
        }
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
