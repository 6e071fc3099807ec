package kllab.io.data;

import java.util.Locale;
import kllab.core.probability.Categorical;

/** The languages with known letter frequencies, A to Z, folded; the sources are in {@code data/letters.properties}. */
public enum LetterLanguage {
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    POLISH,
    PINYIN;

    /** Its name in files and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the message with its name. */
    public String messageKey() {
        return "letters." + id();
    }

    /** The distribution of the 26 letters. A letter that never occurs has probability 0. */
    public Categorical letters() {
        return LetterTable.of(id());
    }

    /** The counts of the table, as they were published: how many of each letter. */
    public long[] counts() {
        return LetterTable.counts(id());
    }
}
