package kllab.io.text;

import java.util.List;

/**
 * What is kept of a text file: its letters, not its text.
 *
 * @param name of the file, without its folder
 * @param bytes its size
 * @param encoding how it was read, as in {@code UTF-8}
 * @param guessed whether the encoding is a guess: the file does not say it, and it is not UTF-8
 * @param letters how often each letter came, A to Z, folded
 */
public record CountedFile(String name, long bytes, String encoding, boolean guessed, List<Long> letters) {
    /** The largest file that is counted: 1 GB, that is 2<sup>30</sup> bytes. */
    public static final long LARGEST = 1L << 30;

    private static final int LONGEST_NAME = 255;

    /** ﬃ is three letters in three bytes, ß in an old encoding two in one. */
    private static final int MOST_LETTERS_A_BYTE = 2;

    public CountedFile {
        letters = List.copyOf(letters);
        if (name.isEmpty() || name.length() > LONGEST_NAME || encoding.isEmpty() || encoding.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of a file and of its encoding have 1 to " + LONGEST_NAME + " characters.");
        }
        if (bytes < 0 || bytes > LARGEST) {
            throw new IllegalArgumentException(
                    "The size of a file must be between 0 and " + LARGEST + " bytes, not " + bytes + ".");
        }
        if (letters.size() != LetterFolding.LETTERS) {
            throw new IllegalArgumentException("There are 26 letters, not " + letters.size() + ".");
        }
        for (long count : letters) {
            if (count < 0 || count > MOST_LETTERS_A_BYTE * bytes) {
                throw new IllegalArgumentException(
                        "A letter comes between 0 and " + MOST_LETTERS_A_BYTE * bytes + " times, not " + count + ".");
            }
        }
    }
}
