package kllab.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule for texts.
 *
 * @param name what it requires
 * @param wrong finds a violation
 */
record Rule(String name, Pattern wrong) {
    private static final int AROUND = 12;

    static Rule of(String name, String wrong) {
        return new Rule(name, Pattern.compile(wrong, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** The violation with its context; empty if there is none. */
    Optional<String> broken(String text) {
        Matcher found = wrong.matcher(text);
        return found.find()
                ? Optional.of(text.substring(
                        Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND)))
                : Optional.empty();
    }

    /** The violated rules of a text, each with the violation. */
    static List<String> broken(List<Rule> rules, String text) {
        return rules.stream()
                .flatMap(rule -> rule.broken(text).stream().map(piece -> rule.name + " «" + piece + "»"))
                .toList();
    }
}
