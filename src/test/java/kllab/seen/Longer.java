package kllab.seen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import kllab.text.Language;
import kllab.text.Words;

/** Messages that are a third longer, as those of another language may be: after every third letter there is one more. */
final class Longer {
    private static final int EVERY = 3;

    private Longer() {}

    static Words of(Language language) {
        Words words = Words.of(language);
        String file = words.keys().stream()
                .map(key ->
                        key + "=" + longer(words.get(key)).replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
        try {
            return words.and(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Markup and places stay as they are. */
    static String longer(String message) {
        StringBuilder longer = new StringBuilder();
        int letters = 0;
        int depth = 0;
        for (int at = 0; at < message.length(); at++) {
            char c = message.charAt(at);
            depth += c == '<' || c == '{' ? 1 : c == '>' || c == '}' ? -1 : 0;
            longer.append(c);
            if (depth == 0 && Character.isLetter(c) && ++letters % EVERY == 0) {
                longer.append(c);
            }
        }
        return longer.toString();
    }
}
