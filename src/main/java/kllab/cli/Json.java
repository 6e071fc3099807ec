package kllab.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** A value of an input line, as written; arrays of numbers are kept as doubles, so that a million take 8 MB. */
sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {}

    /** A number, true, false or null. */
    record Plain(String written, boolean isNumber) implements Json {
        static Plain of(double number) {
            return new Plain(Sentence.number(number), true);
        }

        double number() {
            return Double.parseDouble(written);
        }

        /** Whether it is a whole number in any notation: {@code 1e3} is one. */
        boolean isWhole() {
            try {
                return isNumber && new BigDecimal(written).stripTrailingZeros().scale() <= 0;
            } catch (NumberFormatException e) {
                return Double.isInfinite(number()); // the exponent does not fit into an int
            }
        }
    }

    /** An array of one or more numbers; {@code "-inf"} is allowed, as −∞. */
    final class Numbers implements Json {
        private final double[] values;

        Numbers(double[] values) {
            this.values = values;
        }

        double[] values() {
            return values;
        }
    }

    /** Any other array. */
    record Items(List<Json> values) implements Json {}

    /** An object. */
    record Members(Map<String, Json> byName) implements Json {}

    /** The word for −∞ in {@link Numbers}. */
    String MINUS_INFINITY = "-inf";

    int LONGEST_SHOWN = 40;

    default boolean isArray() {
        return this instanceof Numbers || this instanceof Items;
    }

    default boolean isString() {
        return this instanceof Text;
    }

    /** The value as it was written, if it is short. */
    default String shown() {
        return switch (this) {
            case Text text ->
                '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(cut(text.value()))) + '"';
            case Plain plain -> cut(plain.written());
            case Members _ -> "an object";
            default -> "an array";
        };
    }

    /** The beginning of a long text. */
    static String cut(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST_SHOWN;
        return whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + '…';
    }
}
