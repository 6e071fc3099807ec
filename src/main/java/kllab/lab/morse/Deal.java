package kllab.lab.morse;

import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.core.coding.MorseCode;
import kllab.core.probability.Categorical;

/** The ways to deal signals to letters that are one button away; {@link #HAND} is any other. */
enum Deal {
    /** International Morse. */
    OWN,
    /** Morse's 26 signals, the shorter the likelier the letter. */
    BEST,
    /** The 26 shortest signals there are, the shorter the likelier the letter. */
    SHORTEST,
    HAND;

    /** Its 26 signals from A to Z, under the letters' chances; a hand deals what it has. */
    List<String> signals(MorseState state) {
        return switch (this) {
            case OWN -> CodeBook.international().signals();
            case BEST -> dealt(MorseCode.signalsByDuration(), state.letters());
            case SHORTEST -> dealt(MorseCode.shortestSignals(CodeBook.SIZE), state.letters());
            case HAND -> state.signals();
        };
    }

    private static List<String> dealt(List<String> shortestFirst, Categorical letters) {
        return CodeBook.dealt(shortestFirst, letters, letters).signals();
    }

    /** Which deal a book is; one that is as quick as the best is the best. */
    static Deal of(CodeBook book, Categorical letters) {
        if (book.equals(CodeBook.international())) {
            return OWN;
        }
        if (!Dealing.isLeast(letters, book.unitsWithLetterGap())) {
            return HAND;
        }
        return isOfMorse(book.signals()) ? BEST : SHORTEST;
    }

    /** Whether these are Morse's own 26 signals, in whatever order. */
    static boolean isOfMorse(List<String> signals) {
        return signals.size() == CodeBook.SIZE && signals.containsAll(MorseCode.signalsByDuration());
    }
}
