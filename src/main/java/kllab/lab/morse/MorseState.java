package kllab.lab.morse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.probability.Categorical;
import kllab.text.Refusal;

/**
 * All that a user can set: the distribution of the letters that are sent, and the signal of each letter.
 *
 * @param language the name of the distribution: a known one, or the user's own; may be empty
 * @param letters P: the probability of each letter A–Z; may be 0
 * @param signals the signal of each letter from A to Z: Morse's 26 or the 26 shortest, each once, in any order
 * @param selected the selected letter, 0 for A to 25 for Z, or −1
 */
public record MorseState(String language, Categorical letters, List<String> signals, int selected) {
    private static final int LONGEST_NAME = 40;

    public MorseState {
        Refusal.unlessShort("language", language, LONGEST_NAME);
        Refusal.unlessCount("letters", letters.size(), CodeBook.SIZE);
        Refusal.unlessBetween("selected", selected, -1, CodeBook.SIZE - 1.0);
        Refusal.unlessCount("signals", signals.size(), CodeBook.SIZE);
        for (int letter = 0; letter < CodeBook.SIZE; letter++) {
            String signal = signals.get(letter);
            int first = signals.indexOf(signal);
            Refusal.unless(CodeBook.isSignal(signal), "state.refused.signal", (char) ('A' + letter), signal);
            Refusal.unless(first == letter, "state.refused.same", (char) ('A' + first), (char) ('A' + letter), signal);
        }
        Refusal.unless(Assignment.isOfMorse(signals) || Assignment.isOfAll(signals), "state.refused.signals");
        signals = List.copyOf(signals);
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

    /** With the signals of two letters swapped. */
    MorseState swapped(int one, int other) {
        List<String> next = new ArrayList<>(signals);
        Collections.swap(next, one, other);
        return withSignals(next);
    }
}
