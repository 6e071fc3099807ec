package kllab.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kllab.core.probability.Categorical;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields of one input line, each checked as it is read; what is wrong is said with the field's name. */
final class Fields {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,15})/(\\d{1,15})");

    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** Complains about the first field that is not among {@code known}. */
    void allowOnly(Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new BadInput("The field " + name + " is unknown here: known are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** The field as text. */
    String text(String name) {
        JsonNode value = required(name);
        if (!value.isString()) {
            throw wrongType(name, "a string", value);
        }
        return value.asString();
    }

    /** The field as a whole number between the bounds. */
    int integer(String name, int least, int greatest) {
        JsonNode value = required(name);
        if (!value.isIntegralNumber()) {
            throw wrongType(name, "a whole number", value);
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > greatest) {
            throw new BadInput("The field " + name + " must be between " + least + " and " + greatest + ", not "
                    + shown(value) + ".");
        }
        return value.intValue();
    }

    /** Whether the field is there and not null. */
    boolean given(String name) {
        return object.hasNonNull(name);
    }

    /** Whether the field is an object. */
    boolean isObject(String name) {
        return object.path(name).isObject();
    }

    /** The field as an object with fields of its own. */
    Fields object(String name) {
        JsonNode value = required(name);
        if (!value.isObject()) {
            throw wrongType(name, "an object", value);
        }
        return new Fields(value);
    }

    /** The field as it came. */
    JsonNode node(String name) {
        return required(name);
    }

    /** The field as a number. */
    double number(String name) {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw wrongType(name, "a number", value);
        }
        return number(name, value);
    }

    /** The field as a number greater than 0. */
    double positive(String name) {
        double number = number(name);
        if (!(number > 0)) {
            throw new BadInput("The field " + name + " must be greater than 0, not " + shown(required(name)) + ".");
        }
        return number;
    }

    /** The field as a whole number of any size that a long has. */
    long wholeNumber(String name) {
        JsonNode value = required(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrongType(name, "a whole number of at most 63 bits", value);
        }
        return value.longValue();
    }

    /** The field as numbers, at least one. */
    double[] numbers(String name) {
        return array(name, element -> number(name, element));
    }

    /** The field as rows of numbers: at least one row, all equally long, none empty. */
    double[][] rows(String name) {
        JsonNode value = elements(name);
        double[][] rows = new double[value.size()][];
        for (int i = 0; i < rows.length; i++) {
            String row = name + "[" + i + "]";
            rows[i] = new Fields(JsonNodeFactory.instance.objectNode().set(row, value.get(i))).numbers(row);
            requireSameSize(name + "[0]", rows[0].length, row, rows[i].length);
        }
        return rows;
    }

    /** The field as objects, at least one, each with fields of its own. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (!element.isObject()) {
                throw wrongType(name + "[" + objects.size() + "]", "an object", element);
            }
            objects.add(new Fields(element));
        }
        return objects;
    }

    private JsonNode elements(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrongType(name, "an array", value);
        }
        if (value.isEmpty()) {
            throw new BadInput("The field " + name + " must have at least one element.");
        }
        return value;
    }

    /** The field as a distribution: an array of weights. */
    Categorical weights(String name) {
        double[] weights = array(name, element -> number(name, element));
        return checked(name, () -> Categorical.of(weights));
    }

    /** The field as a distribution: an array of weights, each a number or a fraction such as {@code "9/10"}. */
    Categorical fractions(String name) {
        double[] weights = array(
                name,
                element -> fraction(name, element)
                        .map(parts -> parts[0] / parts[1])
                        .orElseGet(() -> number(name, element)));
        return checked(name, () -> Categorical.of(weights));
    }

    /** The field as log weights: an array of numbers or {@code "-inf"}. */
    double[] logWeights(String name) {
        double[] logs = array(
                name,
                element -> element.isString() && element.asString().equals("-inf")
                        ? Double.NEGATIVE_INFINITY
                        : number(name, element));
        checked(name, () -> Categorical.ofLogWeights(logs));
        return logs;
    }

    /** The field as the distribution of a coin, from the chance of its first side: a number or a fraction. */
    Categorical coin(String name) {
        JsonNode value = required(name);
        Optional<double[]> fraction = fraction(name, value);
        double first = fraction.map(parts -> parts[0]).orElseGet(() -> number(name, value));
        double whole = fraction.map(parts -> parts[1]).orElse(1.0);
        if (!(first >= 0 && first <= whole)) {
            throw new BadInput("The field " + name + " must be a chance between 0 and 1, not " + shown(value) + ".");
        }
        double second =
                BigDecimal.valueOf(whole).subtract(BigDecimal.valueOf(first)).doubleValue();
        return Categorical.of(first, second);
    }

    /** The field as an object of numbers, in the order given. */
    Map<String, Double> numbersByName(String name) {
        JsonNode value = required(name);
        if (!value.isObject()) {
            throw wrongType(name, "an object", value);
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        value.properties()
                .forEach(each -> numbers.put(each.getKey(), number(name + "." + each.getKey(), each.getValue())));
        return numbers;
    }

    /** Runs {@code make}, and says which field was to blame if it complains. */
    static <T> T checked(String name, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new BadInput("The field " + name + " is wrong: " + e.getMessage());
        }
    }

    /** Complains if {@code other} has not as many elements as {@code name}. */
    static void requireSameSize(String name, int size, String other, int otherSize) {
        if (size != otherSize) {
            throw new BadInput("The field " + other + " must have as many elements as " + name + ", " + size + ", not "
                    + otherSize + ".");
        }
    }

    private JsonNode required(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw new BadInput("The field " + name + " is missing.");
        }
        return value;
    }

    private double[] array(String name, ToDoubleFunction<JsonNode> element) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrongType(name, "an array of numbers", value);
        }
        if (value.isEmpty()) {
            throw new BadInput("The field " + name + " must have at least one element.");
        }
        double[] numbers = new double[value.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = element.applyAsDouble(value.get(i));
        }
        return numbers;
    }

    private static double number(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw wrongType(name, "made of numbers", value);
        }
        double number = value.doubleValue();
        if (!Double.isFinite(number)) {
            throw new BadInput("The field " + name + " has a number beyond the range of a double.");
        }
        return number;
    }

    private static Optional<double[]> fraction(String name, JsonNode value) {
        if (!value.isString()) {
            return Optional.empty();
        }
        Matcher parts = FRACTION.matcher(value.asString());
        if (!parts.matches() || Double.parseDouble(parts.group(2)) == 0) {
            throw wrongType(name, "made of numbers or fractions such as \"9/10\"", value);
        }
        return Optional.of(new double[] {Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2))});
    }

    private static BadInput wrongType(String name, String needed, JsonNode value) {
        return new BadInput("The field " + name + " must be " + needed + ", not " + shown(value) + ".");
    }

    /** A value as it was written, if it is short. */
    static String shown(JsonNode value) {
        if (value.isContainer()) {
            return value.isArray() ? "an array" : "an object";
        }
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
