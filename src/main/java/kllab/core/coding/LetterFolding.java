package kllab.core.coding;

import java.text.Normalizer;
import java.util.Map;

/**
 * Which of the 26 letters a character counts as: upper and lower case are the same, accents are dropped (Ä→A, é→E,
 * ü→U), and characters without a decomposition are written out (ß→SS, æ→AE, ł→L). The letter tables of the app are
 * folded in the same way.
 *
 * <p>A Latin letter is folded by its compatibility decomposition (Unicode NFKD, so ﬁ→FI and full-width Ａ→A too) and, if
 * it has none, as in CLDR's transform Latin-ASCII, for the letters of current European alphabets. Any other character,
 * combining marks alone included, does not count as a letter.
 */
public final class LetterFolding {
    /** The number of letters. */
    public static final int LETTERS = 26;

    /** Bits for each letter of a {@linkplain #fold folded} character. */
    public static final int BITS = 5;

    private static final int TABLE_SIZE = 0x10000;
    private static final Map<Character, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry('ß', "SS"),
            Map.entry('ẞ', "SS"),
            Map.entry('æ', "AE"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "OE"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "O"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "L"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "D"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "D"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "TH"),
            Map.entry('Þ', "TH"),
            Map.entry('ħ', "H"),
            Map.entry('Ħ', "H"),
            Map.entry('ŧ', "T"),
            Map.entry('Ŧ', "T"),
            Map.entry('ŋ', "N"),
            Map.entry('Ŋ', "N"),
            Map.entry('ı', "I"));

    private static final short[] TABLE = table();

    private LetterFolding() {}

    /** The letters that a character counts as, A to Z; empty for none. */
    public static String letters(int codePoint) {
        StringBuilder letters = new StringBuilder();
        for (int folded = fold(codePoint); folded != 0; folded >>>= BITS) {
            letters.append((char) ('A' + (folded & (1 << BITS) - 1) - 1));
        }
        return letters.toString();
    }

    /** The letters of a character packed into a number, the first one lowest: 1 for A to 26 for Z, 0 for no more. */
    public static int fold(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] & 0xFFFF : 0;
    }

    private static short[] table() {
        short[] table = new short[TABLE_SIZE];
        for (char c = 'A'; c < Character.MIN_SURROGATE; c++) {
            table[c] = entry(c);
        }
        for (char c = Character.MAX_SURROGATE; c < Character.MAX_VALUE; c++) {
            table[c] = entry(c);
        }
        return table;
    }

    private static short entry(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                ? packed(taken(c))
                : 0;
    }

    private static String taken(char c) {
        StringBuilder letters = new StringBuilder();
        for (char part : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toCharArray()) {
            letters.append(WRITTEN_OUT.getOrDefault(part, isAscii(part) ? Character.toString(part & ~0x20) : ""));
        }
        return letters.toString();
    }

    private static boolean isAscii(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static short packed(String letters) {
        int folded = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            folded = folded << BITS | letters.charAt(i) - 'A' + 1;
        }
        return (short) folded;
    }
}
