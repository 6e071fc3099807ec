package kllab.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kllab.core.probability.Categorical;

/**
 * The fields of an input line, or of an object in it, each checked as it is read; error messages give the field's full
 * name: {@code p.sigma}.
 */
final class Fields {
    private final Map<String, Json> fields;
    private final String owner;

    Fields(Json.Members line) {
        this(line, "");
    }

    /** @param owner the full name of the object */
    private Fields(Json.Members object, String owner) {
        this.fields = object.byName();
        this.owner = owner;
    }

    /** The full name of a field. */
    String path(String name) {
        return owner.isEmpty() ? name : owner + '.' + name;
    }

    /** Refuses the first field that is not among {@code known}. */
    void allowOnly(Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new BadInput("The field " + path(Json.cut(name)) + " is unknown here: known are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether the field is there and not null. */
    boolean given(String name) {
        return has(name)
                && !(required(name) instanceof Json.Plain(String written, boolean _) && written.equals("null"));
    }

    /** Whether the field is an object. */
    boolean isObject(String name) {
        return fields.get(name) instanceof Json.Members;
    }

    /** The field as written. */
    Json node(String name) {
        return required(name);
    }

    /** The field as text. */
    String text(String name) {
        if (required(name) instanceof Json.Text(String value)) {
            return value;
        }
        throw wrongType(name, "a string");
    }

    /** The field as one of a few words. */
    String oneOf(String name, Collection<String> words) {
        String word = text(name);
        if (!words.contains(word)) {
            throw wrongType(name, "one of " + String.join(", ", words));
        }
        return word;
    }

    /** The field as a whole number between the bounds. */
    int integer(String name, int least, int greatest) {
        double number = whole(name).number();
        if (number < least || number > greatest) {
            throw wrongType(name, "between " + least + " and " + greatest);
        }
        return (int) number;
    }

    /** The field as a whole number in the range of a long. */
    long wholeNumber(String name) {
        try {
            return new BigDecimal(whole(name).written()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrongType(name, "a whole number of at most 63 bits");
        }
    }

    private Json.Plain whole(String name) {
        if (required(name) instanceof Json.Plain plain && plain.isWhole()) {
            return plain;
        }
        throw wrongType(name, "a whole number");
    }

    /** The field as an object with fields of its own. */
    Fields object(String name) {
        if (required(name) instanceof Json.Members members) {
            return new Fields(members, path(name));
        }
        throw wrongType(name, "an object");
    }

    /** The field as objects, at least one, each with fields of its own. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Json element : elements(name)) {
            String each = path(name) + '[' + objects.size() + ']';
            if (!(element instanceof Json.Members members)) {
                throw JsonNumbers.wrongType(each, "an object", element);
            }
            objects.add(new Fields(members, each));
        }
        return objects;
    }

    /** The field as an object of numbers, in the order given. */
    Map<String, Double> numbersByName(String name) {
        Fields object = object(name);
        Map<String, Double> numbers = new LinkedHashMap<>();
        object.fields.keySet().forEach(each -> numbers.put(each, object.number(each)));
        return numbers;
    }

    /** The field as a number. */
    double number(String name) {
        if (required(name) instanceof Json.Plain plain && plain.isNumber()) {
            return JsonNumbers.inRange(path(name), plain.number());
        }
        throw wrongType(name, "a number");
    }

    /** The field as a number greater than 0. */
    double positive(String name) {
        double number = number(name);
        if (!(number > 0)) {
            throw wrongType(name, "greater than 0");
        }
        return number;
    }

    /** The field as numbers, at least one. */
    double[] numbers(String name) {
        return JsonNumbers.of(path(name), required(name));
    }

    /** The field as rows of numbers: at least one row, all equally long, none empty. */
    double[][] rows(String name) {
        List<Json> elements = elements(name);
        double[][] rows = new double[elements.size()][];
        for (int i = 0; i < rows.length; i++) {
            String row = path(name) + '[' + i + ']';
            rows[i] = JsonNumbers.of(row, elements.get(i));
            requireSameSize(path(name) + "[0]", rows[0].length, row, rows[i].length);
        }
        return rows;
    }

    /** The field as a distribution: an array of weights. */
    Categorical weights(String name) {
        double[] weights = numbers(name);
        return checked(path(name), () -> Categorical.of(weights));
    }

    /** The field as a distribution: an array of weights, each a number or a fraction such as {@code "9/10"}. */
    Categorical fractions(String name) {
        double[] weights = JsonNumbers.orFractions(path(name), required(name));
        return checked(path(name), () -> Categorical.of(weights));
    }

    /** The field as log weights: an array of numbers or {@code "-inf"}. */
    double[] logWeights(String name) {
        double[] logs = JsonNumbers.orMinusInfinity(path(name), required(name));
        checked(path(name), () -> Categorical.ofLogWeights(logs));
        return logs;
    }

    /** The field as the distribution of a coin, from the probability of its first side: a number or a fraction. */
    Categorical coin(String name) {
        Optional<double[]> fraction = JsonNumbers.fraction(path(name), required(name));
        double first = fraction.map(parts -> parts[0]).orElseGet(() -> number(name));
        double whole = fraction.map(parts -> parts[1]).orElse(1.0);
        if (!(first >= 0 && first <= whole)) {
            throw wrongType(name, "a probability between 0 and 1");
        }
        double second =
                BigDecimal.valueOf(whole).subtract(BigDecimal.valueOf(first)).doubleValue();
        return Categorical.of(first, second);
    }

    /** Runs {@code make}; if it throws, adds the full name of the field to the message. */
    static <T> T checked(String path, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new BadInput(Sentence.joined("The field " + path + " is wrong", String.valueOf(e.getMessage())));
        }
    }

    /** Refuses {@code other} if its size differs from that of {@code path}; both are full names. */
    static void requireSameSize(String path, int size, String other, int otherSize) {
        if (size != otherSize) {
            throw new BadInput("The field " + other + " must have as many elements as " + path + ", " + size + ", not "
                    + otherSize + ".");
        }
    }

    private Json required(String name) {
        Json value = fields.get(name);
        if (value == null) {
            throw new BadInput("The field " + path(name) + " is missing.");
        }
        return value;
    }

    private List<Json> elements(String name) {
        Json value = required(name);
        if (!value.isArray()) {
            throw wrongType(name, "an array");
        }
        if (value instanceof Json.Items(List<Json> elements)) {
            return JsonNumbers.nonEmpty(path(name), elements);
        }
        return Arrays.stream(((Json.Numbers) value).values())
                .<Json>mapToObj(Json.Plain::of)
                .toList();
    }

    private BadInput wrongType(String name, String needed) {
        return JsonNumbers.wrongType(path(name), needed, required(name));
    }
}
