package kllab.io;

import java.util.List;
import kllab.text.Refusal;
import kllab.text.Words;

/**
 * Something to be said to the user, in whichever language they read when it is shown.
 *
 * @param key of the message
 * @param places what fills its places: names, paths and numbers, as they shall stand there, or a {@link Refusal}
 */
public record Notice(String key, List<Object> places) {
    public Notice {
        places = List.copyOf(places);
    }

    public Notice(String key, Object... places) {
        this(key, List.of(places));
    }

    public String say(Words words) {
        return words.get(
                key,
                places.stream()
                        .map(place -> place instanceof Refusal refusal ? refusal.say(words) : place)
                        .toArray());
    }
}
