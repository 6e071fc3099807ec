package kllab.io.data;

import java.util.Locale;
import kllab.core.probability.Categorical;

/** The languages whose letters the app knows, A to Z, folded; {@code data/letters.properties} gives each its source. */
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

    /** The message that names it. */
    public String messageKey() {
        return "letters." + id();
    }

    /** How often each of the 26 letters comes. A letter that it never uses has probability 0. */
    public Categorical letters() {
        return LetterTable.of(id());
    }
}
