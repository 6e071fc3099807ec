package kllab.core.coding;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

/**
 * A message as it is sent: when each mark (dot or dash) starts and how long it lasts, in units.
 *
 * <p>Letters have the signals of a code book, all other characters of a {@link Telegram} those of Morse code. The
 * silence is 1 unit between the marks of a character, 3 between characters, 7 between words. Times are kept in arrays,
 * so that a long message needs little memory: a {@link Letter} is created on request. Immutable.
 */
public final class Keying {
    private final Telegram telegram;
    private final CodeBook book;
    private final int[] starts;
    private final int[] ends;

    private Keying(Telegram telegram, CodeBook book, int size) {
        this.telegram = telegram;
        this.book = book;
        starts = new int[size];
        ends = new int[size];
        int[] units = new int[CodeBook.SIZE];
        Arrays.setAll(units, book::units);
        int now = 0;
        for (int place = 0; place < size; place++) {
            if (place > 0) {
                now += telegram.beginsWord(place) ? MorseCode.WORD_GAP : MorseCode.LETTER_GAP;
            }
            starts[place] = now;
            int letter = telegram.letter(place);
            now += letter == Telegram.NO_LETTER ? MorseCode.units(signal(place)) : units[letter];
            ends[place] = now;
        }
    }

    /**
     * One character as it is sent.
     *
     * @param letter A to Z, or a character that has the same signal in every code book
     * @param start the unit at which its first mark starts
     * @param end the unit at which its last mark ends
     * @param marks its dots and dashes
     */
    public record Letter(char letter, int start, int end, List<Mark> marks) {
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
        return of(Telegram.of(message), book);
    }

    public static Keying of(Telegram telegram, CodeBook book) {
        return of(telegram, book, telegram.size());
    }

    /** Only the first {@code size} characters. */
    public static Keying of(Telegram telegram, CodeBook book, int size) {
        return new Keying(telegram, book, size);
    }

    /** The number of characters sent. */
    public int size() {
        return starts.length;
    }

    /** The signal of the character at an index, as dots and dashes. */
    public String signal(int place) {
        int letter = telegram.letter(place);
        return letter == Telegram.NO_LETTER
                ? MorseCode.signal(telegram.sign(place)).orElseThrow()
                : book.signal(letter);
    }

    /** The unit at which the character at an index starts. */
    public int start(int place) {
        return starts[place];
    }

    /** The unit at which the character at an index ends. */
    public int end(int place) {
        return ends[place];
    }

    /** The character at an index with its marks. */
    public Letter letter(int place) {
        List<Mark> marks = new ArrayList<>();
        int now = starts[place];
        for (char mark : signal(place).toCharArray()) {
            marks.add(new Mark(now, MorseCode.markUnits(mark)));
            now += MorseCode.markUnits(mark) + 1;
        }
        return new Letter(telegram.sign(place), starts[place], ends[place], marks);
    }

    /** The characters in the order in which they are sent; each is created on access. */
    public List<Letter> letters() {
        return new Letters();
    }

    private final class Letters extends AbstractList<Letter> implements RandomAccess {
        @Override
        public Letter get(int place) {
            return letter(place);
        }

        @Override
        public int size() {
            return starts.length;
        }
    }

    /** The end of the last mark, in units; 0 if nothing is sent. */
    public int duration() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** How many characters start at or before a time. */
    public int startedBy(double units) {
        return countUpTo(starts.length, place -> starts[place] <= units);
    }

    /** How many characters are complete at a time: those whose last mark ends then or before. */
    public int endedBy(double units) {
        return countUpTo(ends.length, place -> ends[place] <= units);
    }

    /** The character being sent at a time, from the start of its first mark to the end of its last; none in a gap. */
    public Optional<Letter> at(double units) {
        int started = startedBy(units);
        return started > 0 && units < ends[started - 1] ? Optional.of(letter(started - 1)) : Optional.empty();
    }

    /** How many of the numbers 0, 1, … pass a test that holds up to some number and fails from there on. */
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

    /** Equal if the same characters are sent with the same signals. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Keying that && letters().equals(that.letters());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return "Keying" + letters();
    }
}
