package kllab.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats messages for the user: numbers not in Java's notation, and one sentence instead of two. */
final class Sentence {
    /** A number as Java writes it: 1.0, 1.0E-200. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(\\d+)(?:\\.(\\d+))?(?:E(-?\\d+))?(?![\\w]|\\.\\d)");

    private Sentence() {}

    /** The shortest notation of this number: 1, 0.1, 1e-200. */
    static String number(double number) {
        return plain(Double.toString(number));
    }

    /** A sentence with its numbers in the shortest form, and without its full stop. */
    static String plain(String sentence) {
        Matcher numbers = NUMBER.matcher(sentence);
        String plain = numbers.replaceAll(each -> {
            String fraction = each.group(2) == null || each.group(2).equals("0") ? "" : '.' + each.group(2);
            return each.group(1) + fraction + (each.group(3) == null ? "" : 'e' + each.group(3));
        });
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Joins the problem and its reason, which is a sentence of its own, by a colon. */
    static String joined(String what, String why) {
        boolean word = why.length() > 1 && Character.isLowerCase(why.charAt(1));
        String rest = word ? Character.toLowerCase(why.charAt(0)) + why.substring(1) : why;
        return what + ": " + plain(rest) + '.';
    }
}
