package kllab.io.text;

import java.util.List;
import kllab.core.coding.LetterFolding;
import kllab.text.Refusal;

/**
 * What is kept of a text file: its letter counts, not its text.
 *
 * @param name of the file, without its folder
 * @param bytes its size
 * @param encoding the encoding in which it was read, such as {@code UTF-8}
 * @param guessed whether the encoding is a guess: not named by the file, and not UTF-8
 * @param letters the count of each letter, A to Z, folded
 */
public record CountedFile(String name, long bytes, String encoding, boolean guessed, List<Long> letters) {
    /** The largest file that is counted: 1 GB, that is 2<sup>30</sup> bytes. */
    public static final long LARGEST = 1L << 30;

    private static final int LONGEST_NAME = 255;

    /** The ligature ﬃ gives three letters in three bytes, ß in a single-byte encoding two letters in one byte. */
    private static final int MOST_LETTERS_A_BYTE = 2;

    public CountedFile {
        letters = List.copyOf(letters);
        Refusal.unlessLength("name", name, LONGEST_NAME);
        Refusal.unlessLength("encoding", encoding, LONGEST_NAME);
        Refusal.unlessBetween("bytes", bytes, 0, LARGEST);
        Refusal.unlessCount("letters", letters.size(), LetterFolding.LETTERS);
        for (int i = 0; i < letters.size(); i++) {
            Refusal.unlessBetween("letters[" + i + "]", letters.get(i), 0, MOST_LETTERS_A_BYTE * bytes);
        }
    }
}
