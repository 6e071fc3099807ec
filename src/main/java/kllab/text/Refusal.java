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
     * @param key of the message; it names the field and ends without a full stop, since more may follow it
     * @param places what fills its places, as it shall stand there
     */
    public Refusal(String key, Object... places) {
        super(key + ' ' + Arrays.toString(places));
        this.key = key;
        this.places = Arrays.stream(places).map(Object::toString).toList();
    }

    /** The reason in words. */
    public String say(Words words) {
        return words.get(key, places.toArray());
    }
}
