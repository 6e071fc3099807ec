package kllab.lab.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kllab.core.coding.Script;
import kllab.core.coding.SymbolText;
import kllab.core.information.GuessBounds;

/**
 * Some letters of a text in a row, and what the next one costs somebody who knows so many before it. While the user guesses, these are
 * the last ones that are known, and the next one, which is not.
 *
 * @param tiles the letters
 * @param guessed the letters that the user has guessed, from first to last
 * @param tried what the user has tried in vain for the next letter
 */
record Passage(List<Letter> tiles, List<Letter> guessed, String tried) {
    /**
     * A letter.
     *
     * @param place in the text
     * @param tries how many guesses a machine needs that guesses in the order of probability
     * @param nats what the letter costs
     * @param ownTries how many guesses the user needed; 0 if the user has not guessed it
     */
    record Letter(int place, boolean afterGap, String symbol, int tries, double nats, int ownTries) {}

    Passage {
        tiles = List.copyOf(tiles);
        guessed = List.copyOf(guessed);
    }

    static Passage of(EnglishState state, Counted counted, int step) {
        int length = counted.text().length();
        int begin = Math.max(0, Math.min(state.place(), length - EnglishState.PASSAGE));
        if (!state.playing() || !isPlayable(counted)) {
            int end = Math.min(length, begin + EnglishState.PASSAGE);
            List<Letter> tiles = IntStream.range(begin, end)
                    .mapToObj(place -> tile(counted, step, place, 0))
                    .toList();
            return new Passage(tiles, List.of(), "");
        }
        List<Letter> guessed = new ArrayList<>();
        StringBuilder tried = new StringBuilder();
        int at = begin;
        for (int i = 0; i < state.guesses().length() && at < length; i++) {
            String guess = state.guesses().substring(i, i + 1);
            if (guess.equals(counted.text().symbol(at))) {
                guessed.add(tile(counted, step, at++, tried.length() + 1));
                tried.setLength(0);
            } else {
                tried.append(guess);
            }
        }
        return new Passage(window(counted, step, begin, at, guessed), guessed, tried.toString());
    }

    /** The letters before the next one, and it. */
    private static List<Letter> window(Counted counted, int step, int begin, int next, List<Letter> guessed) {
        int end = Math.min(counted.text().length(), next + 1);
        return IntStream.range(Math.max(0, end - EnglishState.PASSAGE), end)
                .mapToObj(place ->
                        place >= begin && place < next ? guessed.get(place - begin) : tile(counted, step, place, 0))
                .toList();
    }

    private static Letter tile(Counted counted, int step, int place, int ownTries) {
        SymbolText text = counted.text();
        Next next = Next.at(counted, step, place);
        int symbol = text.at(place);
        return new Letter(
                place, text.hasGapBefore(place), text.symbol(place), next.tries(symbol), next.nats(symbol), ownTries);
    }

    /** Only letters can be typed and clicked. */
    static boolean isPlayable(Counted counted) {
        return counted.text().alphabet().script() == Script.LETTERS
                && counted.text().length() > 0;
    }

    boolean isOver(Counted counted) {
        return guessed.size() + (guessed.isEmpty() ? 0 : guessed.getFirst().place())
                >= counted.text().length();
    }

    double meanTries() {
        return tiles.stream().mapToInt(Letter::tries).average().orElse(Double.NaN);
    }

    double meanNats() {
        return tiles.stream().mapToDouble(Letter::nats).average().orElse(Double.NaN);
    }

    double meanOwnTries() {
        return guessed.stream().mapToInt(Letter::ownTries).average().orElse(Double.NaN);
    }

    /** Of the user's guesses; there must be some. */
    GuessBounds bounds() {
        int[] right = new int[guessed.stream().mapToInt(Letter::ownTries).max().orElse(1)];
        guessed.forEach(tile -> right[tile.ownTries() - 1]++);
        return GuessBounds.of(right);
    }
}
