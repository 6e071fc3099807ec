package kllab.core.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A message as it goes over the wire: when each mark starts and how long it lasts, in units.
 *
 * <p>Letters A–Z are sent, in either case, and spaces; everything else is passed over. Between the marks of a letter 1
 * unit is silent, between letters 3, between words 7; spaces at the ends are not sent, and several count as one.
 * Immutable.
 */
public final class Keying {
    private final List<Letter> letters;

    private Keying(List<Letter> letters) {
        this.letters = List.copyOf(letters);
    }

    /**
     * One sent letter.
     *
     * @param letter A to Z
     * @param messageIndex its index in the message
     * @param start the unit at which its first mark starts
     * @param end the unit at which its last mark ends
     * @param marks its dots and dashes
     */
    public record Letter(char letter, int messageIndex, int start, int end, List<Mark> marks) {
        public Letter {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One dot or dash.
     *
     * @param start the unit at which the key goes down, counted from the start of the message
     * @param length 1 for a dot, 3 for a dash
     */
    public record Mark(int start, int length) {}

    /** The message as sent with the signals of {@code book}. */
    public static Keying of(String message, CodeBook book) {
        List<Letter> letters = new ArrayList<>();
        boolean newWord = false;
        for (int i = 0; i < message.length(); i++) {
            int symbol = MorseCode.upperCase(message.charAt(i));
            if (Character.isWhitespace(symbol)) {
                newWord = true;
            } else if (symbol >= 'A' && symbol <= 'Z') {
                letters.add(letter((char) symbol, i, start(letters, newWord), book));
                newWord = false;
            }
        }
        return new Keying(letters);
    }

    private static int start(List<Letter> sent, boolean newWord) {
        if (sent.isEmpty()) {
            return 0;
        }
        return sent.getLast().end() + (newWord ? MorseCode.WORD_GAP : MorseCode.LETTER_GAP);
    }

    private static Letter letter(char letter, int messageIndex, int start, CodeBook book) {
        List<Mark> marks = new ArrayList<>();
        int now = start;
        for (char mark : book.signal(letter - 'A').toCharArray()) {
            marks.add(new Mark(now, MorseCode.markUnits(mark)));
            now += MorseCode.markUnits(mark) + 1;
        }
        return new Letter(letter, messageIndex, start, now - 1, marks);
    }

    /** The letters in the order in which they are sent. */
    public List<Letter> letters() {
        return letters;
    }

    /** The end of the last mark, in units; 0 if nothing is sent. */
    public int duration() {
        return letters.isEmpty() ? 0 : letters.getLast().end();
    }

    /** How many letters have been begun at an instant: those that start then or before. */
    public int startedBy(double units) {
        return countUpTo(letters.size(), i -> letters.get(i).start() <= units);
    }

    /** How many letters have been sent at an instant: those whose last mark ends then or before. */
    public int endedBy(double units) {
        return countUpTo(letters.size(), i -> letters.get(i).end() <= units);
    }

    /** The letter under way at an instant, from the start of its first mark to the end of its last; none in a gap. */
    public Optional<Letter> at(double units) {
        int started = startedBy(units);
        return started > 0 && units < letters.get(started - 1).end()
                ? Optional.of(letters.get(started - 1))
                : Optional.empty();
    }

    /** How many of the first numbers pass a test that all pass up to some number and none passes from there on. */
    private static int countUpTo(int size, IntPredicate passes) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keying that && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return "Keying" + letters;
    }
}
