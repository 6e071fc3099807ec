package kllab.io;

import java.util.List;
import kllab.text.Refusal;
import kllab.text.Words;

/**
 * Something to be said to the user, in whichever language they read when it is shown.
 *
 * @param key of the message
 * @param places what fills its places: names, paths and numbers, as they shall stand there, a {@link Name}, or a {@link Refusal}
 */
public record Notice(String key, List<Object> places) {
    /**
     * A name in the reader's language.
     *
     * @param key of the message that is the name
     * @param otherwise what stands there where no message has that key
     */
    public record Name(String key, String otherwise) {
        private String say(Words words) {
            String name = words.find(key);
            return name == null ? otherwise : name;
        }
    }

    public Notice {
        places = List.copyOf(places);
    }

    public Notice(String key, Object... places) {
        this(key, List.of(places));
    }

    public String say(Words words) {
        return words.get(key, places.stream().map(place -> said(place, words)).toArray());
    }

    private static Object said(Object place, Words words) {
        return switch (place) {
            case Refusal refusal -> refusal.say(words);
            case Name name -> name.say(words);
            default -> place;
        };
    }
}
