package kllab.lab.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.Script;
import kllab.core.information.NextSymbol;
import kllab.core.information.NgramCounts;
import kllab.core.information.Passage;
import kllab.core.information.Passage.Letter;
import kllab.io.text.CountedText;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a state; amounts of information in nats.
 *
 * @param counted the text; without symbols if it is empty, or not there (yet)
 * @param isWaiting whether it is still being counted
 * @param step what is known, at most what can be counted in this script
 * @param passage some letters
 * @param next what comes at the cursor, or came where the user guessed last; empty where nothing is shown
 * @param shown the symbols whose probabilities are shown: all letters, or the characters that are the most probable
 */
record EnglishResult(
        EnglishState state,
        CountedText counted,
        boolean isWaiting,
        int step,
        Passage passage,
        Optional<NextSymbol> next,
        List<Integer> shown) {
    /** As many as there are letters. */
    static final int SHOWN = 26;

    EnglishResult {
        shown = List.copyOf(shown);
    }

    /** Of what is known of the text; a passage that an earlier result has is taken from there. */
    static EnglishResult of(
            EnglishState state, Optional<CountedText> there, boolean isWaiting, @Nullable EnglishResult before) {
        CountedText counted = there.orElse(CountedText.nothing());
        int step = Math.min(state.step(), counted.counts().orders());
        Passage passage = before != null && before.hasPassageOf(state, counted, step)
                ? before.passage
                : passage(state, counted, step);
        Optional<NextSymbol> next =
                place(state, passage).map(place -> NextSymbol.at(counted.text(), counted.counts(), step, place));
        return new EnglishResult(state, counted, isWaiting, step, passage, next, shown(counted, next));
    }

    private static Passage passage(EnglishState state, CountedText counted, int step) {
        int length = EnglishState.PASSAGE;
        return state.playing() && isOfLetters(counted) // only letters can be typed and clicked
                ? Passage.guessed(counted.text(), counted.counts(), step, state.place(), length, state.guesses())
                : Passage.known(counted.text(), counted.counts(), step, state.place(), length);
    }

    private boolean hasPassageOf(EnglishState other, CountedText text, int ofStep) {
        return counted.equals(text)
                && step == ofStep
                && state.place() == other.place()
                && state.playing() == other.playing()
                && state.guesses().equals(other.guesses());
    }

    private static Optional<Integer> place(EnglishState state, Passage passage) {
        if (state.playing()) {
            return passage.guessed().isEmpty()
                    ? Optional.empty()
                    : Optional.of(passage.guessed().getLast().place());
        }
        List<Letter> tiles = passage.tiles();
        return tiles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        tiles.get(Math.min(state.cursor(), tiles.size() - 1)).place());
    }

    private static List<Integer> shown(CountedText counted, Optional<NextSymbol> next) {
        if (isOfLetters(counted) || next.isEmpty()) {
            int size = counted.text().alphabet().size();
            return IntStream.range(0, Math.min(SHOWN, size)).boxed().toList();
        }
        return next.get().likeliest(SHOWN);
    }

    private static boolean isOfLetters(CountedText counted) {
        return counted.text().alphabet().script() == Script.LETTERS;
    }

    NgramCounts counts() {
        return counted.counts();
    }

    boolean isEmpty() {
        return counts().length() == 0;
    }

    /** Whether the symbols are letters, not Chinese characters. */
    boolean isOfLetters() {
        return isOfLetters(counted);
    }

    /** The number of steps, the one where nothing is known included. */
    int steps() {
        return counts().orders() + 1;
    }

    /** What a symbol costs at a step; of no text it is not known, unless nothing is. */
    double level(int ofStep) {
        return ofStep == 0 ? counts().top() : isEmpty() ? Double.NaN : counts().figure(ofStep - 1);
    }

    /** The mean cost, at a step, of the letters that the user has guessed. */
    double machine(int ofStep) {
        return passage.meanNats(counted.text(), counts(), ofStep);
    }

    boolean hasGuessed() {
        return !passage.guessed().isEmpty();
    }

    /** The symbol at the cursor, or the one that was guessed last; −1 if there is none. */
    int symbol() {
        return place(state, passage).map(counted.text()::at).orElse(-1);
    }

    /** The share of the text in sequences that occur only once, for the longest that this step counts. */
    double onceShare() {
        return isEmpty() || step == 0 ? 0 : (double) counts().once(step) / counts().length();
    }
}
