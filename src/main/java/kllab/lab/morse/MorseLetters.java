package kllab.lab.morse;

import java.util.ArrayList;
import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.coding.ImpliedBelief;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterTable;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Letters to send that the app knows.
 *
 * @param id what a state calls them
 * @param letters how often each comes, A to Z
 */
record MorseLetters(String id, Categorical letters) {
    static final MorseLetters ENGLISH = new MorseLetters("english", LetterTable.of("english"));

    /** The letters for which Morse's own code would be right. */
    static final MorseLetters BELIEVED = new MorseLetters(
            "believed", ImpliedBelief.of(CodeBook.international()).belief());

    static final MorseLetters UNIFORM = new MorseLetters("uniform", Categorical.uniform(CodeBook.SIZE));

    static final List<MorseLetters> ALL = all();

    private static List<MorseLetters> all() {
        List<MorseLetters> all = new ArrayList<>();
        all.add(ENGLISH);
        all.add(UNIFORM);
        all.add(BELIEVED);
        return List.copyOf(all);
    }

    /** The name of a state's letters: the app's for those that it knows, the user's own for others, or a word for none. */
    static String name(String id, Words words) {
        String known = words.find("morse.letters." + id);
        return known != null ? known : id.isEmpty() ? words.get("morse.letters.own") : id;
    }

    /** The letters of that name, if they are what the name says. */
    static @Nullable MorseLetters of(MorseState state) {
        return ALL.stream()
                .filter(each -> each.id.equals(state.language()) && each.letters.equals(state.letters()))
                .findFirst()
                .orElse(null);
    }
}
