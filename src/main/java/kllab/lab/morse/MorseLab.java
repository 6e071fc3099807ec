package kllab.lab.morse;

import java.util.List;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.core.coding.MorseCode;
import kllab.io.data.LetterLanguage;
import kllab.lab.Lab;
import kllab.lab.Preset;

/**
 * Morse as a belief: a signal that takes t units is optimal for a letter of probability 2<sup>−λt</sup>, so a code book
 * implies a distribution of letters. The lab compares this belief with the letters that are really sent, and lets the
 * user reassign the signals.
 */
public final class MorseLab extends Lab<MorseState, MorseResult> {
    private static final String DEALS = "deals";
    private static final String LETTERS = "letters";

    public MorseLab() {
        super(
                "morse",
                "telegraph",
                "fth-radio",
                MorseState.class,
                (state, before) -> MorseResult.of(state),
                () -> MorsePlan.PLAN,
                MorseController::new);
    }

    @Override
    public List<Preset<MorseState>> presets() {
        MorseState own = own();
        return List.of(
                new Preset<>("own", DEALS, own),
                new Preset<>("exchange", DEALS, exchange(own)),
                new Preset<>("best", DEALS, own.withSignals(Assignment.BEST.signals(own))),
                new Preset<>("shortest", DEALS, own.withSignals(Assignment.SHORTEST.signals(own))),
                new Preset<>("worst", DEALS, worst(own)),
                letters("german", MorseLetters.of(LetterLanguage.GERMAN)),
                letters("pinyin", MorseLetters.of(LetterLanguage.PINYIN)),
                letters("believed", MorseLetters.BELIEVED),
                letters("uniform", MorseLetters.UNIFORM));
    }

    /** Morse's own code for English, with the letter of greatest contribution selected. */
    private static MorseState own() {
        return new MorseState(
                MorseLetters.ENGLISH.id(),
                MorseLetters.ENGLISH.letters(),
                CodeBook.international().signals(),
                'O' - 'A');
    }

    /** The state after the swap that saves most. */
    private static MorseState exchange(MorseState own) {
        int[] units = CodeBook.international().unitsWithLetterGap();
        return Dealing.bestSwap(own.letters(), units)
                .map(swap -> own.swapped(swap.likelier(), swap.rarer()))
                .orElse(own);
    }

    private static MorseState worst(MorseState own) {
        List<String> longestFirst = MorseCode.signalsByDuration().reversed();
        return own.withSignals(
                CodeBook.dealt(longestFirst, own.letters(), own.letters()).signals());
    }

    private static Preset<MorseState> letters(String id, MorseLetters letters) {
        return new Preset<>(
                id, LETTERS, own().withLetters(letters.id(), letters.letters()).withSelected(-1));
    }
}
