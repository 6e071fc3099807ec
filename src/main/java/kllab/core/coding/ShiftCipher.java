package kllab.core.coding;

import kllab.core.numeric.OutOfRange;

/**
 * A substitution cipher: the alphabet shifted by a key (Caesar), or first reversed, A for Z (atbash), and then shifted.
 * The frequencies of a message are kept, but belong to other letters.
 *
 * @param reversed whether the alphabet is reversed before it is shifted
 * @param key by how many places each letter is shifted, 0 to 25, cyclically
 */
public record ShiftCipher(boolean reversed, int key) {
    /** The letters of the alphabet, and so the number of keys. */
    public static final int LETTERS = 26;

    public ShiftCipher {
        if (key < 0 || key >= LETTERS) {
            throw new OutOfRange("key", key, 0, LETTERS - 1);
        }
    }

    /** Whether every letter stays unchanged. */
    public boolean isNone() {
        return key == 0 && !reversed;
    }

    /** The cipher letter of a plain letter (0 for A). */
    public int cipher(int plain) {
        return ((reversed ? LETTERS - 1 - plain : plain) + key) % LETTERS;
    }

    /** The plain letter of a cipher letter. */
    public int plain(int cipher) {
        int moved = Math.floorMod(cipher - key, LETTERS);
        return reversed ? LETTERS - 1 - moved : moved;
    }

    /** Encrypts the letters A–Z and a–z of a text; other characters stay. */
    public String encipher(String text) {
        return map(text, this::cipher);
    }

    /** Decrypts the letters A–Z and a–z of a text; other characters stay. */
    public String decipher(String text) {
        return map(text, this::plain);
    }

    /** The counts of the cipher letters of a text, by the counts of its plain letters. */
    public long[] encipher(long... counts) {
        return map(counts, this::cipher);
    }

    /** The counts of the plain letters of a text, by the counts of its cipher letters. */
    public long[] decipher(long... counts) {
        return map(counts, this::plain);
    }

    private static long[] map(long[] counts, Mapping mapping) {
        long[] mapped = new long[LETTERS];
        for (int letter = 0; letter < LETTERS; letter++) {
            mapped[mapping.of(letter)] = counts[letter];
        }
        return mapped;
    }

    /** A mapping of letters. */
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
