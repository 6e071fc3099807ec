package kllab.lab.morse;

import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.core.coding.MorseCode;
import kllab.core.probability.Categorical;

/** The assignments of signals to letters that have a button; {@link #HAND} is any other. */
enum Assignment {
    /** International Morse. */
    OWN("morse.deal.own", "morse.deal.own.short", "morse.deal.own.tip"),
    /** Morse's 26 signals, the shorter ones for the more probable letters. */
    BEST("morse.deal.best", "morse.deal.best.short", "morse.deal.best.tip"),
    /** The 26 shortest signals, the shorter ones for the more probable letters. */
    SHORTEST("morse.deal.shortest", "morse.deal.shortest.short", "morse.deal.shortest.tip"),
    HAND("", "", "");

    private static final List<String> SHORTEST_OF_ALL = MorseCode.shortestSignals(CodeBook.SIZE);

    /** The keys of the text of its button, of a shorter one, and of its tip. */
    final String text;

    final String brief;
    final String tip;

    Assignment(String text, String brief, String tip) {
        this.text = text;
        this.brief = brief;
        this.tip = tip;
    }

    /** Its 26 signals from A to Z, for the letters' probabilities; {@link #HAND} keeps the signals of the state. */
    List<String> signals(MorseState state) {
        return switch (this) {
            case OWN -> CodeBook.international().signals();
            case BEST -> dealt(MorseCode.signalsByDuration(), state.letters());
            case SHORTEST -> dealt(SHORTEST_OF_ALL, state.letters());
            case HAND -> state.signals();
        };
    }

    private static List<String> dealt(List<String> shortestFirst, Categorical letters) {
        return CodeBook.dealt(shortestFirst, letters, letters).signals();
    }

    /** The assignment of a code book; any with the least mean time counts as {@link #BEST}. */
    static Assignment of(CodeBook book, Categorical letters) {
        if (book.equals(CodeBook.international())) {
            return OWN;
        }
        if (!Dealing.isLeast(letters, book.unitsWithLetterGap())) {
            return HAND;
        }
        return isOfMorse(book.signals()) ? BEST : SHORTEST;
    }

    /** Whether these are the 26 shortest signals, in any order. */
    static boolean isOfAll(List<String> signals) {
        return signals.containsAll(SHORTEST_OF_ALL);
    }

    /** Whether these are Morse's own 26 signals, in any order. */
    static boolean isOfMorse(List<String> signals) {
        return signals.containsAll(MorseCode.signalsByDuration());
    }
}
