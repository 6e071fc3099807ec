package kllab.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds the characters of numbers to plain ones: full-width letters, digits and symbols of a Chinese input method, all
 * kinds of minus signs, spaces, apostrophes and fraction bars; superscripts become {@code ^} and digits.
 */
public final class Narrow {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B";
    private static final String LOWERED = "0123456789+-";
    private static final String BARS = "\u2044\u2215\uFF0F";
    private static final String STOPS = "\u3002\uFF61\uFF0E";
    private static final String APOSTROPHES = "\u2019\u2018\u02BC\u2032\uFF07";
    private static final String TIMES = "\u00D7\u00B7\u22C5\u2219\u2715*\uFF0A";
    private static final char FRACTION = '\u2044';

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern AROUND = Pattern.compile(" ?([/\u00D7^]) ?");
    private static final Pattern BEFORE = Pattern.compile(" ([%\u2030])");
    private static final Pattern AFTER_SIGN = Pattern.compile("^([+-]) ");

    private Narrow() {}

    /**
     * The text with plain characters only, and only those spaces that can separate a whole number from its fraction, or
     * thousands.
     */
    static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        boolean raised = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int power = c < 128 ? -1 : RAISED.indexOf(c);
            if (power >= 0) {
                plain.append(raised ? "" : "^").append(LOWERED.charAt(power));
            } else {
                append(plain, c);
            }
            raised = power >= 0;
        }
        String s = BLANKS.matcher(plain).replaceAll(" ");
        s = AROUND.matcher(s).replaceAll("$1");
        s = BEFORE.matcher(s).replaceAll("$1");
        return AFTER_SIGN.matcher(s.strip()).replaceAll("$1");
    }

    private static void append(StringBuilder plain, char c) {
        if (TIMES.indexOf(c) >= 0) {
            plain.append('\u00D7');
        } else if (c > ' ' && c < 127) {
            plain.append(c);
        } else if (isBlank(c)) {
            plain.append(' ');
        } else if (isMinus(c)) {
            plain.append('-');
        } else if (BARS.indexOf(c) >= 0) {
            plain.append('/');
        } else if (STOPS.indexOf(c) >= 0) {
            plain.append('.');
        } else if (APOSTROPHES.indexOf(c) >= 0) {
            plain.append('\'');
        } else if (Character.getType(c) != Character.FORMAT) {
            appendFolded(plain, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        }
    }

    /** ½ becomes 1/2; after a whole number, a separate part. */
    private static void appendFolded(StringBuilder plain, String folded) {
        boolean fraction = folded.indexOf(FRACTION) > 0;
        if (fraction && !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1))) {
            plain.append(' ');
        }
        plain.append(fraction ? folded.replace(FRACTION, '/') : folded);
    }

    /** Whether a character separates words, including spaces that Java does not count as white space. */
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMinus(char c) {
        return c == '\u2212' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
