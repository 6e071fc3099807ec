package kllab.lab.languages;

import java.util.Optional;
import kllab.core.coding.ShiftCipher;
import kllab.io.data.LetterLanguage;
import kllab.io.session.UserData;
import kllab.io.text.CountedFile;
import kllab.text.Refusal;

/**
 * All that a user can set in the Which-language lab.
 *
 * @param text the typed or pasted text; at most 1 000 000 characters
 * @param file the letter counts of a file; if present, they are used instead of the text
 * @param cipher the assumed cipher of the message, whose letters are deciphered with it
 * @param chosen the language for the details; empty for the nearest
 */
public record LanguagesState(
        @UserData("text") String text,
        @UserData("counts") Optional<CountedFile> file,
        ShiftCipher cipher,
        Optional<LetterLanguage> chosen) {
    /** The length of the longest text that can be typed or pasted; longer ones are opened as files. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** No cipher. */
    public static final ShiftCipher PLAIN = new ShiftCipher(false, 0);

    public LanguagesState {
        Refusal.unlessShort("text", text, LONGEST_TEXT);
    }

    /** A text without a cipher. */
    public LanguagesState(String text) {
        this(text, Optional.empty(), PLAIN, Optional.empty());
    }

    /** With an edited text, under the same key. */
    public LanguagesState withText(String next) {
        return new LanguagesState(next, Optional.empty(), cipher, chosen);
    }

    /** With another text, whose key is unknown. */
    public LanguagesState withNewText(String next) {
        return new LanguagesState(next, Optional.empty(), PLAIN, chosen);
    }

    /** With a file, whose key is unknown. */
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
