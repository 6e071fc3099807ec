package kllab.lab.morse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.coding.MorseCode;
import kllab.core.probability.Categorical;

/**
 * All that a user can set: whose letters are sent, and which signal each letter has.
 *
 * @param language whose letters they are: a name that the app knows, or a user's own; may be empty
 * @param letters P: how often each letter A–Z comes; a letter may never come
 * @param signals the signal of each letter from A to Z: Morse's 26 or the 26 shortest, each once, in any order
 * @param selected the letter looked at, 0 for A to 25 for Z, or −1
 */
public record MorseState(String language, Categorical letters, List<String> signals, int selected) {
    private static final int LONGEST_NAME = 40;

    public MorseState {
        require(
                language.codePointCount(0, language.length()) <= LONGEST_NAME,
                "The name of the language has at most " + LONGEST_NAME + " characters.");
        require(letters.size() == CodeBook.SIZE, "There are 26 letters, not " + letters.size() + ".");
        require(
                selected >= -1 && selected < CodeBook.SIZE,
                "The selected letter must be from −1 (none) to 25, not " + selected + ".");
        signals = CodeBook.of(signals).signals();
        require(
                Deal.isOfMorse(signals) || signals.containsAll(MorseCode.shortestSignals(CodeBook.SIZE)),
                "The signals must be the 26 of Morse or the 26 shortest, each once.");
    }

    MorseState withLetters(String name, Categorical next) {
        return new MorseState(name, next, signals, selected);
    }

    MorseState withSignals(List<String> next) {
        return new MorseState(language, letters, next, selected);
    }

    MorseState withSelected(int letter) {
        return new MorseState(language, letters, signals, letter);
    }

    /** Two letters exchange their signals. */
    MorseState swapped(int one, int other) {
        List<String> next = new ArrayList<>(signals);
        Collections.swap(next, one, other);
        return withSignals(next);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
