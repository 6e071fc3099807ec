package kllab.io.text;

import java.util.Optional;
import kllab.core.coding.SymbolText;
import kllab.text.Refusal;

/**
 * How a state names its text: one that ships; or the user's own, which the state carries if it is not long; or a file, of which it has
 * only the name. What was counted of a file is there as long as the app runs (see {@link TextResults}).
 *
 * @param book a text that ships, if it is one
 * @param own the user's own text, at most {@value #LONGEST_OWN} characters; empty if it is another
 * @param file the file, if it is one
 */
public record TextSource(Optional<Book> book, String own, Optional<NamedFile> file) {
    /** The length of the longest text that a state carries; a longer one is a file. */
    public static final int LONGEST_OWN = 100_000;

    public TextSource {
        Refusal.unlessShort("own", own, LONGEST_OWN);
        int named = (book.isPresent() ? 1 : 0) + (file.isPresent() ? 1 : 0) + (own.isEmpty() ? 0 : 1);
        Refusal.unlessBetween("text", named, 0, 1);
    }

    public static TextSource of(Book book) {
        return new TextSource(Optional.of(book), "", Optional.empty());
    }

    /** The user's own text; an empty one, too. */
    public static TextSource ofOwn(String text) {
        return new TextSource(Optional.empty(), text, Optional.empty());
    }

    public static TextSource of(NamedFile file) {
        return new TextSource(Optional.empty(), "", Optional.of(file));
    }

    /** Whether the text is the user's, not one that ships. */
    public boolean isOwn() {
        return book.isEmpty();
    }

    /** Its symbols; of a file none, since only its reader has them. */
    public SymbolText symbols() {
        return SymbolText.of(book.map(Book::read).orElse(own));
    }
}
