package kllab.core.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * International Morse code, all characters of Recommendation ITU-R M.1677-1 (2009), annex 1, part I, section 1.1:
 * letters with É, digits, punctuation; and how long they take.
 *
 * <p>Time is counted in units: a dot is 1, a dash 3, the gap inside a letter 1, between letters 3, between words 7.
 */
public final class MorseCode {
    /** The silence between two letters, in units. */
    public static final int LETTER_GAP = 3;

    /** The silence between two words, in units. */
    public static final int WORD_GAP = 7;

    static final int DASH = 3;

    private static final int LETTERS = 26;

    private static final String ALPHABET = """
            A .-     B -...   C -.-.   D -..    E .      F ..-.   G --.    H ....   I ..     J .---   K -.-    L .-..
            M --     N -.     O ---    P .--.   Q --.-   R .-.    S ...    T -      U ..-    V ...-   W .--    X -..-
            Y -.--   Z --..   \u00C9 ..-..
            0 -----  1 .----  2 ..---  3 ...--  4 ....-  5 .....  6 -....  7 --...  8 ---..  9 ----.
            . .-.-.- , --..-- : ---... ? ..--.. ' .----. - -....- / -..-.  ( -.--.  ) -.--.- " .-..-. = -...-  + .-.-.
            \u00D7 -..-   @ .--.-.
            """;

    /** Variants of one character: apostrophes, hyphens, quotation marks, fraction bars. */
    private static final String[] ALSO_PRINTED = {
        "'\u2018\u2019\u2032", "-\u2010\u2011\u2013\u2014\u2212", "\"\u201C\u201D\u201E\u00AB\u00BB", "/\u00F7\u2044"
    };

    private static final int LAST_ASCII = 0x80;

    private static final Map<Integer, String> SIGNALS = read(ALPHABET);
    private static final Map<Integer, Integer> PRINTS = prints();

    private static final Comparator<String> SHORTEST_FIRST = Comparator.comparingInt(MorseCode::units)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());

    private static final List<String> BY_DURATION = IntStream.range(0, LETTERS)
            .mapToObj(letter -> SIGNALS.getOrDefault('A' + letter, ""))
            .sorted(SHORTEST_FIRST)
            .toList();

    private MorseCode() {}

    private static Map<Integer, String> read(String alphabet) {
        Map<Integer, String> signals = new TreeMap<>();
        StringTokenizer words = new StringTokenizer(alphabet);
        while (words.hasMoreTokens()) {
            signals.put(words.nextToken().codePointAt(0), words.nextToken());
        }
        return Map.copyOf(signals);
    }

    /**
     * The signal of a letter A–Z or É in either case, a digit or a punctuation mark, as dots and dashes; empty if it
     * has none. The multiplication sign has the signal of X.
     */
    public static Optional<String> signal(int codePoint) {
        return Optional.ofNullable(SIGNALS.get(symbol(codePoint)));
    }

    /**
     * The standard form of a character: upper case for a lower-case letter, one variant of a punctuation mark for all
     * of them. A character without a signal is returned unchanged.
     */
    static int symbol(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z') {
            return codePoint - 'a' + 'A';
        }
        return codePoint < LAST_ASCII ? codePoint : PRINTS.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> prints() {
        Map<Integer, Integer> prints = new TreeMap<>();
        for (String same : ALSO_PRINTED) {
            same.chars().forEach(print -> prints.put(print, (int) same.charAt(0)));
        }
        prints.put((int) '\u00E9', (int) '\u00C9');
        return Map.copyOf(prints);
    }

    /** How long a signal lasts, in units: dots 1, dashes 3, gaps of 1 between them; 0 for the empty signal. */
    public static int units(String signal) {
        int units = Math.max(0, signal.length() - 1);
        for (int i = 0; i < signal.length(); i++) {
            units += markUnits(signal.charAt(i));
        }
        return units;
    }

    /** How long a dot or a dash lasts, in units. */
    public static int markUnits(int mark) {
        return switch (mark) {
            case '.' -> 1;
            case '-' -> DASH;
            default ->
                throw new IllegalArgumentException(
                        "A signal is made of dots and dashes, not '" + Character.toString(mark) + "'.");
        };
    }

    /** The signals of the letters A–Z, shortest first: by units, then by length, then dots before dashes. */
    public static List<String> signalsByDuration() {
        return BY_DURATION;
    }

    /**
     * The {@code count} shortest strings of dots and dashes there are, in the same order. The first 26 are the signals
     * of Morse's letters, except that the three of 13 units are replaced by five dots and by two of the four-mark
     * strings that A–Z leave unused.
     */
    public static List<String> shortestSignals(int count) {
        List<String> found = new ArrayList<>();
        for (int units = 1; found.size() < count; units += 2) {
            List<String> next = new ArrayList<>();
            addStrings(next, "", units);
            next.sort(SHORTEST_FIRST);
            found.addAll(next.subList(0, Math.min(next.size(), count - found.size())));
        }
        return List.copyOf(found);
    }

    /**
     * Adds all strings that begin with {@code start} and fill the remaining time with dots and dashes, each with the
     * gap before it.
     */
    private static void addStrings(List<String> to, String start, int rest) {
        if (rest == 0) {
            to.add(start);
            return;
        }
        int gap = start.isEmpty() ? 0 : 1;
        if (rest >= 1 + gap) {
            addStrings(to, start + '.', rest - 1 - gap);
        }
        if (rest >= DASH + gap) {
            addStrings(to, start + '-', rest - DASH - gap);
        }
    }

    /**
     * The units of the {@code count} shortest strings of dots and dashes, shortest first: there are 1, 2, 3, 5, 8, …
     * strings of 1, 3, 5, 7, 9, … units, the Fibonacci numbers.
     */
    public static int[] shortestDurations(int count) {
        int[] durations = new int[count];
        int filled = 0;
        int now = 1;
        int next = 2;
        for (int units = 1; filled < count; units += 2) {
            for (int k = 0; k < now && filled < count; k++) {
                durations[filled++] = units;
            }
            int after = now + next;
            now = next;
            next = after;
        }
        return durations;
    }
}
