package kllab.text;

import java.util.Arrays;
import java.util.List;

/**
 * A value that cannot be: why, as a message in whichever language the reader has. A state's constructor throws it, and a file
 * that holds such a state is told off in a sentence of that language.
 */
@SuppressWarnings("serial") // never serialized: shown and forgotten
public final class Refusal extends IllegalArgumentException {
    private final String key;
    private final List<String> places;

    /**
     * Refuses a value.
     *
     * @param key of the message; that of a state names the field and ends without a full stop, since more may follow it
     * @param places what fills its places, as it shall stand there
     */
    public Refusal(String key, Object... places) {
        super(key + ' ' + Arrays.toString(places));
        this.key = key;
        this.places = Arrays.stream(places).map(Object::toString).toList();
    }

    /** Refuses unless it holds. */
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

    /** The same of whole numbers. */
    public static void unlessBetween(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw between(field, value, least, most);
        }
    }

    /** A field whose value is not between two others, each as it shall stand there. */
    public static Refusal between(String field, Object value, Object least, Object most) {
        return new Refusal("state.refused.between", field, least, most, value);
    }

    /** Refuses a field with another number of entries. */
    public static void unlessCount(String field, int count, int wanted) {
        unless(count == wanted, "state.refused.count", field, wanted, count);
    }

    /** Refuses a text with more characters. */
    public static void unlessShort(String field, String text, int longest) {
        unless(text.length() <= longest, "state.refused.long", field, longest, text.length());
    }

    /** Refuses a text that is empty, or has more characters. */
    public static void unlessLength(String field, String text, int longest) {
        boolean fits = !text.isEmpty() && text.length() <= longest;
        unless(fits, "state.refused.length", field, longest, text.length());
    }

    /** As it stands in a file. */
    private static String written(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The key of the message. */
    public String key() {
        return key;
    }

    /** The reason in words. */
    public String say(Words words) {
        return words.get(key, places.toArray());
    }
}
