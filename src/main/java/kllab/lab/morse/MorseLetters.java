package kllab.lab.morse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.ImpliedBelief;
import kllab.core.information.Divergence;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A known distribution of letters to send.
 *
 * @param id its name in a state
 * @param letters the probabilities, A to Z
 */
record MorseLetters(String id, Categorical letters) {
    static final MorseLetters ENGLISH = of(LetterLanguage.ENGLISH);

    /** The distribution for which Morse's own code is optimal. */
    static final MorseLetters BELIEVED = new MorseLetters(
            "believed", ImpliedBelief.of(CodeBook.international()).belief());

    static final MorseLetters UNIFORM = new MorseLetters("uniform", Categorical.uniform(CodeBook.SIZE));

    static final List<MorseLetters> ALL = all();

    /** The language for which Morse's own code wastes least. */
    static final MorseLetters SUITED = Arrays.stream(LetterLanguage.values())
            .map(MorseLetters::of)
            .min(Comparator.comparingDouble(each -> Divergence.kl(each.letters, BELIEVED.letters)))
            .orElse(ENGLISH);

    static MorseLetters of(LetterLanguage language) {
        return new MorseLetters(language.id(), language.letters());
    }

    /** The languages first. */
    private static List<MorseLetters> all() {
        Stream<MorseLetters> languages = Arrays.stream(LetterLanguage.values()).map(MorseLetters::of);
        return Stream.concat(languages, Stream.of(UNIFORM, BELIEVED)).toList();
    }

    /**
     * The displayed name of a state's letters: a message for known ones, the user's own name for others, or a word for
     * no name.
     */
    static String name(String id, Words words) {
        if (id.isEmpty()) {
            return words.get("morse.letters.own");
        }
        if (ALL.stream().noneMatch(each -> each.id.equals(id))) {
            return id;
        }
        String language = words.find("letters." + id);
        return language != null ? language : words.get("morse.letters." + id);
    }

    /** The known distribution of a state's name, if its letters are equal to it. */
    static @Nullable MorseLetters of(MorseState state) {
        return ALL.stream()
                .filter(each -> each.id.equals(state.language()) && each.letters.equals(state.letters()))
                .findFirst()
                .orElse(null);
    }
}
