package kllab.core.coding;

/** What counts as a symbol of a text; whatever else is in it is left out. */
public enum Script {
    /** The 26 letters, folded: see {@link LetterFolding}. */
    LETTERS,
    /** Chinese characters: every ideograph is a symbol of its own. */
    CHARACTERS;

    /** The script of a text, or of its beginning: that of which it has more symbols; letters if there are as many. */
    public static Script of(CharSequence text) {
        long letters = text.chars().filter(c -> LetterFolding.fold(c) != 0).count();
        long characters = text.codePoints().filter(Character::isIdeographic).count();
        return characters > letters ? CHARACTERS : LETTERS;
    }
}
