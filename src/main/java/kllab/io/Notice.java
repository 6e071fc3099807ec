package kllab.io;

import java.util.List;
import kllab.text.Refusal;
import kllab.text.Words;

/**
 * A message to the user, in the language at the time when it is shown.
 *
 * @param key of the message
 * @param places the values of its placeholders: names, paths and formatted numbers, a {@link Name}, or a {@link
 * Refusal}
 */
public record Notice(String key, List<Object> places) {
    /**
     * A name in the user's language.
     *
     * @param key of the message that is the name
     * @param otherwise the text if there is no message with this key
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
