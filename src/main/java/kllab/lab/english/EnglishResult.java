package kllab.lab.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kllab.core.coding.Script;
import kllab.core.information.NgramCounts;
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
        Counted counted,
        boolean isWaiting,
        int step,
        Passage passage,
        Optional<Next> next,
        List<Integer> shown) {
    /** As many as there are letters. */
    static final int SHOWN = 26;

    EnglishResult {
        shown = List.copyOf(shown);
    }

    /** Of what is known of the text; a passage that an earlier result has is taken from there. */
    static EnglishResult of(
            EnglishState state, Optional<Counted> there, boolean isWaiting, @Nullable EnglishResult before) {
        Counted counted = there.orElse(Counted.nothing());
        int step = Math.min(state.step(), counted.counts().orders());
        Passage passage = before != null && before.hasPassageOf(state, counted, step)
                ? before.passage
                : Passage.of(state, counted, step);
        Optional<Next> next = place(state, passage).map(place -> Next.at(counted, step, place));
        return new EnglishResult(state, counted, isWaiting, step, passage, next, shown(counted, next));
    }

    private boolean hasPassageOf(EnglishState other, Counted text, int ofStep) {
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
        List<Passage.Letter> tiles = passage.tiles();
        return tiles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        tiles.get(Math.min(state.cursor(), tiles.size() - 1)).place());
    }

    private static List<Integer> shown(Counted counted, Optional<Next> next) {
        IntStream all = IntStream.range(0, counted.text().alphabet().size());
        if (isOfLetters(counted) || next.isEmpty()) {
            return all.limit(SHOWN).boxed().toList();
        }
        int[] p = next.get().p();
        return all.boxed()
                .sorted((a, b) -> p[a] == p[b] ? Integer.compare(a, b) : Integer.compare(p[b], p[a]))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isOfLetters(Counted counted) {
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

    /** What a symbol costs at a step. */
    double level(int ofStep) {
        return isEmpty() || ofStep == 0 ? counts().top() : counts().figure(ofStep - 1);
    }

    /** The mean cost, at a step, of the letters that the user has guessed. */
    double machine(int ofStep) {
        return passage.guessed().stream()
                .mapToDouble(tile -> {
                    Next there = Next.at(counted, ofStep, tile.place());
                    return there.nats(counted.text().at(tile.place()));
                })
                .average()
                .orElse(Double.NaN);
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
