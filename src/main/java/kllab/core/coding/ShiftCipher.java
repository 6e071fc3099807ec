package kllab.core.coding;

import kllab.core.numeric.OutOfRange;

/**
 * A cipher that writes every letter as another, the same one each time: the alphabet shifted by a key (Caesar's), or first
 * reversed, A for Z (the Hebrew atbash), and then shifted. A message keeps its letter frequencies; only the letters that have
 * them change.
 *
 * @param reversed whether the alphabet is reversed before it is shifted
 * @param key how many places each letter moves on, 0 to 25, round and round
 */
public record ShiftCipher(boolean reversed, int key) {
    /** The letters of the alphabet, and so the number of keys. */
    public static final int LETTERS = 26;

    public ShiftCipher {
        if (key < 0 || key >= LETTERS) {
            throw new OutOfRange("key", key, 0, LETTERS - 1);
        }
    }

    /** Whether every letter stays what it is. */
    public boolean isNone() {
        return key == 0 && !reversed;
    }

    /** What a letter (0 for A) is written as. */
    public int cipher(int plain) {
        return ((reversed ? LETTERS - 1 - plain : plain) + key) % LETTERS;
    }

    /** The letter that is written as {@code cipher}. */
    public int plain(int cipher) {
        int moved = Math.floorMod(cipher - key, LETTERS);
        return reversed ? LETTERS - 1 - moved : moved;
    }

    /** A text with its letters A–Z and a–z written in cipher; all else stays. */
    public String encipher(String text) {
        return map(text, this::cipher);
    }

    /** A text in cipher with its letters A–Z and a–z put back; all else stays. */
    public String decipher(String text) {
        return map(text, this::plain);
    }

    /** What a letter is mapped to. */
    @FunctionalInterface
    private interface Mapping {
        int of(int letter);
    }

    private static String map(String text, Mapping mapping) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char first = c >= 'a' && c <= 'z' ? 'a' : 'A';
            boolean letter = c >= first && c < first + LETTERS;
            mapped.append(letter ? (char) (first + mapping.of(c - first)) : c);
        }
        return mapped.toString();
    }
}
