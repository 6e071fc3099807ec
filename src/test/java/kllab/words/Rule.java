package kllab.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of how a text is written.
 *
 * @param name what it forbids
 * @param wrong finds a piece that breaks it
 */
record Rule(String name, Pattern wrong) {
    private static final int AROUND = 12;

    static Rule of(String name, String wrong) {
        return new Rule(name, Pattern.compile(wrong, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** The piece that breaks it, with what stands around it; none where the text keeps it. */
    Optional<String> broken(String text) {
        Matcher found = wrong.matcher(text);
        return found.find()
                ? Optional.of(text.substring(
                        Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND)))
                : Optional.empty();
    }

    /** Each of some rules that a text breaks, with the piece. */
    static List<String> broken(List<Rule> rules, String text) {
        return rules.stream()
                .flatMap(rule -> rule.broken(text).stream().map(piece -> rule.name + " «" + piece + "»"))
                .toList();
    }
}
