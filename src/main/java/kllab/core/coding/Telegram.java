package kllab.core.coding;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as a telegraph sends it: sign by sign, in words.
 *
 * <p>Canonically equal texts are one text (Unicode NFC), and every space of Unicode parts words; spaces at the ends are not
 * sent, several count as one. What has a signal of its own in {@link MorseCode} is sent as it is. Of the rest, a Latin letter
 * is sent as the letters that it is {@linkplain LetterFolding folded} to, and a few signs are written out as ITU-R M.1677-1
 * has it (section 3: × as X, % as 0/0, ‰ as 0/00, ″ as two apostrophes). Anything else is left out. Immutable.
 */
public final class Telegram {
    /** What is sent and is none of the 26 letters: digits, marks and É, which no code book deals a signal to. */
    public static final int NO_LETTER = -1;

    private static final int NEXT_LINE = 0x85;
    private static final Map<Integer, String> WRITTEN_OUT =
            Map.of(0xD7, "X", (int) '%', "0/0", 0x2030, "0/00", 0x2033, "''");

    private final String signs;
    private final BitSet wordStarts;
    private final long[] counts = new long[CodeBook.SIZE];
    private final int[] firstPlaces = new int[CodeBook.SIZE];
    private final Map<Integer, String> folded;
    private final List<Integer> leftOut;

    private Telegram(Reader read) {
        signs = read.signs.toString();
        wordStarts = read.wordStarts;
        folded = Collections.unmodifiableMap(read.folded);
        leftOut = List.copyOf(read.leftOut);
        for (int place = signs.length() - 1; place >= 0; place--) {
            int letter = letter(place);
            if (letter != NO_LETTER) {
                counts[letter]++;
                firstPlaces[letter] = place;
            }
        }
    }

    public static Telegram of(String text) {
        Reader reader = new Reader();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(reader::take);
        return new Telegram(reader);
    }

    private static final class Reader {
        private final StringBuilder signs = new StringBuilder();
        private final BitSet wordStarts = new BitSet();
        private final Map<Integer, String> folded = new LinkedHashMap<>();
        private final Set<Integer> leftOut = new LinkedHashSet<>();
        private boolean newWord = true;

        void take(int character) {
            if (isSpace(character)) {
                newWord = true;
            } else if (hasOwnSignal(character)) {
                add((char) MorseCode.symbol(character));
            } else {
                fold(character);
            }
        }

        private void fold(int character) {
            String written = WRITTEN_OUT.getOrDefault(character, LetterFolding.letters(character));
            if (written.isEmpty()) {
                leftOut.add(character);
            } else {
                folded.put(character, written);
                written.chars().forEach(sign -> add((char) sign));
            }
        }

        private void add(char sign) {
            wordStarts.set(signs.length(), newWord);
            signs.append(sign);
            newWord = false;
        }
    }

    /** Whether a character parts words: white space of Unicode, no-break spaces too. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    /** A character as it can be seen: itself, or its number where there would be nothing to see, as in U+200B. */
    public static String visible(int character) {
        boolean hidden = switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.ENCLOSING_MARK,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
        return hidden ? String.format(Locale.ROOT, "U+%04X", character) : Character.toString(character);
    }

    private static boolean hasOwnSignal(int character) {
        return !WRITTEN_OUT.containsKey(character)
                && MorseCode.signal(character).isPresent();
    }

    /** How many signs are sent. */
    public int size() {
        return signs.length();
    }

    /** The sign at a place: A to Z, É, a digit or a mark. */
    public char sign(int place) {
        return signs.charAt(place);
    }

    /** The letter at a place, 0 for A to 25 for Z, or {@link #NO_LETTER}. */
    public int letter(int place) {
        char sign = signs.charAt(place);
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' : NO_LETTER;
    }

    /** Whether a word begins at a place. */
    public boolean beginsWord(int place) {
        return wordStarts.get(place);
    }

    /** How often each letter A–Z is sent. */
    public long[] counts() {
        return counts.clone();
    }

    /** Where a letter, 0 for A, is sent first; beyond the end if it is not. */
    public int firstPlace(int letter) {
        return counts[letter] > 0 ? firstPlaces[letter] : size();
    }

    /** The characters that are sent as others, each with those, in order of appearance. */
    public Map<Integer, String> folded() {
        return folded;
    }

    /** The characters that are not sent, each once, in order of appearance. */
    public List<Integer> leftOut() {
        return leftOut;
    }

    /** Equal if the same signs are sent in the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Telegram that && signs.equals(that.signs) && wordStarts.equals(that.wordStarts);
    }

    @Override
    public int hashCode() {
        return signs.hashCode();
    }

    @Override
    public String toString() {
        return "Telegram[" + signs + "]";
    }
}
