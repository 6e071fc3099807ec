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
 * A text as a telegraph sends it: character by character, in words.
 *
 * <p>Canonically equivalent texts give the same telegram (Unicode NFC). Every Unicode space separates words; spaces at
 * the ends are not sent, several count as one. A character with a signal of its own in {@link MorseCode} is sent as it
 * is. Other Latin letters are sent as the letters to which they are {@linkplain LetterFolding folded}, and a few
 * characters are written out as in ITU-R M.1677-1 (section 3: × as X, % as 0/0, ‰ as 0/00, ″ as two apostrophes). All
 * others are left out. Immutable.
 */
public final class Telegram {
    /**
     * A character that is sent but is not one of the 26 letters: digits, punctuation and É, which are in no code book.
     */
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

    /** Whether a character separates words: Unicode white space, no-break spaces too. */
    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    /** A visible form of a character: itself, or its code point if it is invisible, such as U+200B. */
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

    /** The number of characters sent. */
    public int size() {
        return signs.length();
    }

    /** The character at an index: A to Z, É, a digit or a punctuation mark. */
    public char sign(int place) {
        return signs.charAt(place);
    }

    /** The letter at an index, 0 for A to 25 for Z, or {@link #NO_LETTER}. */
    public int letter(int place) {
        char sign = signs.charAt(place);
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' : NO_LETTER;
    }

    /** Whether a word begins at an index. */
    public boolean beginsWord(int place) {
        return wordStarts.get(place);
    }

    /** How often each letter A–Z is sent. */
    public long[] counts() {
        return counts.clone();
    }

    /** The index at which a letter, 0 for A, is first sent; beyond the end if it is not sent. */
    public int firstPlace(int letter) {
        return counts[letter] > 0 ? firstPlaces[letter] : size();
    }

    /** The characters that are sent as other ones, with these, in order of appearance. */
    public Map<Integer, String> folded() {
        return folded;
    }

    /** The characters that are not sent, each once, in order of appearance. */
    public List<Integer> leftOut() {
        return leftOut;
    }

    /** Equal if the same characters are sent in the same words. */
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
