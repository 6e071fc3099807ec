package kllab.io.text;

import kllab.text.Refusal;

/**
 * A file whose text is too long for a state: only its name is kept, and enough to know it again.
 *
 * @param name of the file, without its folder
 * @param bytes its size
 * @param hash CRC-32C of its bytes
 */
public record NamedFile(String name, long bytes, long hash) {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SHOWN = 40;
    private static final long GREATEST_HASH = 0xFFFF_FFFFL;

    public NamedFile {
        Refusal.unlessLength("name", name, LONGEST_NAME);
        Refusal.unlessBetween("bytes", bytes, 0, CountedFile.LARGEST);
        Refusal.unlessBetween("hash", hash, 0, GREATEST_HASH);
    }

    /** The name, or the beginning of a long one: for sentences. */
    public String shortName() {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN - 1) + "\u2026" : name;
    }
}
