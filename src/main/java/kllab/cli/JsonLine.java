package kllab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON object of a line as a stream; invalid input is a {@link BadInput}. */
final class JsonLine {
    /** The id of a line, returned as it was written. */
    static final String ID = "id";

    /** The maximum number of numbers, texts, arrays and objects in a line. */
    static final int MOST_VALUES = 4_000_000;

    /** The maximum number of characters of a text. */
    static final int LONGEST_TEXT = 8_000_000;

    private static final int DEEPEST = 16;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION, StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** The part of the parser's messages that is meant for programmers. */
    private static final Pattern ADVICE = Pattern.compile("(?s)(: | \\(`|, from `|\\n).*");

    private final JsonParser parser;
    private int values;

    private JsonLine(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a line.
     *
     * @return its object, or null if the line is blank
     * @throws BadInput if it is not a JSON object, or exceeds a limit
     * @throws IOException if the input cannot be read
     */
    static Json.@Nullable Members read(InputStream line) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            try {
                return new JsonLine(parser).line();
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                throw notJson(e, parser);
            }
        }
    }

    private Json.@Nullable Members line() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new BadInput("The line must be a JSON object, not "
                    + (first == JsonToken.START_ARRAY ? "an array" : "a single value") + ".");
        }
        Json.Members line = members(false);
        if (parser.nextToken() != null) {
            throw new BadInput("The line must end after its JSON object, at column "
                    + parser.currentTokenLocation().getColumnNr() + ".");
        }
        return line;
    }

    /** @param exact whether numbers are kept as they were written */
    private Json value(JsonToken token, boolean exact) {
        count();
        return switch (token) {
            case START_OBJECT -> members(exact);
            case START_ARRAY -> exact ? items(new ArrayList<>(), parser.nextToken(), true) : array();
            case VALUE_STRING -> new Json.Text(parser.getString());
            default -> new Json.Plain(parser.getString(), token.isNumeric());
        };
    }

    private Json.Members members(boolean exact) {
        Map<String, Json> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            byName.put(name, value(parser.nextToken(), exact || name.equals(ID)));
        }
        return new Json.Members(byName);
    }

    /** An array of numbers; at the first other value it becomes a general array. */
    private Json array() {
        double[] numbers = new double[8];
        int count = 0;
        JsonToken token = parser.nextToken();
        while (isNumber(token)) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number(token);
            token = parser.nextToken();
        }
        numbers = Arrays.copyOf(numbers, count);
        if (token == JsonToken.END_ARRAY && count > 0) {
            return new Json.Numbers(numbers);
        }
        List<Json> items = new ArrayList<>();
        for (double number : numbers) {
            items.add(Double.isInfinite(number) ? new Json.Text(Json.MINUS_INFINITY) : Json.Plain.of(number));
        }
        return items(items, token, false);
    }

    private Json.Items items(List<Json> items, JsonToken first, boolean exact) {
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, exact));
        }
        return new Json.Items(items);
    }

    private boolean isNumber(JsonToken token) {
        return token.isNumeric()
                || (token == JsonToken.VALUE_STRING
                        && parser.getStringLength() == Json.MINUS_INFINITY.length()
                        && parser.getString().equals(Json.MINUS_INFINITY));
    }

    /** NaN represents a number outside the range of a double; it is refused when the field is read. */
    private double number(JsonToken token) {
        count();
        if (!token.isNumeric()) {
            return Double.NEGATIVE_INFINITY;
        }
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? number : Double.NaN;
    }

    private void count() {
        if (++values > MOST_VALUES) {
            throw new BadInput("The line has more than " + MOST_VALUES / 1_000_000 + " million values.");
        }
    }

    private static BadInput notJson(JacksonException e, JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        String path = path(context);
        String what = ADVICE.matcher(String.valueOf(e.getOriginalMessage())).replaceFirst("");
        String where = path.isEmpty() ? "" : ", in the field " + path;
        return switch (e) {
            case StreamReadException _
            when what.startsWith("Unexpected end-of-input") ->
                new BadInput("The line is not valid JSON: it ends too early" + where + ".");
            case StreamConstraintsException _
            when context.getNestingDepth() >= DEEPEST ->
                new BadInput("The line has arrays and objects nested more than " + DEEPEST + " deep" + where + ".");
            case StreamConstraintsException _ ->
                new BadInput("The line has a number, a name or a text that is too long" + where + ".");
            default ->
                new BadInput("The line is not valid JSON at column "
                        + parser.currentLocation().getColumnNr() + where + ": " + what + ".");
        };
    }

    private static String path(TokenStreamContext context) {
        if (context.getParent() == null) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent + '[' + context.getCurrentIndex() + ']' : parent;
        }
        String name = context.currentName();
        return name == null ? parent : parent.isEmpty() ? name : parent + '.' + name;
    }
}
