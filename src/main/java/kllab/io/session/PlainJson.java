package kllab.io.session;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kllab.core.probability.Categorical;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the app has written itself without a JSON library, which would take a quarter of the start. It understands less than
 * {@link StateJson}, which is asked whenever this one gives up, and never anything else (a test compares them).
 */
final class PlainJson {
    private static final String SIMPLE_ESCAPES = "\"\\/nrt";
    private static final String ESCAPED = "\"\\/\n\r\t";
    private static final int DEEPEST = 60;

    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /** It is not as simple as this; not an error. */
    @SuppressWarnings("serial") // never serialized
    static final class NotPlain extends Exception {
        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    /** A number as it is written. */
    private record Digits(String text) {}

    /** JSON's null. */
    private enum None {
        NONE
    }

    /** A part of a text that is JSON. */
    record Raw(String text) {}

    // ---- text to values ---------------------------------------------------------------------------------------------

    /** The values of an object; those at this depth and below are kept as text. */
    static Map<String, Object> object(String text, int rawDepth) throws NotPlain {
        PlainJson json = new PlainJson(text);
        Object value = json.value(0, rawDepth);
        json.blanks();
        require(json.at == text.length());
        return asObject(value);
    }

    @SuppressWarnings("unchecked") // keys are texts
    static Map<String, Object> asObject(@Nullable Object value) throws NotPlain {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new NotPlain();
    }

    static String asText(@Nullable Object value) throws NotPlain {
        if (value instanceof String text) {
            return text;
        }
        throw new NotPlain();
    }

    static boolean asTruth(@Nullable Object value) throws NotPlain {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new NotPlain();
    }

    static int asWhole(@Nullable Object value) throws NotPlain {
        return (Integer) built(int.class, value);
    }

    private Object value(int depth, int rawDepth) throws NotPlain {
        blanks();
        require(depth < DEEPEST && at < text.length());
        if (depth == rawDepth) {
            int start = at;
            value(depth, -1);
            return new Raw(text.substring(start, at));
        }
        return switch (text.charAt(at)) {
            case '{' -> objectAt(depth, rawDepth);
            case '[' -> listAt(depth, rawDepth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> objectAt(int depth, int rawDepth) throws NotPlain {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        if (next() == '}') {
            at++;
            return object;
        }
        while (true) {
            require(next() == '"');
            String key = string();
            require(next() == ':');
            at++;
            require(object.put(key, value(depth + 1, rawDepth)) == null);
            char end = next();
            at++;
            if (end == '}') {
                return object;
            }
            require(end == ',');
        }
    }

    private List<Object> listAt(int depth, int rawDepth) throws NotPlain {
        List<Object> list = new ArrayList<>();
        at++;
        if (next() == ']') {
            at++;
            return list;
        }
        while (true) {
            list.add(value(depth + 1, rawDepth));
            char end = next();
            at++;
            if (end == ']') {
                return list;
            }
            require(end == ',');
        }
    }

    private String string() throws NotPlain {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\') {
                int which = at < text.length() ? SIMPLE_ESCAPES.indexOf(text.charAt(at++)) : -1;
                require(which >= 0);
                c = ESCAPED.charAt(which);
            } else {
                require(c >= ' ' && c < '\uFFFD'); // nor is it there where bytes are damaged
            }
            string.append(c);
        }
        require(at < text.length());
        at++;
        return string.toString();
    }

    private Object word() throws NotPlain {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> None.NONE;
            default -> {
                require(word.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?"));
                yield new Digits(word);
            }
        };
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+-.E".indexOf(c) >= 0;
    }

    private char next() throws NotPlain {
        blanks();
        require(at < text.length());
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }

    // ---- values to records ------------------------------------------------------------------------------------------

    static <S extends Record> S record(Class<S> type, @Nullable Object value) throws NotPlain {
        return type.cast(built(type, value));
    }

    private static Object built(Type type, @Nullable Object value) throws NotPlain {
        try {
            if (type instanceof ParameterizedType some) {
                return collection(some, value);
            }
            require(type instanceof Class);
            Class<?> plain = (Class<?>) type;
            if (plain.isRecord()) {
                return recordOf(plain, asObject(value));
            }
            return simple(plain, value);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new NotPlain(); // the other reader says what is wrong
        }
    }

    private static Object simple(Class<?> type, @Nullable Object value) throws NotPlain {
        if (type == String.class) {
            return asText(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return asTruth(value);
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(asText(value))) {
                    return constant;
                }
            }
            throw new NotPlain();
        }
        if (type == double[].class) {
            return numbers(value);
        }
        if (type == Categorical.class) {
            return distribution(numbers(value));
        }
        String digits = digits(value);
        if (type == double.class || type == Double.class) {
            return number(value);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.parseInt(digits);
        }
        require(type == long.class || type == Long.class);
        return Long.parseLong(digits);
    }

    private static String digits(@Nullable Object value) throws NotPlain {
        if (value instanceof Digits digits) {
            return digits.text;
        }
        throw new NotPlain();
    }

    private static double number(@Nullable Object value) throws NotPlain {
        double number = Double.parseDouble(digits(value));
        require(Double.isFinite(number));
        return number;
    }

    private static List<?> list(@Nullable Object value) throws NotPlain {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new NotPlain();
    }

    private static double[] numbers(@Nullable Object value) throws NotPlain {
        List<?> list = list(value);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(list.get(i));
        }
        return numbers;
    }

    private static Categorical distribution(double[] weights) throws NotPlain {
        boolean any = false;
        for (double weight : weights) {
            require(weight >= 0);
            any |= weight > 0;
        }
        require(any);
        return Categorical.of(weights);
    }

    private static Object collection(ParameterizedType type, @Nullable Object value) throws NotPlain {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return value == None.NONE ? Optional.empty() : Optional.of(built(of, value));
        }
        List<Object> items = new ArrayList<>();
        for (Object item : list(value)) {
            items.add(built(of, item));
        }
        if (type.getRawType() == List.class) {
            return items;
        }
        require(type.getRawType() == Set.class);
        return new LinkedHashSet<>(items);
    }

    private static Object recordOf(Class<?> type, Map<String, Object> values)
            throws NotPlain, ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        require(values.size() == components.length);
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            require(values.containsKey(components[i].getName()));
            types[i] = components[i].getType();
            arguments[i] = built(components[i].getGenericType(), values.get(components[i].getName()));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }
}
