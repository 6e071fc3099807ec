package kllab.lab.languages;

import java.util.Optional;
import kllab.core.coding.ShiftCipher;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.text.Refusal;

/**
 * All that a user can set in the Which-language lab.
 *
 * @param text what is typed or pasted; at most 1 000 000 characters
 * @param file what was counted of a file; while there is one, its letters are looked at and not those of the text
 * @param cipher how the message is taken to be enciphered: its letters are looked at deciphered
 * @param chosen the language to look at closely; none for whichever is nearest
 */
public record LanguagesState(
        String text, Optional<CountedFile> file, ShiftCipher cipher, Optional<LetterLanguage> chosen) {
    /** The longest text that is typed or pasted; a longer one is a file. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** No cipher at all. */
    public static final ShiftCipher PLAIN = new ShiftCipher(false, 0);

    public LanguagesState {
        Refusal.unlessShort("text", text, LONGEST_TEXT);
    }

    /** A text as it is. */
    public LanguagesState(String text) {
        this(text, Optional.empty(), PLAIN, Optional.empty());
    }

    /** The text goes on, under the same key. */
    public LanguagesState withText(String next) {
        return new LanguagesState(next, Optional.empty(), cipher, chosen);
    }

    /** Another text: nobody knows its key. */
    public LanguagesState withNewText(String next) {
        return new LanguagesState(next, Optional.empty(), PLAIN, chosen);
    }

    /** A file: nobody knows its key. */
    public LanguagesState withFile(CountedFile next) {
        return new LanguagesState(text, Optional.of(next), PLAIN, chosen);
    }

    public LanguagesState withoutFile() {
        return new LanguagesState(text, Optional.empty(), PLAIN, chosen);
    }

    public LanguagesState withCipher(ShiftCipher next) {
        return new LanguagesState(text, file, next, chosen);
    }

    public LanguagesState withChosen(Optional<LetterLanguage> next) {
        return new LanguagesState(text, file, cipher, next);
    }
}
