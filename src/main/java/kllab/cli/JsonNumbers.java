package kllab.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arrays of JSON as arrays of numbers; error messages give the full name of the field. */
final class JsonNumbers {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,15})/(\\d{1,15})");

    private JsonNumbers() {}

    /** Numbers, at least one. */
    static double[] of(String path, Json value) {
        return of(path, value, element -> number(path, element));
    }

    /** Numbers or fractions such as {@code "9/10"}. */
    static double[] orFractions(String path, Json value) {
        return of(
                path,
                value,
                element -> fraction(path, element)
                        .map(parts -> parts[0] / parts[1])
                        .orElseGet(() -> number(path, element)));
    }

    /** Numbers or {@code "-inf"}. */
    static double[] orMinusInfinity(String path, Json value) {
        if (!(value instanceof Json.Numbers numbers)) {
            return of(path, value, element -> minusInfinityOr(path, element));
        }
        for (double number : numbers.values()) {
            inRange(path, Double.isInfinite(number) ? 0 : number);
        }
        return numbers.values();
    }

    private static double minusInfinityOr(String path, Json element) {
        boolean word = element instanceof Json.Text(String text) && text.equals(Json.MINUS_INFINITY);
        return word ? Double.NEGATIVE_INFINITY : number(path, element);
    }

    static List<Json> nonEmpty(String path, List<Json> elements) {
        if (elements.isEmpty()) {
            throw new BadInput("The field " + path + " must have at least one element.");
        }
        return elements;
    }

    private static double[] of(String path, Json value, ToDoubleFunction<Json> element) {
        return switch (value) {
            case Json.Numbers numbers -> finite(path, numbers.values());
            case Json.Items(List<Json> elements) ->
                nonEmpty(path, elements).stream().mapToDouble(element).toArray();
            default -> throw wrongType(path, "an array of numbers", value);
        };
    }

    private static double[] finite(String path, double[] numbers) {
        for (double number : numbers) {
            if (Double.isInfinite(number)) {
                throw wrongType(path, "made of numbers", new Json.Text(Json.MINUS_INFINITY));
            }
            inRange(path, number);
        }
        return numbers;
    }

    private static double number(String path, Json value) {
        if (value instanceof Json.Plain plain && plain.isNumber()) {
            return inRange(path, plain.number());
        }
        throw wrongType(path, "made of numbers", value);
    }

    static double inRange(String path, double number) {
        if (!Double.isFinite(number)) {
            throw new BadInput("The field " + path + " has a number outside the range of a double.");
        }
        return number;
    }

    static Optional<double[]> fraction(String path, Json value) {
        if (!(value instanceof Json.Text(String text))) {
            return Optional.empty();
        }
        Matcher parts = FRACTION.matcher(text);
        if (!parts.matches() || Double.parseDouble(parts.group(2)) == 0) {
            throw wrongType(path, "made of numbers or fractions such as \"9/10\"", value);
        }
        return Optional.of(new double[] {Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2))});
    }

    static BadInput wrongType(String path, String needed, Json value) {
        return new BadInput("The field " + path + " must be " + needed + ", not " + value.shown() + ".");
    }
}
