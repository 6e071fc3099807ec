package kllab.io.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kllab.core.numeric.OutOfRange;
import kllab.io.Notice;
import kllab.io.session.StateData.Missing;
import kllab.text.Numbers;
import kllab.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns Jackson's errors into one sentence that names the field in a readable form: {@code state.q[3]}. */
final class StateFaults {
    private static final int LONGEST_QUOTE = 40;

    private StateFaults() {}

    /** Explains an error in the text of a file. */
    static StateFileException explain(JacksonException fault, JsonParser parser, int deepest) {
        if (fault instanceof StreamConstraintsException) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= deepest;
            return new StateFileException(deep ? "file.too.deep" : "file.too.large");
        }
        String path = path(parser.streamReadContext().pathAsPointer());
        if (fault instanceof MismatchedInputException) {
            return new StateFileException("file.duplicate", path);
        }
        if (String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input")) {
            return path.isEmpty()
                    ? new StateFileException("file.ends.early")
                    : new StateFileException("file.ends.early.in", path);
        }
        TokenStreamLocation at = fault.getLocation() == null ? parser.currentLocation() : fault.getLocation();
        return path.isEmpty()
                ? new StateFileException("file.not.json", line(at), column(at))
                : new StateFileException("file.not.json.in", line(at), column(at), path);
    }

    /** Explains an error in converting a tree to a state. */
    static StateFileException explain(JacksonException fault, JsonNode tree, String root) {
        String path = root;
        JsonNode node = tree;
        for (JacksonException.Reference step : fault.getPath()) {
            String name = step.getPropertyName();
            path = name == null ? join(path, step.getIndex()) : join(path, name);
            node = name == null ? node.path(step.getIndex()) : node.path(name);
        }
        return new StateFileException(notice(fault, path.isEmpty() ? "state" : path, node));
    }

    private static Notice notice(JacksonException fault, String path, JsonNode node) {
        return switch (fault) {
            case UnrecognizedPropertyException _ -> new Notice("file.unknown", path);
            case InputCoercionException _ -> new Notice("file.range", path, shortened(node));
            case MismatchedInputException _ when node.isMissingNode() -> new Notice("file.absent", path);
            case InvalidNullException _ -> new Notice("file.null", path);
            case MismatchedInputException mismatch -> expected(mismatch.getTargetType(), path, shortened(node));
            default -> refusal(root(fault), path, node);
        };
    }

    private static Notice refusal(Throwable cause, String path, JsonNode node) {
        return switch (cause) {
            case StateValues.Refused refused -> new Notice(refused.key(), path, shortened(node));
            case Refusal refusal -> new Notice("file.refused", path, refusal);
            case OutOfRange out ->
                new Notice("file.refused", path, Refusal.between(out.field(), out.value(), out.least(), out.most()));
            default -> new Notice("file.refused", path, reason(cause));
        };
    }

    /** The message of the constructor that refused the value, without its full stop. */
    private static String reason(Throwable cause) {
        String said = cause instanceof JacksonException own ? own.getOriginalMessage() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said.replaceFirst("\\.$", "");
    }

    private static Throwable root(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Notice expected(Class<?> type, String path, String found) {
        if (type == double.class || type == Double.class || type == float.class) {
            return new Notice("file.need.number", path, found);
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Notice("file.need.whole", path, found);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Notice("file.need.truth", path, found);
        }
        if (type == String.class) {
            return new Notice("file.need.text", path, found);
        }
        if (type.isEnum()) {
            return new Notice("file.need.choice", path, found, choices(type));
        }
        boolean list = type.isArray() || Iterable.class.isAssignableFrom(type);
        return new Notice(list ? "file.need.list" : "file.need.object", path, found);
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    /** That data are missing, by name and size. */
    static Notice missing(List<Missing> missing) {
        Missing first = missing.getFirst();
        if (missing.size() == 1) {
            return new Notice("file.data.missing", name(first), size(first.bytes()));
        }
        Missing second = missing.get(1);
        return new Notice(
                "file.data.missing.two", name(first), size(first.bytes()), name(second), size(second.bytes()));
    }

    private static Notice.Name name(Missing missing) {
        return new Notice.Name("carried." + missing.name(), missing.name());
    }

    private static String size(long bytes) {
        return bytes < 1000 ? bytes + " B" : Numbers.count(Math.ceilDiv(bytes, 1000)) + " kB";
    }

    static String join(String path, String field) {
        return path.isEmpty() ? field : path + '.' + field;
    }

    static String join(String path, int index) {
        return path + '[' + index + ']';
    }

    static String line(TokenStreamLocation at) {
        return Integer.toString(at.getLineNr());
    }

    static String column(TokenStreamLocation at) {
        return Integer.toString(at.getColumnNr());
    }

    /** A value as written in the file, shortened; a text keeps both of its quotation marks. */
    static String shortened(JsonNode node) {
        String text = node.isContainer() ? (node.isArray() ? "[…]" : "{…}") : node.toString();
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + (node.isString() ? "…\"" : "…");
    }

    private static String path(JsonPointer pointer) {
        String path = "";
        for (JsonPointer at = pointer; at != null && !at.matches(); at = at.tail()) {
            path = at.mayMatchElement() ? join(path, at.getMatchingIndex()) : join(path, at.getMatchingProperty());
        }
        return path;
    }
}
