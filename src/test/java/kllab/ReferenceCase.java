package kllab;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.ObjIntConsumer;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/**
 * A case of the reference numbers that is compared key by key. All errors are reported together, and also every key
 * that was neither read as an input nor compared.
 */
public final class ReferenceCase {
    private static final double TOLERANCE = 1e-12;
    private static final Set<String> NAMES = Set.of("id", "split", "note");

    private final JsonNode node;
    private final String path;
    private final double tolerance;
    private final SoftAssertions all;
    private final Set<String> left;

    private ReferenceCase(JsonNode node, String path, double tolerance, SoftAssertions all) {
        this.node = node;
        this.path = path;
        this.tolerance = tolerance;
        this.all = all;
        this.left = new LinkedHashSet<>(node.propertyNames());
        left.removeAll(NAMES);
    }

    /** Compares a case to 10<sup>−12</sup>, relative. */
    public static void check(JsonNode node, Consumer<ReferenceCase> comparison) {
        check(node, TOLERANCE, comparison);
    }

    /**
     * Compares a case.
     *
     * @param tolerance relative to the expected value
     */
    public static void check(JsonNode node, double tolerance, Consumer<ReferenceCase> comparison) {
        SoftAssertions all = new SoftAssertions();
        new ReferenceCase(node, "", tolerance, all).compare(comparison);
        all.assertAll();
    }

    private void compare(Consumer<ReferenceCase> comparison) {
        comparison.accept(this);
        all.assertThat(left).as("%snot compared", path).isEmpty();
    }

    /** The value of a key; marks the key as used. */
    public JsonNode take(String key) {
        left.remove(key);
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("There is no " + path + key + ".");
        }
        return value;
    }

    /** An input. */
    public double input(String key) {
        return Reference.number(take(key));
    }

    /** An input that is a list. */
    public double[] inputs(String key) {
        return Reference.numbers(take(key));
    }

    /** An input that is a table. */
    public double[][] rows(String key) {
        return take(key).valueStream().map(Reference::numbers).toArray(double[][]::new);
    }

    /** Skips keys that describe how the reference was checked. */
    public void skip(String... keys) {
        left.removeAll(Set.of(keys));
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public void number(String key, double actual) {
        number(key, actual, 0);
    }

    /**
     * Compares a number that is a difference.
     *
     * @param scale the size of the numbers whose difference it is; the tolerance is relative to this
     */
    public void number(String key, double actual, double scale) {
        compare(key, actual, take(key), scale);
    }

    public void numbers(String key, double... actual) {
        JsonNode expected = take(key);
        all.assertThat(actual).as(path + key).hasSize(expected.size());
        for (int i = 0; i < Math.min(actual.length, expected.size()); i++) {
            compare(key + "[" + i + "]", actual[i], expected.get(i), 0);
        }
    }

    /** Null and "nan" are not numbers. */
    private void compare(String key, double actual, JsonNode expected, double scale) {
        if (expected.isNull() || expected.asString().equals("nan")) {
            all.assertThat(actual).as(path + key).isNaN();
        } else {
            double value = Reference.number(expected);
            double allowed = tolerance * Math.max(Math.abs(value), scale);
            boolean close = actual == value || (Double.isFinite(value) && Math.abs(actual - value) <= allowed);
            all.assertThat(close)
                    .as("%s%s = %s, not %s", path, key, actual, value)
                    .isTrue();
        }
    }

    public void is(String key, boolean actual) {
        all.assertThat(actual).as(path + key).isEqualTo(take(key).asBoolean());
    }

    public void is(String key, String actual) {
        all.assertThat(actual).as(path + key).isEqualTo(take(key).asString());
    }

    /** Compares a nested object. */
    public void object(String key, Consumer<ReferenceCase> comparison) {
        new ReferenceCase(take(key), path + key + ".", tolerance, all).compare(comparison);
    }

    /** Compares every number of a nested object whose keys are whole numbers. */
    public void numbersBySize(String key, IntToDoubleFunction actual) {
        object(
                key,
                each -> Arrays.stream(each.left.toArray(String[]::new))
                        .forEach(size -> each.number(size, actual.applyAsDouble(Integer.parseInt(size)))));
    }

    /** Compares every element of a list of objects. */
    public void each(String key, ObjIntConsumer<ReferenceCase> comparison) {
        JsonNode list = take(key);
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            new ReferenceCase(list.get(i), path + key + "[" + i + "].", tolerance, all)
                    .compare(element -> comparison.accept(element, index));
        }
    }
}
