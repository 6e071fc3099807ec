package kllab.text;

import java.util.Arrays;
import java.util.List;

/**
 * An invalid value, with the reason as a message in the user's language. The constructor of a state throws it; for a
 * state file it becomes part of the error message.
 */
@SuppressWarnings("serial") // never serialized
public final class Refusal extends IllegalArgumentException {
    private final String key;
    private final List<String> places;

    /**
     * Refuses a value.
     *
     * @param key of the message; the message of a state names the field and ends without a full stop, since more text
     * may follow
     * @param places the values of its placeholders, already formatted
     */
    public Refusal(String key, Object... places) {
        super(key + ' ' + Arrays.toString(places));
        this.key = key;
        this.places = Arrays.stream(places).map(Object::toString).toList();
    }

    /** Refuses unless {@code holds} is true. */
    public static void unless(boolean holds, String key, Object... places) {
        if (!holds) {
            throw new Refusal(key, places);
        }
    }

    /** Refuses a field whose value is not between two others, or is not a number. */
    public static void unlessBetween(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw between(field, written(value), written(least), written(most));
        }
    }

    /** The same for whole numbers. */
    public static void unlessBetween(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw between(field, value, least, most);
        }
    }

    /** A field whose value is not between two others, all three already formatted. */
    public static Refusal between(String field, Object value, Object least, Object most) {
        return new Refusal("state.refused.between", field, least, most, value);
    }

    /** Refuses a field with a wrong number of entries. */
    public static void unlessCount(String field, int count, int wanted) {
        unless(count == wanted, "state.refused.count", field, wanted, count);
    }

    /** Refuses a text that is too long. */
    public static void unlessShort(String field, String text, int longest) {
        unless(text.length() <= longest, "state.refused.long", field, longest, text.length());
    }

    /** Refuses a text that is empty or too long. */
    public static void unlessLength(String field, String text, int longest) {
        boolean fits = !text.isEmpty() && text.length() <= longest;
        unless(fits, "state.refused.length", field, longest, text.length());
    }

    /** The number as written in a file. */
    private static String written(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The key of the message. */
    public String key() {
        return key;
    }

    /** The reason in a language. */
    public String say(Words words) {
        return words.get(key, places.toArray());
    }
}
